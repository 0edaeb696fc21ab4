import { levelOf } from '../dimensions.ts';
import type { Condition, Filter } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { joined } from './rewrite.ts';

/**
 * `2回目の購入でシャツを買った人の売上`, “sales of people who bought a shirt on their second purchase”: beside a figure of people, which of their
 * purchases it was is said of them, and never of what the figure sums up.
 */
export function readNumberedPurchases(tokens: readonly Token[], japanese: boolean): readonly Token[] {
  const [numbered, other] = tokens.filter(isNumbered);
  const figures = tokens.some((token) => isToken(token, 'measure') && !COUNTS.includes(token.meaning.measure));
  const ofOne = tokens.some((token) => isToken(token, 'this-customer') && !/^their$/i.test(token.text));
  if (numbered === undefined || other !== undefined || !figures || ofOne) return tokens;
  const at = tokens.indexOf(numbered);
  const isPeople = (token: Token): boolean => isToken(token, 'entity') && token.meaning.entity === 'customer';
  const people = japanese
    ? tokens.findIndex((token, index) => index > at && isPeople(token))
    : tokens.findLastIndex((token, index) => index < at && isPeople(token));
  if (people === -1) return tokens;
  const [from, to] = japanese ? [startOf(tokens, people), people] : [people + 1, endOf(tokens, people + 1)];
  if (at < from || at >= to) return tokens;
  const said = conditionOf(tokens.slice(from, to));
  return [...tokens.slice(0, from), ...said, ...tokens.slice(to)];
}

/** How many there are is told of those orders themselves; ages are of whoever made them. */
const COUNTS: readonly string[] = [
  'customers',
  'buyers',
  'new_customers',
  'repeat_customers',
  'average_age',
  'median_age',
];

const isNumbered = (token: Token): token is TokenOf<'filter'> =>
  isToken(token, 'filter') && token.meaning.filter.field === 'purchase_number';

const isGoods = (token: Token): token is TokenOf<'values'> =>
  isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person' && token.meaning.join !== 'list';

const isPart = (token: Token): boolean =>
  isNumbered(token) ||
  isGoods(token) ||
  ['bought', 'particle', 'time', 'this-customer'].includes(token.meaning.kind) ||
  (isToken(token, 'ask') && token.meaning.what === 'who');

function startOf(tokens: readonly Token[], end: number): number {
  let from = end;
  for (let token = tokens[from - 1]; token !== undefined && isPart(token); token = tokens[from - 1]) from--;
  return from;
}

/** A period behind all else is that of the figure. */
function endOf(tokens: readonly Token[], start: number): number {
  let to = start;
  for (let token = tokens[to]; token !== undefined && isPart(token) && !isToken(token, 'time'); token = tokens[to])
    to++;
  return to;
}

function conditionOf(span: readonly Token[]): readonly Token[] {
  const turn: readonly Filter[] = span.filter(isNumbered).map(({ meaning }) => meaning.filter);
  const goods: readonly Filter[] = span.filter(isGoods).map(({ meaning }) => meaning.filter);
  const time = span.find((token) => isToken(token, 'time'));
  const range = isToken(time, 'time') ? time.meaning.phrase.range : null;
  const denied = span.some((token) => isToken(token, 'bought') && !token.meaning.did);
  const bought = (did: boolean, filters: readonly Filter[]): Condition => ({
    kind: 'bought',
    did,
    outcome: 'sale',
    filters,
    range,
  });
  const conditions = denied
    ? [bought(true, turn), bought(false, [...turn, ...goods])]
    : [bought(true, [...turn, ...goods])];
  return [joined(span, { kind: 'conditions', conditions })];
}
