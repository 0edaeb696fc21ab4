import { dayOf, type IsoDate } from '../../time.ts';
import { readDay } from './day.ts';
import { readInstant } from './instant.ts';
import { narrowed, type Reading } from './reading.ts';

/** Whether days are written 31/12/2025 or 12/31/2025. */
export type DayOrder = 'day first' | 'month first';

const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/;

/** The order in which a column writes its days, where some value of it shows one and none shows the other; else null. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const [, first, , second] = YEAR_LAST.exec(narrowed(text)) ?? [];
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day first' : 'month first';
}

/**
 * The day of an event in a column whose order is known: 03/04/2025 is then one day only. Besides the forms of `readDay`,
 * epoch seconds and milliseconds: the day in the business time zone.
 */
export function readDayInOrder(text: string, order: DayOrder | null): Reading<IsoDate> {
  const narrow = narrowed(text);
  if (EPOCH.test(narrow)) return dayOfEpoch(narrow);
  const found = order === null ? null : YEAR_LAST.exec(narrow);
  if (found === null) return readDay(text);
  const [whole, first = '', , second = '', year = ''] = found;
  const [month, day] = order === 'day first' ? [second, first] : [first, second];
  return readDay(`${year}-${month}-${day}${narrow.slice(whole.length)}`);
}

const EPOCH = /^(?:\d{9,10}|\d{13})$/;

function dayOfEpoch(text: string): Reading<IsoDate> {
  const moment = readInstant(text);
  return typeof moment === 'number' ? dayOf(moment) : moment;
}
