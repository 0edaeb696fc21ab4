import { isToken, type Token } from '../tokens.ts';
import { isVerb } from './purchase-verbs.ts';
import { lengthOf } from './soon.ts';

/**
 * “Contacted us in May and bought within 30 days”, `5月に問い合わせて30日以内に買った`: days within which something was done are counted from what was said
 * before, not back from today; so the word that says so is put in.
 */
export function readDaysAfter(tokens: readonly Token[], japanese: boolean): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'sequence') || isToken(token, 'this-customer'))) return tokens;
  const at = tokens.findIndex((token) => isWithin(token));
  const days = tokens[at];
  if (days === undefined || isAnchored(tokens, at)) return tokens;
  const deed = japanese ? deedBehind(tokens, at) : deedBefore(tokens, at);
  const begin = japanese ? at : deed;
  if (deed === -1 || begin === -1) return tokens;
  const first = tokens.slice(0, begin);
  const [one, other] = isVerb(tokens[deed]) ? first.filter(isEvent) : first.filter(isBought);
  if (one === undefined || other !== undefined) return tokens;
  const then: Token = {
    start: tokens[begin]?.start ?? days.start,
    end: tokens[begin]?.start ?? days.start,
    text: '',
    meaning: { kind: 'sequence', first: 'before' },
    others: [],
  };
  const and = tokens[begin - 1];
  const before = isToken(and, 'join') && and.meaning.how === 'and' ? begin - 1 : begin;
  return [...tokens.slice(0, before), then, ...tokens.slice(begin)];
}

/** “Within 30 days”, not “in the last 30 days”. */
export const isWithin = (token: Token | undefined): boolean =>
  token !== undefined && lengthOf(token) !== null && /^(?:within|inside) |以内/i.test(token.text);

/** “Within 30 days of …”, `初回購入から30日以内`: they say themselves from what. */
function isAnchored(tokens: readonly Token[], at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return (
    (isToken(behind, 'particle') && behind.meaning.word === 'of') ||
    (isToken(before, 'particle') && before.meaning.word === 'から') ||
    isToken(behind, 'fact') ||
    isToken(behind, 'registered')
  );
}

const isBought = (token: Token): boolean => isToken(token, 'bought') && token.meaning.did;

const isEvent = (token: Token): boolean =>
  isToken(token, 'conditions') &&
  token.meaning.conditions.length === 1 &&
  token.meaning.conditions.every((one) => one.kind === 'event' && one.did && one.times === null);

const isOfDeed = (token: Token | undefined): boolean =>
  isToken(token, 'values') || isToken(token, 'stop') || isToken(token, 'particle');

/** “Bought knits within 30 days”, “contacted us within a week”. */
function deedBefore(tokens: readonly Token[], at: number): number {
  let from = at - 1;
  while (isOfDeed(tokens[from])) from--;
  const deed = tokens[from];
  return deed !== undefined && (isBought(deed) || isEvent(deed)) ? from : -1;
}

/** `30日以内にニットを買った`. */
function deedBehind(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  while (isOfDeed(tokens[to])) to++;
  const deed = tokens[to];
  return deed !== undefined && (isBought(deed) || isEvent(deed)) ? to : -1;
}
