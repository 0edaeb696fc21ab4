import type { LocalizedText } from '../language.ts';
import type { Meanings } from '../meanings.ts';
import { dayNumber, daysBetween, type IsoDate } from '../time.ts';
import { periodsLater, startOfPeriod } from './calendar.ts';
import { MEASURES } from './measures.ts';
import { type DayRange, type Grain, isValueFilter, type Plan } from './plan.ts';
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
export function periodsIn(range: DayRange | null, each: Exclude<Grain, 'day'>, meanings: Meanings): number | null {
  if (range?.from == null || range.to === null) return null;
  const [from, to] = [range.from as IsoDate, range.to as IsoDate];
  let periods = 0;
  for (let start = startOfPeriod(from, each, meanings); start <= to; start = periodsLater(start, each, 1)) periods++;
  return periods;
}

/** 1 January 1970, day 0, was a Thursday. */
const weekdayOf = (day: IsoDate): number => ((dayNumber(day) + 3) % 7) + 1;

/** Monday is 1, Sunday 7. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const WEEKEND: readonly number[] = [6, 7];

/** The days of the week that a plan keeps; null: all of them. */
function keptWeekdays({ filters }: Plan): readonly number[] | null {
  const kept = filters.filter(isValueFilter).flatMap(({ field, op, values }) => {
    const has =
      field === 'weekday'
        ? (day: number): boolean => values.includes(String(day))
        : field === 'day_type'
          ? (day: number): boolean => values.includes(WEEKEND.includes(day) ? 'weekend' : 'weekday')
          : null;
    return has === null ? [] : [(day: number): boolean => has(day) === (op === 'in')];
  });
  return kept.length === 0 ? null : WEEKDAYS.filter((day) => kept.every((has) => has(day)));
}

/**
 * How many days of a range an average of days is over: those of the days of the week that the plan keeps. `groups`: by days of the week,
 * each group has its own number of them. Null of a range with an open end.
 */
export function daysAveraged(
  plan: Plan,
): { readonly all: number; readonly groups: ReadonlyMap<string, number> | null } | null {
  const { range } = plan.time;
  if (range?.from == null || range.to === null) return null;
  const [from, to] = [range.from as IsoDate, range.to as IsoDate];
  const [days, first] = [daysBetween(from, to) + 1, weekdayOf(from)];
  const kept = keptWeekdays(plan) ?? WEEKDAYS;
  const count = (weekdays: readonly number[]): number =>
    weekdays
      .map((day) => Math.floor(days / 7) + ((day - first + 7) % 7 < days % 7 ? 1 : 0))
      .reduce((sum, some) => sum + some, 0);
  const groups = plan.dimensions.includes('weekday')
    ? kept.map((day) => [String(day), count([day])] as const)
    : plan.dimensions.includes('day_type')
      ? [
          ['weekday', count(kept.filter((day) => !WEEKEND.includes(day)))] as const,
          ['weekend', count(kept.filter((day) => WEEKEND.includes(day)))] as const,
        ]
      : null;
  return { all: count(kept), groups: groups === null ? null : new Map(groups.filter(([, some]) => some > 0)) };
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
