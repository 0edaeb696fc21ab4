import { fiscalYearOf, monthsRange, partsOf } from '../calendar.ts';
import { maybeNumberAt } from '../numerals.ts';
import type { DayRange } from '../plan.ts';
import { plain, running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import {
  calendarQuarter,
  fiscalQuarter,
  halfYear,
  latestFiscalQuarterYear,
  latestSecondHalf,
  plainHalfYear,
} from '../time-readings.ts';
import type { TimePhrase } from '../tokens.ts';
import { ENGLISH_YEAR_SAID, FISCAL_YEAR, fiscalYearNumber, JAPANESE_YEAR, yearNumber } from './years.ts';

const WORD = '(?![a-z0-9])';
const JAPANESE_HALF = '(上半期|上期|下半期|下期)';
const EITHER_HALF = '(上半期|上期|下半期|下期|前半|後半|h[12]|[12]h)';
const ENGLISH_HALF =
  '(h[12]|[12]h|(?:the )?(?:first|second|1st|2nd|last|latter) (?:half|six months|6 months)(?: year)?)';
const QUARTER = '第?([1-4一二三四])(?:四半期|q)';
const ENGLISH_QUARTER =
  '(?:q([1-4])|([1-4])q|(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) (?:fiscal )?quarter)';
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const isSecond = (half: string | undefined): boolean => /^(?:下|後)|2|second|last|latter/.test(half ?? '');

function quarterOf(...said: readonly (string | undefined)[]): number {
  const word = said.find((text) => text !== undefined) ?? '';
  const ordinal = ORDINALS.indexOf(word) + 1;
  if (ordinal > 0) return ordinal;
  return word === 'last' ? 4 : (maybeNumberAt(word.charAt(0), 0)?.value ?? Number.NaN);
}

/** Half a calendar year where the year was said to be one. */
function calendarHalf(second: boolean, year: number, context: TimeContext): TimePhrase {
  return running(monthsRange(year, second ? 7 : 1, 6), 'rolling', context);
}

/** “H1 2026”: half a calendar year, with the fiscal half offered. */
function calendarHalfOffering(second: boolean, year: number, context: TimeContext): TimePhrase {
  const { firstMonthOfFiscalYear } = context.meanings;
  const names = second
    ? { ja: '後半', months: '7〜12月', en: 'second' }
    : { ja: '前半', months: '1〜6月', en: 'first' };
  return {
    ...calendarHalf(second, year, context),
    reading: {
      ja: `${names.ja}は暦年の${names.months}と読みました`,
      en: `read as the ${names.en} half of the calendar year`,
    },
    others:
      firstMonthOfFiscalYear === 1
        ? []
        : [
            {
              label: {
                ja: `会計年度の${second ? '下半期' : '上半期'}`,
                en: `the ${names.en} half of the fiscal year`,
              },
              phrase: {
                ja: `${year}年度${second ? '下' : '上'}期`,
                en: `${second ? 'H2' : 'H1'} of FY${year}`,
              },
            },
          ],
  };
}

/** A half without a year: beside another period it is that of the same fiscal year. */
function bareHalf(second: boolean, fiscalYear: number, context: TimeContext): TimePhrase {
  const within = ({ from }: DayRange): TimePhrase | null =>
    from === null ? null : plainHalfYear(second, fiscalYearOf(from as typeof context.today, context.meanings), context);
  return { ...halfYear(second, fiscalYear, context), within };
}

function halfOfYearBefore(second: boolean, context: TimeContext): TimePhrase {
  const before = (day: typeof context.today): TimePhrase =>
    plainHalfYear(second, fiscalYearOf(day, context.meanings) - 1, context);
  return {
    ...before(context.today),
    within: ({ from }) => (from === null ? null : before(from as typeof context.today)),
  };
}

const ofFiscalYear = (
  text: string | undefined,
  context: TimeContext,
  read: (year: number) => TimePhrase | null,
): TimePhrase | null => {
  const year = fiscalYearNumber(text ?? '', context);
  return year === null ? null : read(year);
};

const ofYear = (
  text: string | undefined,
  context: TimeContext,
  read: (year: number) => TimePhrase | null,
): TimePhrase | null => {
  const year = yearNumber(text ?? '', context);
  return year === null ? null : read(year);
};

const FISCAL_HALVES: readonly TimePattern[] = [
  {
    pattern: new RegExp(`${FISCAL_YEAR}(?:の|'s)? ?${EITHER_HALF}${WORD}`, 'y'),
    read: (m, c) => ofFiscalYear(m[1], c, (year) => plainHalfYear(isSecond(m[2]), year, c)),
  },
  {
    pattern: new RegExp(`${ENGLISH_HALF},?(?: of| in)?(?: the)? ${FISCAL_YEAR}${WORD}`, 'y'),
    read: (m, c) => ofFiscalYear(m[2], c, (year) => plainHalfYear(isSecond(m[1]), year, c)),
  },
  {
    pattern: new RegExp(`(?:fiscal )${ENGLISH_HALF}${WORD}`, 'y'),
    read: (m, c) =>
      bareHalf(isSecond(m[1]), isSecond(m[1]) ? latestSecondHalf(c) : fiscalYearOf(c.today, c.meanings), c),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}の?${JAPANESE_HALF}`, 'y'),
    read: (m, c) => ofYear(m[1], c, (year) => halfYear(isSecond(m[2]), year, c)),
  },
  {
    // The year before: of the fiscal year of the period beside it, else of the running one.
    pattern: new RegExp(`前年の?${JAPANESE_HALF}`, 'y'),
    read: (m, c) => halfOfYearBefore(isSecond(m[1]), c),
  },
  {
    pattern: new RegExp(JAPANESE_HALF, 'y'),
    read: (m, c) =>
      isSecond(m[1]) ? bareHalf(true, latestSecondHalf(c), c) : bareHalf(false, fiscalYearOf(c.today, c.meanings), c),
  },
  {
    // “First half” alone is that of the fiscal year, which is said.
    pattern: new RegExp(`(?:the )?(first|second) half${WORD}`, 'y'),
    read: (m, c) =>
      bareHalf(isSecond(m[1]), isSecond(m[1]) ? latestSecondHalf(c) : fiscalYearOf(c.today, c.meanings), c),
  },
  {
    pattern: new RegExp(`(h[12]|[12]h)${WORD}`, 'y'),
    read: (m, c) =>
      bareHalf(isSecond(m[1]), isSecond(m[1]) ? latestSecondHalf(c) : fiscalYearOf(c.today, c.meanings), c),
  },
];

const CALENDAR_HALVES: readonly TimePattern[] = [
  {
    pattern: new RegExp(`${JAPANESE_YEAR}の?(前半|後半)`, 'y'),
    read: (m, c) => ofYear(m[1], c, (year) => calendarHalf(isSecond(m[2]), year, c)),
  },
  {
    pattern: new RegExp(`${ENGLISH_HALF},?(?: of| in)? ${ENGLISH_YEAR_SAID}${WORD}`, 'y'),
    read: (m, c) => ofYear(m[2], c, (year) => calendarHalfOffering(isSecond(m[1]), year, c)),
  },
  {
    pattern: new RegExp(`${ENGLISH_YEAR_SAID} ?(h[12])${WORD}`, 'y'),
    read: (m, c) => ofYear(m[1], c, (year) => calendarHalfOffering(isSecond(m[2]), year, c)),
  },
  {
    pattern: new RegExp(`${ENGLISH_HALF} of the (?:calendar )?year${WORD}`, 'y'),
    read: (m, c) => calendarHalfOffering(isSecond(m[1]), partsOf(c.today).year, c),
  },
];

/** `年度の第2四半期`, “Q2 of FY2025”: of a year that was said to be fiscal there is one such quarter only. */
const plainQuarter = (quarter: number, fiscalYear: number, context: TimeContext): TimePhrase | null => {
  const read = fiscalQuarter(quarter, fiscalYear, context);
  return read === null ? null : plain(read.range, 'quarter');
};

const QUARTERS: readonly TimePattern[] = [
  {
    pattern: new RegExp(`${FISCAL_YEAR}の?${QUARTER}${WORD}`, 'y'),
    read: (m, c) => ofFiscalYear(m[1], c, (year) => fiscalQuarter(quarterOf(m[2]), year, c)),
  },
  {
    pattern: new RegExp(`${FISCAL_YEAR}(?:'s|の)? ?${ENGLISH_QUARTER}${WORD}`, 'y'),
    read: (m, c) => ofFiscalYear(m[1], c, (year) => plainQuarter(quarterOf(m[2], m[3], m[4]), year, c)),
  },
  {
    pattern: new RegExp(`${ENGLISH_QUARTER},?(?: of| in)?(?: the)? ${FISCAL_YEAR}${WORD}`, 'y'),
    read: (m, c) => ofFiscalYear(m[4], c, (year) => plainQuarter(quarterOf(m[1], m[2], m[3]), year, c)),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}の?(?:${QUARTER}|q([1-4]))${WORD}`, 'y'),
    read: (m, c) => ofYear(m[1], c, (year) => calendarQuarter(quarterOf(m[2], m[3]), year, c)),
  },
  {
    pattern: new RegExp(`${ENGLISH_QUARTER},?(?: of| in)? ${ENGLISH_YEAR_SAID}${WORD}`, 'y'),
    read: (m, c) => ofYear(m[4], c, (year) => calendarQuarter(quarterOf(m[1], m[2], m[3]), year, c)),
  },
  {
    pattern: new RegExp(`${QUARTER}`, 'y'),
    read: (m, c) => {
      const quarter = quarterOf(m[1]);
      const bare = fiscalQuarter(quarter, latestFiscalQuarterYear(quarter, c), c);
      const within = ({ from }: DayRange): TimePhrase | null =>
        from === null ? null : plainQuarter(quarter, fiscalYearOf(from as typeof c.today, c.meanings), c);
      return bare === null ? null : { ...bare, within };
    },
  },
];

/** Halves and quarters of fiscal and calendar years, in both languages. */
export const HALVES: readonly TimePattern[] = [...FISCAL_HALVES, ...CALENDAR_HALVES, ...QUARTERS];
