import { levelOf } from '../dimensions.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { NUMBERED_NOUNS_EN, NUMBERED_NOUNS_JA, ordinalOf } from '../words/ordinals.ts';
import { joined, type Rewritten } from './rewrite.ts';

/**
 * `2回目のシャツの購入`, “her third purchase of knitwear”: the goods say which purchases are counted. `2回目の購入でシャツを` is none:
 * there the goods are those of one of all purchases.
 */
export function numberedGoodsAt(tokens: readonly Token[], at: number): Rewritten | null {
  return (
    numberFirst(tokens, at) ??
    goodsFirst(tokens, at) ??
    ordinalFirst(tokens, at) ??
    purchaseOfGoods(tokens, at) ??
    goodsForTheTime(tokens, at)
  );
}

/** `2回目のシャツの購入`, `3回目にシャツを買った` */
function numberFirst(tokens: readonly Token[], at: number): Rewritten | null {
  const number = numberAt(tokens, at);
  if (number === null) return null;
  const goods = pastBinding(tokens, at + 3);
  const bought = pastBinding(tokens, goods + 1);
  return isGoods(tokens[goods]) && isPurchase(tokens[bought]) ? told(tokens, { at, end: bought, goods, number }) : null;
}

/** `シャツの3回目の購入`, `シャツを2回目に買った` */
function goodsFirst(tokens: readonly Token[], at: number): Rewritten | null {
  const next = pastBinding(tokens, at + 1);
  if (!isGoods(tokens[at]) || next === at + 1) return null;
  const counted = tokens[next];
  const known = counted === undefined ? null : numberOfFilter(counted);
  if (known !== null) return told(tokens, { at, end: next, goods: at, number: known });
  const number = numberAt(tokens, next);
  const bought = pastBinding(tokens, next + 3);
  return number !== null && isPurchase(tokens[bought]) ? told(tokens, { at, end: bought, goods: at, number }) : null;
}

/** “Third knitwear purchase” */
function ordinalFirst(tokens: readonly Token[], at: number): Rewritten | null {
  const [ordinal, goods, purchase] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const number = ordinal === undefined ? null : ordinalOf(ordinal.text);
  if (number === null || !isGoods(goods) || !NUMBERED_NOUNS_EN.test(purchase?.text ?? '')) return null;
  return told(tokens, { at, end: at + 2, goods: at + 1, number });
}

/** “Third purchase of knitwear”, “the third time she bought knitwear” */
function purchaseOfGoods(tokens: readonly Token[], at: number): Rewritten | null {
  const numbered = purchaseAt(tokens, at);
  if (numbered === null) return null;
  const behind = at + numbered.length;
  const goods = tokens.findIndex((other, place) => place >= behind && isGoods(other));
  const between = tokens.slice(behind, Math.max(goods, behind));
  const bound = between.every((other) => isToken(other, 'stop') || isToken(other, 'this-customer') || isOf(other));
  if (goods === -1 || !bound || !between.some(isOf)) return null;
  const rest = between.filter((other) => isToken(other, 'this-customer'));
  const { tokens: read, length } = told(tokens, { at, end: goods, goods, number: numbered.number });
  return { length, tokens: [...rest, ...read] };
}

/** “Bought a shirt for the second time” */
function goodsForTheTime(tokens: readonly Token[], at: number): Rewritten | null {
  if (!isGoods(tokens[at])) return null;
  const rest = tokens.slice(at + 1);
  const next = rest.findIndex((token) => !isToken(token, 'stop') && !/^for(?: the)?$/i.test(token.text));
  const numbered = next < 1 ? null : purchaseAt(tokens, at + 1 + next);
  if (numbered === null) return null;
  return told(tokens, { at, end: at + next + numbered.length, goods: at, number: numbered.number });
}

/** “Third purchase”, “third time”, whether it is one piece or two. */
function purchaseAt(tokens: readonly Token[], at: number): { readonly number: number; readonly length: number } | null {
  const [token, noun] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !/^[a-z0-9]/i.test(token.text)) return null;
  const known = numberOfFilter(token);
  if (known !== null) return { number: known, length: 1 };
  const number = ordinalOf(token.text);
  return number !== null && NUMBERED_NOUNS_EN.test(noun?.text ?? '') ? { number, length: 2 } : null;
}

const isOf = (token: Token): boolean => isToken(token, 'bought') || /^of$/i.test(token.text);

interface Numbered {
  readonly at: number;
  readonly end: number;
  readonly goods: number;
  readonly number: number;
}

function told(tokens: readonly Token[], { at, end, goods, number }: Numbered): Rewritten {
  const said = tokens.slice(at, end + 1);
  const value = tokens.slice(goods, goods + 1);
  const place = joined(said, { kind: 'fact', fact: 'first_purchase', place: number });
  return { length: said.length, tokens: [...value, place] };
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const [number, counter, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return isToken(number, 'number') && /^[回度番件]$/.test(counter?.text ?? '') && behind?.text === '目'
    ? number.meaning.value
    : null;
}

function numberOfFilter(token: Token): number | null {
  if (!isToken(token, 'filter')) return null;
  const { filter } = token.meaning;
  return filter.field === 'purchase_number' && filter.op === '=' ? filter.value : null;
}

const pastBinding = (tokens: readonly Token[], from: number): number =>
  isToken(tokens[from], 'particle') && /^(?:[のにをで]|での)$/.test(tokens[from]?.text ?? '') ? from + 1 : from;

const isGoods = (token: Token | undefined): token is TokenOf<'value'> =>
  isToken(token, 'value') && ['line', 'order'].includes(levelOf(token.meaning.dimension));

const isPurchase = (token: Token | undefined): boolean =>
  (isToken(token, 'bought') && token.meaning.did) || NUMBERED_NOUNS_JA.test(token?.text ?? '');
