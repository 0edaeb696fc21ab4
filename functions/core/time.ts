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

/** Years of which zones are asked: what is before, and after, is settled by the calendar of the zone itself. */
const CONSTANT_FROM = Date.UTC(1970, 0, 1);
const CONSTANT_BEFORE = Date.UTC(2100, 0, 1);
/** Shorter than any summer time. */
const BETWEEN_LOOKS = 14 * MILLISECONDS_PER_DAY;

const constantOffsets = new Map<string, number | null>();

/** Minutes that a zone is ahead of UTC, where it is the same from 1970 to 2099; null for zones that change their clocks. */
export function constantOffset(timeZone: string): number | null {
  const known = constantOffsets.get(timeZone);
  if (known !== undefined) return known;
  const offset = findConstantOffset(timeZone);
  constantOffsets.set(timeZone, offset);
  return offset;
}

function findConstantOffset(timeZone: string): number | null {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const nameAt = (moment: number): string =>
    format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const first = nameAt(CONSTANT_FROM);
  for (let moment = CONSTANT_FROM; moment < CONSTANT_BEFORE; moment += BETWEEN_LOOKS)
    if (nameAt(moment) !== first) return null;
  const parts = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(first);
  if (parts === null) return null;
  const [, sign = '+', hours = '0', minutes = '0'] = parts;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
