import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { ordinalOf } from '../words/ordinals.ts';
import type { Notes } from './notes.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/**
 * `売上が3番目に多いカテゴリ`, `売上2位のブランド`, “the second best selling product”: what stands there is told as the last of so many, so that
 * nobody has to take its place on trust.
 */
export function readNthPlaces(tokens: readonly Token[], notes: Notes): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  const ranked = tokens.some((token) => isToken(token, 'rank') || isToken(token, 'sold'));
  return rewrite(tokens, (at) => japaneseAt(tokens, at, ranked, notes) ?? englishAt(tokens, at, notes));
}

const MOST_PLACES = 100;

function japaneseAt(tokens: readonly Token[], at: number, ranked: boolean, notes: Notes): Rewritten | null {
  const [number, counter, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!isToken(number, 'number') || counter === undefined) return null;
  const ordinal = isToken(counter, 'unknown') && /^(?:番目|番|位目)$/u.test(counter.text);
  const place = isToken(counter, 'counter') && counter.meaning.unit === 'rank' && counter.text === '位' && !ranked;
  const value = number.meaning.value;
  if (!(ordinal ? ranked || isOfGroup(tokens, at + 2) : place && isOfGroup(tokens, at + 2))) return null;
  if (value < 1 || value > MOST_PLACES || isRange(tokens, at)) return null;
  const particle = isToken(behind, 'particle') && ['に', 'の', 'が'].includes(behind.meaning.word) ? 1 : 0;
  const said = joined(tokens.slice(at, at + 2), { kind: 'counter', unit: 'rank' });
  notePlace(said, value, notes);
  return {
    length: 2 + particle,
    tokens: [
      ...(ranked ? [] : [rankAt(number)]),
      number,
      { ...reread(counter, { kind: 'counter', unit: 'rank' }), start: number.end },
    ],
  };
}

/** `1位から3位`, `2位以内`: all of them are asked for. */
function isRange(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 2]];
  const ends = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:から|~|-|まで.*|以内.*|以上|以下)$/u.test(token.text);
  return ends(before) || ends(behind);
}

/** `2位のブランド`: what stands there is named behind it, or asked for. */
function isOfGroup(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from).find((token) => !isToken(token, 'particle'));
  return next === undefined ? false : ['dimension', 'ask', 'entity', 'rank', 'sold'].includes(next.meaning.kind);
}

const rankAt = (token: Token): TokenOf<'rank'> =>
  ({
    ...token,
    end: token.start,
    text: '上位',
    meaning: { kind: 'rank', direction: 'descending', one: false },
    others: [],
  }) as const;

function englishAt(tokens: readonly Token[], at: number, notes: Notes): Rewritten | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const value = token === undefined || !isToken(token, 'unknown') ? null : ordinalOf(token.text);
  if (token === undefined || value === null || value < 2 || value > MOST_PLACES) return null;
  if (!(isToken(next, 'rank') || isToken(next, 'sold'))) return null;
  notePlace(token, value, notes);
  return { length: 1, tokens: [reread(token, { kind: 'quantity', value, unit: 'rank', op: null })] };
}

/** That as many are told in order as the place that is asked for, of which it is the last. */
export function notePlace(token: Pick<Token, 'start' | 'end'>, value: number, notes: Notes): void {
  if (value === 1) return;
  notes.note(token, {
    ja: `${value}番目までを順に並べました。${value}番目は最後のものです`,
    en: `told as the first ${value} in order: the last of them is the one asked for`,
  });
}
