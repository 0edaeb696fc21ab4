import type { IsoDate } from '../../time.ts';
import { dayAtStart } from './calendar.ts';
import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';
import { dayOfSerial } from './spreadsheet-day.ts';

const EARLIEST_YEAR = 1868;
const LATEST_YEAR = 2100;
/** A time of day after the date: the day counts, the time is the exporting system's midnight in some zone. */
const TIME_AFTER = /^[T\s]*\d{0,2}[:時]?\d{0,2}[:分]?[\d.]*秒?\s*(?:Z|[+-]\d{2}:?\d{2})?$/i;
const NO_DAY = /^0000[-/]?00[-/]?00/;

/** A calendar day: ISO, slashes, dots, 年月日, Japanese eras (昭和60年1月2日, S60.1.2), 19850102, a spreadsheet's day number. */
export function readDay(text: string): Reading<IsoDate> {
  const narrow = narrowed(text);
  if (saysNothing(narrow) || NO_DAY.test(narrow)) return null;
  const serial = dayOfSerial(narrow);
  if (serial !== null) return serial.day;
  const found = dayAtStart(narrow);
  if (found === 'ambiguous') return ambiguousDay();
  if (found === 'impossible') return impossibleDay();
  if (found === 'none' || !TIME_AFTER.test(found.rest)) {
    return new Unreadable(
      '日付として読めません。1985-01-02、1985年1月2日、昭和60年1月2日 のように書くか、空にしてください。',
      'Not a date. Write it like 1985-01-02, or leave it empty.',
    );
  }
  const year = Number(found.day.slice(0, 4));
  return year < EARLIEST_YEAR || year > LATEST_YEAR ? impossibleDay() : found.day;
}

export function impossibleDay(): Unreadable {
  return new Unreadable(
    '暦にない日付です。年・月・日を確かめて直すか、空にしてください。',
    'The calendar has no such day. Check the year, month and day, or leave it empty.',
  );
}

export function ambiguousDay(): Unreadable {
  return new Unreadable(
    '月と日の順がわかりません。年-月-日の順（2025-03-04）で書いてください。',
    'Day and month cannot be told apart. Write year-month-day, like 2025-03-04.',
  );
}
