import { firstOfMonth, partsOf } from './questions/calendar.ts';
import { dayOf, type Instant, type IsoDate, instant, MILLISECONDS_PER_DAY } from './time.ts';

const SECOND = 1000;

/** The last second of each of so many months that were over at a moment, in a time zone; the oldest first. */
export function monthEndsBefore(asOf: Instant, months: number, timeZone: string): readonly Instant[] {
  const { year, month } = partsOf(dayOf(asOf, timeZone));
  return Array.from({ length: months }, (_, at) => {
    const next = firstOfMonth(year, month - (months - 1 - at));
    return instant(beginningOfDay(next, timeZone) - SECOND);
  });
}

/** Zones are at most fourteen hours ahead of UTC, and less behind it: the first second of those that is of the day. */
function beginningOfDay(day: IsoDate, timeZone: string): number {
  let [before, within] = [Date.parse(day) - MILLISECONDS_PER_DAY, Date.parse(day) + MILLISECONDS_PER_DAY];
  while (within - before > SECOND) {
    const middle = before + Math.floor((within - before) / (2 * SECOND)) * SECOND;
    if (dayOf(instant(middle), timeZone) < day) before = middle;
    else within = middle;
  }
  return within;
}
