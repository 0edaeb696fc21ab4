import { type IsoDate, isoDate } from '../../time.ts';
import { maybeMonthByName } from './month-names.ts';
import { isPlaceholderDay } from './placeholders.ts';

/**
 * A birth date as it is compared, `YYYY-MM-DD`: `00` stands for a month or day that is not told, and the calendar need
 * not have the day (1960-06-50 is a slip of the pen that still tells its year and its month).
 */
export type BirthDay = string & { readonly __unit: 'birth day' };

/** First year of each era minus one. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  m: 1867,
  t: 1911,
  s: 1925,
  h: 1988,
  r: 2018,
};

/**
 * A birth date in any common notation: ISO, 19800102, 1980/1/2, 1980年1月2日, 昭和55年1月2日, S55.1.2, 2 Jan 1980, 1980 1 2,
 * 02/01/1980 (day first unless only month first is a date). Null for placeholders and for what is no date.
 */
export function normalizeBirthDate(text: string): IsoDate | null {
  const day = maybeCalendarDay(readings(text));
  return day === null || isPlaceholderDay(day) ? null : day;
}

/** The same, and what is left of a birth date where it is told in part (1980, 1980-01) or mistyped (1980-01-42). */
export function maybeBirthDay(text: string): BirthDay | null {
  const found = readings(text);
  const day = maybeCalendarDay(found);
  if (day !== null) return isPlaceholderDay(day) ? null : (day as string as BirthDay);
  const [likeliest] = found;
  return likeliest === undefined ? maybePartOfDate(textOf(text)) : maybeWrittenDay(likeliest);
}

/** Year, month and day as numbers, whether or not there is such a day. */
type DateParts = readonly [year: number, month: number, day: number];

/** Whole numbers as tables of decimal numbers write them: 1980.0 */
const FRACTION = /(\d)\.0(?=\s|$)/g;

function textOf(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace('元年', '1年').replace(FRACTION, '$1');
}

/** What a text may mean, the likeliest first. */
function readings(text: string): readonly DateParts[] {
  const written = textOf(text);
  return [fromEra, fromYearFirst, fromYearLast, fromDigits, fromMonthName].reduce<readonly DateParts[]>(
    (found, read) => (found.length > 0 ? found : read(written)),
    [],
  );
}

function maybeCalendarDay(found: readonly DateParts[]): IsoDate | null {
  for (const parts of found) {
    const day = isoDate(...parts);
    if (day !== null) return day;
  }
  return null;
}

function fromEra(text: string): readonly DateParts[] {
  const parts =
    /^(明治|大正|昭和|平成|令和|[mtshr])\s*(\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(text);
  const before = ERAS[parts?.[1] ?? ''];
  return before === undefined ? [] : [partsOf(before + Number(parts?.[2]), parts?.[3], parts?.[4])];
}

function fromYearFirst(text: string): readonly DateParts[] {
  const parts = /^(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*日?(?:[t\s].*)?$/.exec(text);
  return parts === null ? [] : [partsOf(Number(parts[1]), parts[2], parts[3])];
}

function fromYearLast(text: string): readonly DateParts[] {
  const parts = /^(\d{1,2})[-/.\s]\s*(\d{1,2})[-/.\s]\s*(\d{4}|\d{2})(?:[t\s].*)?$/.exec(text);
  if (parts === null) return [];
  const [, first = '', second = '', last = ''] = parts;
  const year = fullYear(last);
  const yearLast = [partsOf(year, second, first), partsOf(year, first, second)];
  return last.length === 4 ? yearLast : [...yearLast, partsOf(fullYear(first), second, last)];
}

/** Of a year of two digits, the one in which somebody is likelier to have been born. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

/** 19800102; 02011980 where only that is a date. */
function fromDigits(text: string): readonly DateParts[] {
  if (!/^\d{8}$/.test(text)) return [];
  const pair = (at: number): string => text.slice(at, at + 2);
  const yearLast = Number(text.slice(4));
  return [
    partsOf(Number(text.slice(0, 4)), pair(4), pair(6)),
    ...(isYear(yearLast) ? [partsOf(yearLast, pair(2), pair(0)), partsOf(yearLast, pair(0), pair(2))] : []),
  ];
}

/** 2 Jan 1980, 2. Januar 1980, 2 de enero de 1980, January 2, 1980, 1980-Jan-02. */
function fromMonthName(text: string): readonly DateParts[] {
  const words = text.match(/\p{L}\p{M}*(?:\p{L}|\p{M})*|\d+/gu) ?? [];
  const months = words.flatMap((word) => maybeMonthByName(word) ?? []);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [month] = months;
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (month === undefined || months.length > 1 || numbers.length !== 2 || year === undefined || day === undefined)
    return [];
  return [[Number(year), month, Number(day)]];
}

/** A year, or a year and a month: 1980, 1980年, 昭和55年, 1980-01, 01/1980. */
function maybePartOfDate(text: string): BirthDay | null {
  const era = /^(明治|大正|昭和|平成|令和)\s*(\d{1,2})\s*年?$/.exec(text);
  if (era !== null) return maybeWrittenDay([(ERAS[era[1] ?? ''] ?? 0) + Number(era[2]), 0, 0]);
  const yearFirst = /^(\d{4})\s*(?:年|[-/.年\s]\s*(\d{1,2})\s*月?)?$/.exec(text);
  if (yearFirst !== null) return maybeWrittenDay(partsOf(Number(yearFirst[1]), yearFirst[2] ?? '0', '0'));
  const yearLast = /^(\d{1,2})[-/.\s](\d{4})$/.exec(text);
  return yearLast === null ? null : maybeWrittenDay(partsOf(Number(yearLast[2]), yearLast[1], '0'));
}

function partsOf(year: number, month: string | undefined, day: string | undefined): DateParts {
  return [year, Number(month), Number(day)];
}

/** Years in which somebody that a list names may have been born. */
function isYear(year: number): boolean {
  return year >= 1000 && year < 2200;
}

function maybeWrittenDay([year, month, day]: DateParts): BirthDay | null {
  if (!isYear(year) || month > 99 || day > 99) return null;
  const digits = [month, month === 0 ? 0 : day].map((part) => String(part).padStart(2, '0'));
  return `${year}-${digits.join('-')}` as BirthDay;
}
