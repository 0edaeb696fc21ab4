import type { Meanings } from '../meanings.ts';
import { addDays, type IsoDate, isoDate } from '../time.ts';
import type { DayRange, Grain } from './plan.ts';

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: IsoDate): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The first day of a month; months outside 1 … 12 run into the neighbouring years. */
export function firstOfMonth(year: number, month: number): IsoDate {
  const index = year * 12 + (month - 1);
  const day = isoDate(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  if (day === null) throw new RangeError(`no such month: ${year}-${month}`);
  return day;
}

/** The same day of a later or earlier month, or that month's last day where it is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const first = firstOfMonth(year, month + months);
  const next = firstOfMonth(year, month + months + 1);
  const wanted = addDays(first, dayOfMonth - 1);
  return wanted < next ? wanted : addDays(next, -1);
}

/** `from` … the day before `next`: how calendar periods are written down. */
function until(from: IsoDate, next: IsoDate): DayRange {
  return { from, to: addDays(next, -1) };
}

export function monthRange(year: number, month: number): DayRange {
  return until(firstOfMonth(year, month), firstOfMonth(year, month + 1));
}

/** Several whole months from the first of one. */
export function monthsRange(year: number, month: number, months: number): DayRange {
  return until(firstOfMonth(year, month), firstOfMonth(year, month + months));
}

export function yearRange(year: number): DayRange {
  return monthsRange(year, 1, 12);
}

export function fiscalYearRange(year: number, meanings: Pick<Meanings, 'firstMonthOfFiscalYear'>): DayRange {
  return monthsRange(year, meanings.firstMonthOfFiscalYear, 12);
}

/** The fiscal year that a day belongs to, named by the calendar year in which it starts. */
export function fiscalYearOf(day: IsoDate, meanings: Pick<Meanings, 'firstMonthOfFiscalYear'>): number {
  const { year, month } = partsOf(day);
  return month >= meanings.firstMonthOfFiscalYear ? year : year - 1;
}

/** The week that holds a day. `firstDayOfWeek`: 1 = Monday … 7 = Sunday. */
export function weekRange(day: IsoDate, firstDayOfWeek: number): DayRange {
  const weekday = new Date(Date.parse(day)).getUTCDay() || 7;
  const from = addDays(day, -((weekday - firstDayOfWeek + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/** Cuts a period at a day: what has not happened yet is not part of it. */
export function upTo(range: DayRange, last: IsoDate): DayRange {
  return range.to === null || range.to > last ? { from: range.from, to: last } : range;
}

/** The period of the same shape before this one; whole calendar months move by months, everything else by days. */
export function periodBefore(range: DayRange, unit: Grain | 'rolling'): DayRange | null {
  if (range.from === null || range.to === null) return null;
  const from = range.from as IsoDate;
  const to = range.to as IsoDate;
  const months = { month: 1, quarter: 3, year: 12, 'fiscal-year': 12 }[unit as string];
  if (months !== undefined) return shiftMonths(range, -months);
  if (unit === 'week') return { from: addDays(from, -7), to: addDays(to, -7) };
  const length = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return { from: addDays(from, -length), to: addDays(to, -length) };
}

const WEEKS_OF_YEAR = 52;

/** The same period a year before; weeks stay weeks, with the same days of the week. */
export function yearBefore(range: DayRange, unit: Grain | 'rolling'): DayRange | null {
  if (unit !== 'week' || range.from === null || range.to === null) return shiftMonths(range, -12);
  const [from, to] = [range.from as IsoDate, range.to as IsoDate];
  return { from: addDays(from, -7 * WEEKS_OF_YEAR), to: addDays(to, -7 * WEEKS_OF_YEAR) };
}

/** Moves a period by whole months; a period that ends with its month still ends with one. */
export function shiftMonths(range: DayRange, months: number): DayRange | null {
  if (range.from === null || range.to === null) return null;
  const next = addDays(range.to as IsoDate, 1);
  const endsWithMonth = next.endsWith('-01');
  return {
    from: addMonths(range.from as IsoDate, months),
    to: endsWithMonth ? addDays(addMonths(next, months), -1) : addMonths(range.to as IsoDate, months),
  };
}

/** The first day of the period that a day belongs to. */
export function startOfPeriod(day: IsoDate, grain: Grain, meanings: Meanings): IsoDate {
  const { year, month } = partsOf(day);
  switch (grain) {
    case 'day':
      return day;
    case 'week':
      return weekRange(day, meanings.firstDayOfWeek).from as IsoDate;
    case 'month':
      return firstOfMonth(year, month);
    case 'quarter':
      return firstOfMonth(year, month - ((month - 1) % 3));
    case 'year':
      return firstOfMonth(year, 1);
    case 'fiscal-year':
      return firstOfMonth(fiscalYearOf(day, meanings), meanings.firstMonthOfFiscalYear);
  }
}

/** So many periods after the one that begins on a day; before it with a negative number. */
export function periodsLater(start: IsoDate, grain: Grain, count: number): IsoDate {
  if (grain === 'day') return addDays(start, count);
  if (grain === 'week') return addDays(start, 7 * count);
  return addMonths(start, count * { month: 1, quarter: 3, year: 12, 'fiscal-year': 12 }[grain]);
}
