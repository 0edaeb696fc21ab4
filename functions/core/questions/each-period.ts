import type { LocalizedText } from '../language.ts';
import type { Meanings } from '../meanings.ts';
import { daysBetween, type IsoDate } from '../time.ts';
import { periodsLater, startOfPeriod } from './calendar.ts';
import { MEASURES } from './measures.ts';
import type { DayRange, Grain, Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

/** `1か月あたり`, “per month”. */
export const EACH: Readonly<Record<Grain, LocalizedText>> = {
  day: { ja: '1日', en: 'day' },
  week: { ja: '1週間', en: 'week' },
  month: { ja: '1か月', en: 'month' },
  quarter: { ja: '1四半期', en: 'quarter' },
  year: { ja: '1年', en: 'year' },
  'fiscal-year': { ja: '1年度', en: 'fiscal year' },
};

/** How many periods of the calendar a range touches; those without anything count too. Null of a range with an open end. */
export function periodsIn(range: DayRange | null, each: Grain, meanings: Meanings): number | null {
  if (range?.from == null || range.to === null) return null;
  const [from, to] = [range.from as IsoDate, range.to as IsoDate];
  if (each === 'day') return daysBetween(from, to) + 1;
  let periods = 0;
  for (let start = startOfPeriod(from, each, meanings); start <= to; start = periodsLater(start, each, 1)) periods++;
  return periods;
}

/** An average of periods is a sum over a period with two ends, by how many of them there are. */
export function checkEach({ measures, time, share, series, subject }: Plan): Verdict {
  if (measures.every(({ each }) => each === undefined)) return ALLOWED;
  const sums = measures.every(({ name }) => MEASURES[name].additive);
  const closed = time.range?.from != null && time.range.to !== null && time.grain === null && time.comparison === null;
  return sums && closed && share === null && series === 'plain' && subject === 'figures'
    ? ALLOWED
    : refused(
        '1日あたり・1か月あたりの平均は、期間を決めた合計できる指標（売上・注文件数など）だけで出せます',
        'averages of days or months are of figures that add up (sales, orders …) over a period that is named',
      );
}
