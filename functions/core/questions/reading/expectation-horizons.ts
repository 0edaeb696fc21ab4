import type { IsoDate } from '../../time.ts';
import { daysBetween } from '../../time.ts';
import type { MeasureName } from '../measures.ts';
import { type Aggregate, isToken, type Token } from '../tokens.ts';
import { joined, type Rewritten, reread, rewrite } from './rewrite.ts';

/** Horizons that purchases are expected within, by how many days a period behind “from now on” may have. */
const HORIZONS: readonly (readonly [from: number, to: number, attribute: string])[] = [
  [88, 93, 'expected_purchases_90d'],
  [360, 367, 'expected_purchases_365d'],
];

/** The purchases that are expected within so many days, where there is such a figure. */
export const expectedWithin = (days: number): string | null =>
  HORIZONS.find(([shortest, longest]) => days >= shortest && days <= longest)?.[2] ?? null;

/** `今後90日の購入回数の期待値`, `向こう1年の期待購入回数`: the horizon belongs to what is expected, and nothing is forecast beyond it. */
export function readExpectationHorizons(tokens: readonly Token[]): readonly Token[] {
  const valued = rewrite(tokens, (at) => valueAt(tokens, at));
  return valued.some(isExpected) ? rewrite(valued, (at) => horizonAt(valued, at)) : valued;
}

const OF_ORDERS: Readonly<Partial<Record<MeasureName, Aggregate | null>>> = {
  average_order_value: null,
  median_order_value: 'median',
};

/** `予想購入単価の中央値`: the value of an order that is expected is an attribute of each person. */
function valueAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [ahead, value] = [tokens[at], tokens[at + 1]];
  if (!isToken(ahead, 'unavailable') || !/^(?:予想|予測|見込み)$/.test(ahead.text) || !isToken(value, 'measure'))
    return null;
  const aggregate = OF_ORDERS[value.meaning.measure];
  if (aggregate === undefined) return null;
  const attribute = joined([ahead, value], { kind: 'attribute', attribute: 'expected_purchase_yen' });
  const summary = aggregate ?? (/平均/.test(value.text) ? 'average' : null);
  const behind: Token[] =
    summary === null
      ? []
      : [{ ...value, start: value.end, text: '', meaning: { kind: 'aggregate', aggregate: summary }, others: [] }];
  return { length: 2, tokens: [attribute, ...behind] };
}

function horizonAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [ahead, time] = [tokens[at], tokens[at + 1]];
  if (!isToken(ahead, 'unavailable') || ahead.meaning.topic !== 'future') return null;
  const days = daysOf(time) ?? daysCounted(time, tokens[at + 2]);
  if (days === null) return null;
  const attribute = expectedWithin(days);
  let behind = isToken(time, 'time') ? at + 2 : at + 3;
  if (tokens[behind]?.text === '間') behind++;
  while (isToken(tokens[behind], 'particle') || isToken(tokens[behind], 'stop')) behind++;
  const expected = tokens[behind];
  if (attribute === null || expected === undefined || !isExpected(expected)) return null;
  return { length: behind - at + 1, tokens: [reread(expected, { kind: 'attribute', attribute })] };
}

function daysOf(token: Token | undefined): number | null {
  const { from, to } = isToken(token, 'time') ? token.meaning.phrase.range : { from: null, to: null };
  return from === null || to === null ? null : daysBetween(from as IsoDate, to as IsoDate) + 1;
}

/** `90` `日`: said apart. */
function daysCounted(count: Token | undefined, unit: Token | undefined): number | null {
  if (!isToken(count, 'number') || !isToken(unit, 'grain')) return null;
  const each = { day: 1, week: 7, month: 30.5, quarter: 91, year: 365, 'fiscal-year': 365 }[unit.meaning.grain];
  return Math.round(count.meaning.value * each);
}

const isExpected = (token: Token): boolean =>
  isToken(token, 'attribute') && token.meaning.attribute.startsWith('expected_purchases_');
