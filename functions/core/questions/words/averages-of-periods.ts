import type { MeasureName } from '../measures.ts';
import { wordsOf } from './dictionary.ts';

/** Averages that are of customers, unless a period stands behind them, and what they count then. */
export const AVERAGES_OF_CUSTOMERS: readonly (readonly [words: string, counts: MeasureName])[] = [
  ...wordsOf('average number of contacts, average contacts').map((words) => [words, 'contacts'] as const),
  ...wordsOf(
    'average number of orders, average orders, average order count, average number of purchases, average purchases, mean number of orders',
  ).map((words) => [words, 'orders'] as const),
];

/** What stands before the period in English. */
export const OF_EACH: readonly string[] = ['per', 'each', 'a', 'for each', 'in each'];

/** What stands behind it in Japanese. */
export const EACH_UNIT = /^(?:あたり|当たり|につき)/u;
