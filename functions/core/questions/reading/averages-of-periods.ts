import type { MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { wordsOf } from '../words/dictionary.ts';
import type { Notes } from './notes.ts';

/** Averages that are of customers, unless a period stands behind them. */
const AVERAGES: ReadonlySet<string> = new Set(
  wordsOf(
    'average number of contacts, average contacts, average number of orders, average orders, average order count, average number of purchases, average purchases, mean number of orders',
  ),
);
const OF_EACH: readonly string[] = ['per', 'each', 'a', 'for each', 'in each'];

/** “Average number of orders per month” is of months, not of customers: it is not computed, which is said. */
export function refuseAveragesOfPeriods(tokens: readonly Token[], notes: Notes): void {
  if (tokens.some((token, at) => isOfEach(token, tokens[at + 1]))) refuse(notes);
  if (
    tokens.some(isCounted) &&
    tokens.some(isAverage) &&
    tokens.some((token, at) => isEachPeriod(token, tokens[at + 1]))
  )
    refuse(notes);
  const average = tokens.findIndex((token) => isToken(token, 'measure') && AVERAGES.has(token.text.toLowerCase()));
  const [by, grain] = tokens.slice(average + 1);
  if (average === -1 || !OF_EACH.includes(by?.text.toLowerCase() ?? '') || !isToken(grain, 'grain')) return;
  refuse(notes);
}

const isAverage = (token: Token): boolean => isToken(token, 'aggregate') && token.meaning.aggregate === 'average';

/** “Per week”, “a day”. */
const isEachPeriod = (by: Token, grain: Token | undefined): boolean =>
  OF_EACH.includes(by.text.toLowerCase()) && isToken(grain, 'grain');

const COUNTS: readonly MeasureName[] = [
  'orders',
  'quantity',
  'customers',
  'buyers',
  'new_customers',
  'contacts',
  'web_events',
  'survey_answers',
  'returned_orders',
  'cancelled_orders',
];

/** How many there are of something, which is counted in each period. */
const isCounted = (token: Token): boolean =>
  (isToken(token, 'measure') && COUNTS.includes(token.meaning.measure)) ||
  (isToken(token, 'entity') && token.meaning.entity === 'order');

/** `月平均の注文件数`, `1日平均`. */
const isOfEach = (grain: Token, average: Token | undefined): boolean =>
  isToken(grain, 'grain') &&
  isToken(average, 'aggregate') &&
  average.meaning.aggregate === 'average' &&
  grain.end === average.start &&
  /[^ -~]/.test(grain.text);

function refuse(notes: Notes): void {
  notes.refuse({
    ja: '1日あたり・1か月あたりの平均は出せません。「月別の注文件数」のように聞いてください',
    en: 'averages of days or months are not computed: ask like “orders by month”',
  });
}
