import type { LocalizedText } from '../../language.ts';
import type { Meanings } from '../../meanings.ts';
import type { IsoDate } from '../../time.ts';
import { RESULT_COLUMNS } from '../basis.ts';
import { periodsLater, startOfPeriod } from '../calendar.ts';
import type { Plan } from '../plan.ts';
import type { RawTable } from './table.ts';

const NAMES = {
  day: { ja: '日', en: 'day' },
  week: { ja: '週', en: 'week' },
  month: { ja: 'か月', en: 'month' },
  quarter: { ja: '四半期', en: 'quarter' },
  year: { ja: '年', en: 'year' },
  'fiscal-year': { ja: '年度', en: 'fiscal year' },
} as const;

/** More periods than this are not looked through. */
const MOST_PERIODS = 4000;

/**
 * What is said of periods that a trend does not tell because nothing happened in them: a reader would take the days of a chart for days in a row. Null where
 * every period between the ends (of the plan's range, or of what is told) has a row, or where rows were left out for another reason.
 */
export function absentPeriods(plan: Plan, raw: RawTable, meanings: Meanings): LocalizedText | null {
  const { grain, range } = plan.time;
  const whole = plan.dimensions.length === 0 && plan.having === null && plan.limit === null && plan.order === null;
  if (plan.subject !== 'figures' || grain === null || !whole || raw.rows.length < 2) return null;
  const at = raw.columns.indexOf(RESULT_COLUMNS.period);
  const told = raw.rows.map((row) => String(row[at] ?? '').slice(0, 10)).toSorted();
  const [first, last] = [range?.from ?? told[0], range?.to ?? told.at(-1)];
  if (at === -1 || !isDay(first) || !isDay(last)) return null;
  const begun = startOfPeriod(first, grain, meanings);
  let periods = 0;
  while (periods <= MOST_PERIODS && periodsLater(begun, grain, periods) <= last) periods++;
  const absent = periods - new Set(told).size;
  if (absent <= 0 || periods > MOST_PERIODS) return null;
  const { ja, en } = NAMES[grain];
  return {
    ja: `${absent}${ja}は該当がなく、載せていません`,
    en: `${absent} ${en}${absent === 1 ? '' : 's'} with nothing to tell ${absent === 1 ? 'is' : 'are'} left out`,
  };
}

const isDay = (text: string | null | undefined): text is IsoDate => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
