import { maybeNumberAt } from '../numerals.ts';
import type { ConditionOf } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { SOON_WORDS } from '../words/soon.ts';

/** What speaks of how soon something followed: the days, what they are counted from, and what followed. */
export type Soon = ConditionOf<'bought-soon'>;

export type Length = Pick<Soon, 'unit' | 'within'>;

/** Days or months that are counted from something; null of any other time. */
export function lengthOf(token: Token): Length | null {
  if (!isToken(token, 'time') || token.meaning.phrase.unit !== 'rolling') return null;
  const match = SOON_WORDS.length.exec(token.text.toLowerCase());
  const count = countOf(match?.groups?.count);
  const unit = SOON_WORDS.units.find(({ words }) => words.includes(match?.groups?.unit ?? ''));
  if (match === null || unit === undefined || count === null) return null;
  const within = Math.round(count * unit.each);
  return within >= 1 && within <= 4000 ? { unit: unit.unit, within } : null;
}

/** `半` is half of one; null of a word that is no number. */
function countOf(said: string | undefined): number | null {
  if (said === undefined || /^an?$/.test(said)) return 1;
  return said === '半' ? 0.5 : (maybeNumberAt(said, 0)?.value ?? null);
}

export const isAgain = (token: Token | undefined): boolean =>
  isToken(token, 'bought-again') ||
  isToken(token, 'repeat') ||
  (isToken(token, 'filter') &&
    token.meaning.filter.field === 'purchase_number' &&
    token.meaning.filter.op === '=' &&
    token.meaning.filter.value === 2);

/** The second one has the first before it, whoever names that. */
export const isSecond = (token: Token): boolean =>
  (isToken(token, 'filter') && token.meaning.filter.field === 'purchase_number') ||
  (isToken(token, 'repeat') && /^[2二]|second/i.test(token.text));

export const isPurchase = (token: Token | undefined): boolean => isToken(token, 'bought') && token.meaning.did;

export const isFirst = (token: Token | undefined): token is TokenOf<'fact'> =>
  isToken(token, 'fact') && token.meaning.fact === 'first_purchase';

export const isStart = (token: Token | undefined): boolean => token !== undefined && sinceOf(token) !== null;

export function sinceOf(token: Token): Soon['since'] | null {
  if (isFirst(token)) return 'first-purchase';
  return isToken(token, 'registered') || (isToken(token, 'fact') && token.meaning.fact === 'customer_since')
    ? 'registration'
    : null;
}

export const begunIn = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      isFirst(token) ||
      isToken(token, 'registered') ||
      (isToken(token, 'segment') && token.meaning.segment === 'new_customer') ||
      (isToken(token, 'conditions') && token.meaning.conditions.some(({ kind }) => kind === 'first-bought')),
  );

/** Words between the days and what they belong to. */
export const isIdle = (token: Token | undefined): boolean =>
  isToken(token, 'stop') ||
  (isToken(token, 'particle') && !SOON_WORDS.ends.includes(token.meaning.word)) ||
  isToken(token, 'sequence');

/** The first “within …” from a place on, with nothing but a deed before it. */
export function soonBehind(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (isToken(token, 'time')) return at;
    if (token === undefined || !(isIdle(token) || isAgain(token) || isPurchase(token) || isStart(token))) break;
  }
  return -1;
}

/** `初回購入から90日以内に`: where what belongs to the days begins. */
export function beginOf(tokens: readonly Token[], at: number): number {
  let begin = at;
  for (let from = at - 1; isIdle(tokens[from]) || isStart(tokens[from]); from--) {
    const token = tokens[from];
    if (isStart(token) || isToken(token, 'sequence')) begin = from;
    if (isStart(token)) break;
  }
  return begin;
}

/** “Of (their) first purchase”, “after registering”. */
export function anchorBehind(
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly since: Soon['since'] } | null {
  let at = from;
  while (isIdle(tokens[at]) || isToken(tokens[at], 'within')) at++;
  const token = tokens[at];
  const said = at > from && token !== undefined;
  const since = !said ? null : isToken(token, 'first') ? 'first-purchase' : sinceOf(token);
  return since === null ? null : { to: at + 1, since };
}
