import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
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

/**
 * “Bought a ring within 30 days of buying a necklace”, `ネックレスを買ってから30日以内に指輪を買った人`: how many days two purchases are apart is not held by a
 * condition, and the last 30 days are something else.
 */
export function refuseDaysBetweenPurchases(tokens: readonly Token[], notes: Notes): void {
  const at = tokens.findIndex(isWithin);
  if (at === -1 || isAnchored(tokens, at, false)) return;
  const goods = (from: number, to: number): boolean => tokens.slice(from, to).some(isGoods);
  const deeds = tokens.flatMap((token, place) =>
    isBought(token) || isBoughtThen(token) || isBuyers(token) ? [place] : [],
  );
  const behind = tokens[at + 1];
  const counted =
    isToken(behind, 'sequence') ||
    (isToken(behind, 'particle') && behind.meaning.word === 'of') ||
    tokens.slice(0, at).some((token) => isToken(token, 'sequence') || /^(?:てから|から)$/.test(token.text));
  const [one, other] = deeds;
  // “Of the people who bought rings, how many bought something else within 60 days?”
  const later = /^(?:within|inside) /i.test(tokens[at]?.text ?? '') && other !== undefined && other < at;
  const apart = later && goods(0, other) && deeds.length === 2;
  if (apart) refuseThem(notes);
  if (apart || !counted || one === undefined || other === undefined) return;
  if (!goods(0, other) || !goods(Math.min(one, at), tokens.length)) return;
  refuseThem(notes);
}

const refuseThem = (notes: Notes): void =>
  notes.refuse({
    ja: '買った日と次に買った日が何日以内かでは、人を絞り込めません。「Aを買った後にBを買った人」のようには聞けます',
    en: 'people are not chosen by how many days two of their purchases are apart: ask as in “who bought A and later B”',
  });

const isBuyers = (token: Token): boolean =>
  isToken(token, 'measure') && token.meaning.measure === 'buyers' && /buyer|purchaser/i.test(token.text);

/** `買ってから`: the verb and what follows it in one word. */
const isBoughtThen = (token: Token): boolean =>
  isToken(token, 'sequence') && /買|購入|buying|bought|purchas|ordering/i.test(token.text);

const isGoods = (token: Token): boolean =>
  isToken(token, 'values') && ['product', 'category', 'brand'].includes(token.meaning.filter.field);

/** “Within 30 days”, not “in the last 30 days”. */
export const isWithin = (token: Token | undefined): boolean =>
  token !== undefined && lengthOf(token) !== null && /^(?:within|inside) |以内/i.test(token.text);

/** “Within 30 days of …”, `初回購入から30日以内`: they say themselves from what. */
function isAnchored(tokens: readonly Token[], at: number, ofAnything = true): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 1]];
  return (
    (ofAnything && isToken(behind, 'particle') && behind.meaning.word === 'of') ||
    (ofAnything && isToken(before, 'particle') && before.meaning.word === 'から') ||
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
