import { addDays, type IsoDate, isoDate } from '../time.ts';
import {
  addMonths,
  firstOfMonth,
  fiscalYearOf,
  fiscalYearRange,
  monthRange,
  monthsRange,
  partsOf,
  weekRange,
  yearRange,
} from './calendar.ts';
import type { DayRange, Grain } from './plan.ts';
import { plain, running, type TimeContext } from './time-pattern.ts';
import type { TimePhrase } from './tokens.ts';

/** The latest month of that number that has begun. */
export function latestMonth(month: number, { today }: TimeContext): { readonly year: number; readonly month: number } {
  const now = partsOf(today);
  return { year: month <= now.month ? now.year : now.year - 1, month };
}

export function wholeMonth(year: number, month: number, context: TimeContext): TimePhrase | null {
  return month >= 1 && month <= 12 ? running(monthRange(year, month), 'month', context) : null;
}

/** A month without a year: the latest one that has begun, or beside another period the one nearest to that. */
export function bareMonth(month: number, context: TimeContext): TimePhrase | null {
  const latest = wholeMonth(latestMonth(month, context).year, month, context);
  return latest === null ? null : { ...latest, within: (anchor) => nearestMonth(month, anchor, context) };
}

/** “Last Monday”: the newest one before today; counted from Sunday. */
export function weekdayBefore(weekday: number, { today }: TimeContext): TimePhrase | null {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  const { year, month, day } = partsOf(addDays(today, -((now - weekday + 6) % 7) - 1));
  return weekday < 0 ? null : oneDay(year, month, day);
}

/** “Last October”: in October that of the year before. */
export function monthBefore(month: number, context: TimeContext): TimePhrase | null {
  const now = partsOf(context.today);
  return wholeMonth(month < now.month ? now.year : now.year - 1, month, context);
}

function nearestMonth(month: number, { from }: DayRange, context: TimeContext): TimePhrase | null {
  if (from === null) return null;
  const anchor = partsOf(from as IsoDate);
  const away = month - anchor.month;
  const year = anchor.year + (away > 6 ? -1 : away < -6 ? 1 : 0);
  return firstOfMonth(year, month) > context.today ? null : wholeMonth(year, month, context);
}

/** `2026年の` is a year, and no number of years. */
const LONGEST = { day: 4000, week: 600, month: 240, year: 100 } as const;

/** The last `count` units up to today, today included. */
export function rolling(
  count: number,
  unit: 'day' | 'week' | 'month' | 'year',
  context: TimeContext,
): TimePhrase | null {
  if (!Number.isInteger(count) || count < 1 || count > LONGEST[unit]) return null;
  const { today } = context;
  const before = {
    day: () => addDays(today, -count),
    week: () => addDays(today, -7 * count),
    month: () => addMonths(today, -count),
    year: () => addMonths(today, -12 * count),
  }[unit]();
  const phrase = plain({ from: addDays(before, 1), to: today }, 'rolling');
  if (unit !== 'week' && unit !== 'month') return phrase;
  const { year, month } = partsOf(today);
  const from =
    unit === 'week'
      ? addDays(weekRange(today, context.meanings.firstDayOfWeek).from as IsoDate, -7 * (count - 1))
      : firstOfMonth(year, month - count + 1);
  return { ...phrase, byUnit: { unit, range: { from, to: today } } };
}

/** Everything before so long a period that ends today: `1年以上前`. */
export function longAgo(period: TimePhrase | null): TimePhrase | null {
  const from = period?.range.from ?? null;
  return from === null ? null : plain({ from: null, to: addDays(from as IsoDate, -1) }, 'rolling');
}

/** A whole unit `back` units ago; zero is the running one. */
export function calendarUnit(unit: Grain, back: number, context: TimeContext): TimePhrase {
  const { today, meanings } = context;
  const { year, month } = partsOf(today);
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  const before = (units: number): DayRange =>
    ({
      day: () => ({ from: addDays(today, -units), to: addDays(today, -units) }),
      week: () => weekRange(addDays(today, -7 * units), meanings.firstDayOfWeek),
      month: () => monthRange(year, month - units),
      quarter: () => monthsRange(year, quarter - 3 * units, 3),
      year: () => yearRange(year - units),
      'fiscal-year': () => fiscalYearRange(fiscalYearOf(today, meanings) - units, meanings),
    })[unit]();
  const phrase = running(before(back), unit, context);
  return back === 0 ? phrase : { ...phrase, following: running(before(back - 1), unit, context).range };
}

/** So many quarters of the calendar that are over, with the running one left out, which is said. */
export function quartersOver(count: number, context: TimeContext): TimePhrase | null {
  if (!Number.isInteger(count) || count < 1 || count > 40) return null;
  const [first, last] = [calendarUnit('quarter', count, context).range, calendarUnit('quarter', 1, context).range];
  return {
    ...plain({ from: first.from, to: last.to }, 'rolling'),
    reading: {
      ja: `途中の四半期を除く${count}四半期と読みました`,
      en: `read as ${count} whole quarters, without the running one`,
    },
    others: [],
  };
}

/** “The last 3 full months”: without the running one. */
export function wholeUnits(count: number, unit: Grain, context: TimeContext): TimePhrase | null {
  if (!Number.isInteger(count) || count < 1 || count > 60) return null;
  const [first, last] = [calendarUnit(unit, count, context).range, calendarUnit(unit, 1, context).range];
  return plain({ from: first.from, to: last.to }, 'rolling');
}

/** `2025年度上期`: of a year that was said to be fiscal there is one half only. */
export function plainHalfYear(second: boolean, fiscalYear: number, context: TimeContext): TimePhrase {
  return { ...halfYear(second, fiscalYear, context), reading: null, others: [] };
}

/** Half a fiscal year, with the calendar half offered. */
export function halfYear(second: boolean, fiscalYear: number, context: TimeContext): TimePhrase {
  const { firstMonthOfFiscalYear } = context.meanings;
  const range = monthsRange(fiscalYear, firstMonthOfFiscalYear + (second ? 6 : 0), 6);
  const [firstMonth, lastMonth] = second ? [7, 12] : [1, 6];
  const year = fiscalYear;
  const names = { 1: 'January', 6: 'June', 7: 'July', 12: 'December' } as const;
  return {
    ...running(range, 'rolling', context),
    reading: {
      ja: `${second ? '下' : '上'}半期は会計年度（${firstMonthOfFiscalYear}月始まり）の${second ? '後半' : '前半'}と読みました`,
      en: `read as the ${second ? 'second' : 'first'} half of the fiscal year`,
    },
    others: [
      {
        label: {
          ja: `暦年の${second ? '後半' : '前半'}`,
          en: `the ${second ? 'second' : 'first'} half of the calendar year`,
        },
        phrase: {
          ja: `${year}年${firstMonth}月から${year}年${lastMonth}月まで`,
          en: `from ${names[firstMonth as 1]} ${year} to ${names[lastMonth as 6]} ${year}`,
        },
      },
    ],
  };
}

/** 今期, 前期: the fiscal year, with the quarter offered. */
export function term(back: number, context: TimeContext): TimePhrase {
  const word = back === 0 ? '今' : '前';
  return {
    ...calendarUnit('fiscal-year', back, context),
    reading: {
      ja: `${word}期は会計年度（${context.meanings.firstMonthOfFiscalYear}月始まり）と読みました`,
      en: 'read as the fiscal year',
    },
    others: [
      {
        label: { ja: `${word}四半期`, en: back === 0 ? 'this quarter' : 'last quarter' },
        phrase: { ja: `${word}四半期`, en: back === 0 ? 'this quarter' : 'last quarter' },
      },
    ],
  };
}

/** 最近: thirty days, with ninety offered. */
export function recently(context: TimeContext): TimePhrase | null {
  const phrase = rolling(30, 'day', context);
  if (phrase === null) return null;
  return {
    ...phrase,
    reading: { ja: '「最近」は直近30日と読みました', en: 'read “recently” as the last 30 days' },
    others: [{ label: { ja: '直近90日', en: 'the last 90 days' }, phrase: { ja: '直近90日', en: 'last 90 days' } }],
  };
}

/** 第1四半期: of the fiscal year, with the calendar quarter offered. */
export function fiscalQuarter(quarter: number, fiscalYear: number, context: TimeContext): TimePhrase | null {
  if (quarter < 1 || quarter > 4) return null;
  const range = monthsRange(fiscalYear, context.meanings.firstMonthOfFiscalYear + 3 * (quarter - 1), 3);
  const year = partsOf(context.today).year;
  return {
    ...running(range, 'quarter', context),
    reading: {
      ja: `第${quarter}四半期は会計年度の四半期と読みました`,
      en: `read Q${quarter} as a quarter of the fiscal year`,
    },
    others: [calendarQuarterOf(quarter, year)],
  };
}

/** “Q1”: the calendar quarter, with the fiscal one offered. */
export function calendarQuarter(quarter: number, year: number, context: TimeContext): TimePhrase | null {
  if (!(quarter >= 1 && quarter <= 4)) return null;
  const fiscal = monthsRange(
    Math.min(year, latestFiscalQuarterYear(quarter, context)),
    context.meanings.firstMonthOfFiscalYear + 3 * (quarter - 1),
    3,
  );
  const [from, to] = [partsOf(fiscal.from as IsoDate), partsOf(fiscal.to as IsoDate)];
  return {
    ...running(monthsRange(year, 3 * quarter - 2, 3), 'quarter', context),
    reading: { ja: `Q${quarter} は暦年の四半期と読みました`, en: `read Q${quarter} as the calendar quarter` },
    others: [
      {
        label: { ja: `会計年度の第${quarter}四半期`, en: `Q${quarter} of the fiscal year` },
        phrase: {
          ja: `${from.year}年${from.month}月から${to.year}年${to.month}月まで`,
          en: `from ${MONTHS_EN[from.month - 1]} ${from.year} to ${MONTHS_EN[to.month - 1]} ${to.year}`,
        },
      },
    ],
  };
}

const MONTHS_EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function calendarQuarterOf(quarter: number, year: number): TimePhrase['others'][number] {
  const first = 3 * quarter - 2;
  return {
    label: {
      ja: `暦年の第${quarter}四半期（${first}〜${first + 2}月）`,
      en: `the calendar quarter (${MONTHS_EN[first - 1]} to ${MONTHS_EN[first + 1]})`,
    },
    phrase: {
      ja: `${year}年${first}月から${year}年${first + 2}月まで`,
      en: `from ${MONTHS_EN[first - 1]} ${year} to ${MONTHS_EN[first + 1]} ${year}`,
    },
  };
}

/** One day; null when the calendar has none such. */
export function oneDay(year: number, month: number, dayOfMonth: number): TimePhrase | null {
  const date = isoDate(year, month, dayOfMonth);
  return date === null ? null : plain({ from: date, to: date }, 'day');
}

/** The latest such day that has come. */
export function latestDay(month: number, dayOfMonth: number, context: TimeContext): TimePhrase | null {
  const { year } = partsOf(context.today);
  const date = isoDate(year, month, dayOfMonth);
  return date !== null && date <= context.today ? oneDay(year, month, dayOfMonth) : oneDay(year - 1, month, dayOfMonth);
}

/** The fiscal year whose second half has begun last. */
export function latestSecondHalf(context: TimeContext): number {
  const year = fiscalYearOf(context.today, context.meanings);
  const start: IsoDate = addMonths(fiscalYearRange(year, context.meanings).from as IsoDate, 6);
  return start <= context.today ? year : year - 1;
}

/** The fiscal year whose quarter of this number has begun last. */
export function latestFiscalQuarterYear(quarter: number, context: TimeContext): number {
  const year = fiscalYearOf(context.today, context.meanings);
  const start: IsoDate = addMonths(fiscalYearRange(year, context.meanings).from as IsoDate, 3 * (quarter - 1));
  return start <= context.today ? year : year - 1;
}
