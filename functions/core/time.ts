/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __unit: 'epoch milliseconds, UTC' };

/** A calendar day, `YYYY-MM-DD`, in the business time zone (Asia/Tokyo unless configured otherwise). */
export type IsoDate = string & { readonly __unit: 'calendar day' };

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Days, weeks and months of the business are counted in this zone. */
export const BUSINESS_TIME_ZONE = 'Asia/Tokyo';

export function instant(milliseconds: number): Instant {
  if (!Number.isFinite(milliseconds)) throw new RangeError(`not a moment: ${milliseconds}`);
  return milliseconds as Instant;
}

/** Reads an ISO 8601 text with its zone; throws RangeError for anything else. */
export function instantFromIso(text: string): Instant {
  return instant(Date.parse(text));
}

export function isoFromInstant(moment: Instant): string {
  return new Date(moment).toISOString();
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone. */
export function dayOf(moment: Instant, timeZone: string = BUSINESS_TIME_ZONE): IsoDate {
  let format = dayFormats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    dayFormats.set(timeZone, format);
  }
  return format.format(moment) as IsoDate;
}

/** A day by its parts; null when the calendar has no such day. Years 1 to 9999. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as IsoDate;
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** Days from 1970-01-01: calendar days as numbers, for columns. */
export function dayNumber(day: IsoDate): number {
  return Math.round(Date.parse(day) / MILLISECONDS_PER_DAY);
}

export function dayOfNumber(days: number): IsoDate {
  return new Date(days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}
