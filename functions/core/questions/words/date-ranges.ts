import { isoDate } from '../../time.ts';
import { running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import { latestMonth, oneDay } from '../time-readings.ts';
import type { TimePhrase } from '../tokens.ts';
import { MONTH, monthNumber } from './month-names.ts';
import { ENGLISH_YEAR, yearNumber } from './years.ts';

const DAY = '([0-9]{1,2})(?:st|nd|rd|th)?';
const TO = ' ?(?:-|to|through|until|till|~|and) ?(?:the )?';
const WORD = '(?![a-z0-9])';

/** Days of one month; without a year of the latest such month that has begun. */
function daysOf(
  month: number,
  from: string | undefined,
  to: string | undefined,
  year: string | undefined,
  context: TimeContext,
): TimePhrase | null {
  const of = year === undefined ? latestMonth(month, context).year : yearNumber(year, context);
  const [first, last] = [isoDate(of ?? Number.NaN, month, Number(from)), isoDate(of ?? Number.NaN, month, Number(to))];
  return first === null || last === null || last < first
    ? null
    : running({ from: first, to: last }, 'rolling', context);
}

/** `10/15/2026`, `15/10/2026`: where both could be the month it is the American way, which is said. */
function slashed(one: number, other: number, year: number): TimePhrase | null {
  if (one > 12) return oneDay(year, other, one);
  const day = oneDay(year, one, other);
  if (day === null || other > 12 || one === other) return day;
  const date = day.range.from ?? '';
  const swapped = oneDay(year, other, one)?.range.from ?? '';
  return {
    ...day,
    reading: { ja: `「${one}/${other}/${year}」は${date}と読みました`, en: `read ${one}/${other}/${year} as ${date}` },
    others: [{ label: { ja: swapped, en: swapped }, phrase: { ja: swapped, en: swapped } }],
  };
}

/** Days and ranges of days as English writes them: `October 1-15, 2026`, `1st to 15th of October`, `10/15/2026`. */
export const DATE_RANGES: readonly TimePattern[] = [
  {
    pattern: new RegExp(`${MONTH} ${DAY}${TO}${DAY}(?:,? ${ENGLISH_YEAR})?${WORD}`, 'y'),
    read: (m, c) => daysOf(monthNumber(m[1]), m[2], m[3], m[4], c),
  },
  {
    pattern: new RegExp(`(?:the )?${DAY}${TO}${DAY} (?:of )?${MONTH}(?:,? ${ENGLISH_YEAR})?${WORD}`, 'y'),
    read: (m, c) => daysOf(monthNumber(m[3]), m[1], m[2], m[4], c),
  },
  {
    pattern: /([0-9]{1,2})[/.]([0-9]{1,2})[/.]((?:19|20)[0-9]{2})(?![0-9])/y,
    read: (m) => slashed(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: /((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?![0-9])/y,
    read: (m) => oneDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
];
