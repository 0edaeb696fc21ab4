import { type Instant, type IsoDate, instant, MILLISECONDS_PER_DAY } from '../../time.ts';
import { dayAtStart } from './calendar.ts';
import { ambiguousDay, impossibleDay } from './day.ts';
import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';
import { dayOfSerial } from './spreadsheet-day.ts';

const EPOCH_SECONDS = /^\d{9,10}(?:\.\d+)?$/;
const EPOCH_MILLISECONDS = /^\d{13}$/;
const TIME =
  /^(?:T|\s)*(\d{1,2})[:時]?\s*(\d{2})?(?:[:分]\s*(\d{2})|分|(\d{2}))?(?:[.,](\d{1,9}))?秒?\s*(Z|UTC|JST|[+-]\d{2}(?::?\d{2})?)?$/i;
const JAPAN_OFFSET_MINUTES = 540;
const MILLISECONDS_PER_MINUTE = 60_000;
const NO_MOMENT = /^0000[-/]?00[-/]?00/;

/**
 * A moment: a date with or without a time of day (the forms of `readDay`), ISO 8601 with its zone, 20240131123456, or
 * epoch seconds or milliseconds, a spreadsheet's day number. Where no zone is given it is Japan's; a date alone is its midnight there.
 */
export function readInstant(text: string): Reading<Instant> {
  const narrow = narrowed(text);
  if (saysNothing(narrow) || NO_MOMENT.test(narrow)) return null;
  if (EPOCH_SECONDS.test(narrow)) return instant(Math.round(Number(narrow) * 1000));
  if (EPOCH_MILLISECONDS.test(narrow)) return instant(Number(narrow));
  const serial = dayOfSerial(narrow);
  if (serial !== null) {
    const seconds = Math.round((serial.passed * MILLISECONDS_PER_DAY) / 1000);
    return momentOf(serial.day, seconds * 1000, JAPAN_OFFSET_MINUTES);
  }
  const found = dayAtStart(narrow);
  if (found === 'ambiguous') return ambiguousDay();
  if (found === 'impossible') return impossibleDay();
  if (found === 'none') return notAMoment();
  return found.rest.trim() === '' ? momentOf(found.day, 0, JAPAN_OFFSET_MINUTES) : withTime(found.day, found.rest);
}

function withTime(day: IsoDate, rest: string): Reading<Instant> {
  const time = TIME.exec(rest.replace(/\([月火水木金土日]\)/, ''));
  if (time === null) return notAMoment();
  const [, hour = '0', minute = '0', second, compactSecond, fraction = '0', zone] = time;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second ?? compactSecond ?? '0')];
  if (hours > 24 || minutes > 59 || seconds > 60) return notAMoment();
  const milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000 + Math.round(Number(`0.${fraction}`) * 1000);
  return momentOf(day, milliseconds, zone === undefined ? JAPAN_OFFSET_MINUTES : offsetMinutes(zone));
}

function momentOf(day: IsoDate, milliseconds: number, offset: number): Instant {
  return instant(Date.parse(day) + Math.min(milliseconds, MILLISECONDS_PER_DAY) - offset * MILLISECONDS_PER_MINUTE);
}

function offsetMinutes(zone: string): number {
  const name = zone.toUpperCase();
  if (name === 'Z' || name === 'UTC') return 0;
  if (name === 'JST') return JAPAN_OFFSET_MINUTES;
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function notAMoment(): Unreadable {
  return new Unreadable(
    '日時として読めません。2025-03-04 12:34:56、2025年3月4日 のように書いてください。',
    'Not a date and time. Write it like 2025-03-04 12:34:56.',
  );
}
