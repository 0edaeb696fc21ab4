import { fiscalYearOf, fiscalYearRange, monthsRange, partsOf, yearRange } from '../calendar.ts';
import { maybeNumberAt } from '../numerals.ts';
import type { Grain } from '../plan.ts';
import { running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import {
  calendarUnit,
  fiscalQuarter,
  halfYear,
  latestDay,
  latestFiscalQuarterYear,
  latestMonth,
  oneDay,
  recently,
  rolling,
  wholeMonth,
} from '../time-readings.ts';
import type { TimePhrase } from '../tokens.ts';
import { SEASONS, seasonOf } from './seasons.ts';

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(january|february|march|april|may(?! (?:i|we|you)\\b)|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.?';
const N = '([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|a|an|couple of)';
const YEAR = '((?:19|20)[0-9]{2})';
const WORD = '(?![a-z0-9])';

const numeral = (text: string | undefined): number => {
  if (text === 'a' || text === 'an') return 1;
  if (text === 'ninety') return 90;
  return maybeNumberAt(text ?? '', 0)?.value ?? Number.NaN;
};

const monthNumber = (name: string | undefined): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3))) + 1;

const fixed = (words: string, read: (context: TimeContext) => TimePhrase | null): TimePattern => ({
  pattern: new RegExp(`(?:the )?(?:${words})${WORD}`, 'y'),
  read: (_match, context) => read(context),
});

/** “Last year” is the calendar year; the fiscal one is offered. */
function year(back: number, context: TimeContext): TimePhrase {
  const word = back === 0 ? 'this' : 'last';
  return {
    ...calendarUnit('year', back, context),
    reading: { ja: `${word} year は暦年（1〜12月）と読みました`, en: `read “${word} year” as the calendar year` },
    others: [
      {
        label: { ja: back === 0 ? '今年度' : '昨年度', en: `${word} fiscal year` },
        phrase: { ja: back === 0 ? '今年度' : '昨年度', en: `${word} fiscal year` },
      },
    ],
  };
}

/** “Q1”: the calendar quarter, with the fiscal one offered. */
function calendarQuarter(quarter: number, inYear: number, context: TimeContext): TimePhrase {
  const range = monthsRange(inYear, 3 * quarter - 2, 3);
  const fiscal = latestFiscalQuarterYear(quarter, context);
  const read = fiscalQuarter(quarter, fiscal, context);
  const [from, to] = [
    partsOf((read?.range.from ?? context.today) as typeof context.today),
    partsOf((read?.range.to ?? context.today) as typeof context.today),
  ];
  const name = (month: number): string =>
    (MONTH_NAMES[month - 1] ?? '').replace(/^./, (letter) => letter.toUpperCase());
  return {
    ...running(range, 'quarter', context),
    reading: { ja: `Q${quarter} は暦年の四半期と読みました`, en: `read Q${quarter} as the calendar quarter` },
    others: [
      {
        label: { ja: `会計年度の第${quarter}四半期`, en: `Q${quarter} of the fiscal year` },
        phrase: {
          ja: `${from.year}年${from.month}月から${to.year}年${to.month}月まで`,
          en: `from ${name(from.month)} ${from.year} to ${name(to.month)} ${to.year}`,
        },
      },
    ],
  };
}

/** “H1 2026”: half a calendar year, with the fiscal half offered. */
function calendarHalf(second: boolean, inYear: number, context: TimeContext): TimePhrase {
  const fiscal = halfYear(second, inYear, context);
  const { firstMonthOfFiscalYear } = context.meanings;
  const start = partsOf((fiscal.range.from ?? context.today) as typeof context.today);
  const last = partsOf(monthsRange(start.year, start.month, 6).to as typeof context.today);
  return {
    ...running(monthsRange(inYear, second ? 7 : 1, 6), 'rolling', context),
    reading: {
      ja: `${second ? '後半' : '前半'}は暦年の${second ? '7〜12月' : '1〜6月'}と読みました`,
      en: `read as the ${second ? 'second' : 'first'} half of the calendar year`,
    },
    others:
      firstMonthOfFiscalYear === 1
        ? []
        : [
            {
              label: {
                ja: `会計年度の${second ? '下半期' : '上半期'}`,
                en: `the ${second ? 'second' : 'first'} half of the fiscal year`,
              },
              phrase: {
                ja: `${start.year}年${start.month}月から${last.year}年${last.month}月まで`,
                en: `from ${MONTH_NAMES[start.month - 1]} ${start.year} to ${MONTH_NAMES[last.month - 1]} ${last.year}`,
              },
            },
          ],
  };
}

const GRAIN_OF: Readonly<Record<string, Grain>> = { day: 'day', week: 'week', month: 'month', quarter: 'quarter' };

/** `since Golden Week`, `summer 2025`, `last winter`. “Fall” is also a verb: alone it is no season. */
const ENGLISH_SEASONS: readonly TimePattern[] = SEASONS.flatMap((season) => {
  const names = `(?:${season.en})(?: season| period| vacation| holidays?)?`;
  const alone = `(?:${season.en.replace('|fall', '')})(?: season| period| vacation| holidays?)?`;
  return [
    {
      pattern: new RegExp(`(?:the )?${names},?(?: of| in)? ${YEAR}${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) => seasonOf(season, Number(m[1]), c),
    },
    {
      pattern: new RegExp(`(?:the )?${names},?(?: of| in)? (last|this) year${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) =>
        seasonOf(season, partsOf(c.today).year - (m[1] === 'last' ? 1 : 0), c),
    },
    {
      pattern: new RegExp(`${YEAR} ${names}${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) => seasonOf(season, Number(m[1]), c),
    },
    {
      pattern: new RegExp(`(?:over |during )?(?:the |this |last )?${alone}${WORD}`, 'y'),
      read: (_m: RegExpExecArray, c: TimeContext) => seasonOf(season, null, c),
    },
  ];
});

export const ENGLISH_TIMES: readonly TimePattern[] = [
  ...ENGLISH_SEASONS,
  fixed('today', (c) => calendarUnit('day', 0, c)),
  fixed('yesterday', (c) => calendarUnit('day', 1, c)),
  fixed('day before yesterday', (c) => calendarUnit('day', 2, c)),
  {
    pattern: new RegExp(`(?:this|current) (week|month|quarter)(?: so far| to date)?${WORD}`, 'y'),
    read: (m, c) => calendarUnit(GRAIN_OF[m[1] ?? ''] ?? 'month', 0, c),
  },
  {
    pattern: new RegExp(`(?:the )?(?:last|previous|prior|past|preceding) (week|month|quarter)${WORD}`, 'y'),
    read: (m, c) => calendarUnit(GRAIN_OF[m[1] ?? ''] ?? 'month', 1, c),
  },
  fixed('(?:month before last|two months ago)', (c) => calendarUnit('month', 2, c)),
  fixed('week before last', (c) => calendarUnit('week', 2, c)),
  fixed('quarter before last', (c) => calendarUnit('quarter', 2, c)),
  fixed('(?:this|current) year(?: so far| to date)?|year to date|ytd', (c) => year(0, c)),
  fixed('(?:last|previous|prior) year', (c) => year(1, c)),
  fixed('(?:this|current) calendar year', (c) => calendarUnit('year', 0, c)),
  fixed('(?:last|previous) calendar year', (c) => calendarUnit('year', 1, c)),
  fixed('year before last|two years ago', (c) => calendarUnit('year', 2, c)),
  fixed('(?:this|current) (?:fiscal|financial) year|fiscal year to date', (c) => calendarUnit('fiscal-year', 0, c)),
  fixed('(?:last|previous|prior) (?:fiscal|financial) year', (c) => calendarUnit('fiscal-year', 1, c)),
  {
    pattern: new RegExp(`(?:this|current|last|previous) (?:fiscal|financial) quarter${WORD}`, 'y'),
    // Where the fiscal year begins with a quarter of the calendar, so do all of its quarters.
    read: (m, c) =>
      c.meanings.firstMonthOfFiscalYear % 3 === 1
        ? calendarUnit('quarter', /^(?:this|current)/.test(m[0]) ? 0 : 1, c)
        : null,
  },
  fixed('month to date|mtd', (c) => calendarUnit('month', 0, c)),
  fixed('recently|lately|these days', recently),
  fixed('first half(?: of (?:the|this) (?:fiscal )?year)?', (c) =>
    halfYear(false, fiscalYearOf(c.today, c.meanings), c),
  ),
  {
    pattern: new RegExp(`(?:(h)([12])|(?:the )?(first|second|1st|2nd) half),?(?: of| in)? ${YEAR}${WORD}`, 'y'),
    read: (m, c) => calendarHalf((m[2] ?? m[3] ?? '').match(/2|second/) !== null, Number(m[4]), c),
  },
  {
    pattern: new RegExp(`${YEAR} ?h([12])${WORD}`, 'y'),
    read: (m, c) => calendarHalf(m[2] === '2', Number(m[1]), c),
  },
  {
    pattern: new RegExp(`q([1-4])(?: (?:of )?(this|last) year)?${WORD}`, 'y'),
    bare: true,
    read: (m, c) => {
      const now = partsOf(c.today);
      const begun = Math.floor((now.month - 1) / 3) + 1 >= Number(m[1]);
      const back = m[2] === 'last' || (m[2] === undefined && !begun) ? 1 : 0;
      return calendarQuarter(Number(m[1]), now.year - back, c);
    },
  },
  fixed('second half of last fiscal year', (c) => halfYear(true, fiscalYearOf(c.today, c.meanings) - 1, c)),
  fixed('(?:past|last) half year|last half a year', (c) => rolling(6, 'month', c)),
  {
    pattern: new RegExp(
      `(?:(?:within|over|during|in|for) )?(?:the )?(?:last|past|previous|recent|latest) ${N}[ -](day|week|month|year)s?${WORD}`,
      'y',
    ),
    read: (m, c) => rolling(numeral(m[1]), (m[2] ?? 'day') as 'day', c),
  },
  {
    pattern: new RegExp(`(?:in|for) (?:over |more than |at least )?${N}[ -](day|week|month|year)s?${WORD}`, 'y'),
    read: (m, c) => rolling(numeral(m[1]), (m[2] ?? 'day') as 'day', c),
  },
  {
    pattern: new RegExp(`within ${N} (day|week|month|year)s?${WORD}`, 'y'),
    read: (m, c) => rolling(numeral(m[1]), (m[2] ?? 'day') as 'day', c),
  },
  {
    pattern: new RegExp(`(?:the )?(?:past|last) year${WORD}(?<=past year)`, 'y'),
    read: (_m, c) => rolling(1, 'year', c),
  },
  {
    pattern: new RegExp(`${N} (day|week|month|year)s? ago${WORD}`, 'y'),
    read: (m, c) => (numeral(m[1]) <= 4000 ? calendarUnit((m[2] ?? 'day') as Grain, numeral(m[1]), c) : null),
  },
  {
    pattern: new RegExp(`${MONTH} ([0-9]{1,2})(?:st|nd|rd|th)?,? ${YEAR}${WORD}`, 'y'),
    read: (m) => oneDay(Number(m[3]), monthNumber(m[1]), Number(m[2])),
  },
  {
    pattern: new RegExp(`([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${YEAR}${WORD}`, 'y'),
    read: (m) => oneDay(Number(m[3]), monthNumber(m[2]), Number(m[1])),
  },
  {
    pattern: new RegExp(`${MONTH} ([0-9]{1,2})(?:st|nd|rd|th)?${WORD}`, 'y'),
    bare: true,
    read: (m, c) => latestDay(monthNumber(m[1]), Number(m[2]), c),
  },
  {
    pattern: new RegExp(`([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}${WORD}`, 'y'),
    bare: true,
    read: (m, c) => latestDay(monthNumber(m[2]), Number(m[1]), c),
  },
  {
    pattern: new RegExp(`${MONTH},?(?: of| in)? ${YEAR}${WORD}`, 'y'),
    read: (m, c) => wholeMonth(Number(m[2]), monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(`${MONTH},? (?:of )?(last|this) year${WORD}`, 'y'),
    read: (m, c) => wholeMonth(partsOf(c.today).year - (m[2] === 'last' ? 1 : 0), monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(`(?:last )?${MONTH}${WORD}`, 'y'),
    bare: true,
    read: (m, c) => wholeMonth(latestMonth(monthNumber(m[1]), c).year, monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(`(?:the )?(?:fiscal|financial)(?: year)? ${YEAR}${WORD}`, 'y'),
    read: (m, c) => running(fiscalYearRange(Number(m[1]), c.meanings), 'fiscal-year', c),
  },
  {
    pattern: new RegExp(`fy ?(?:20)?([0-9]{2})${WORD}`, 'y'),
    read: (m, c) => running(fiscalYearRange(2000 + Number(m[1]), c.meanings), 'fiscal-year', c),
  },
  {
    pattern: new RegExp(`q([1-4]),?(?: of)? ${YEAR}${WORD}`, 'y'),
    read: (m, c) => calendarQuarter(Number(m[1]), Number(m[2]), c),
  },
  {
    pattern: new RegExp(`${YEAR} ?q([1-4])${WORD}`, 'y'),
    read: (m, c) => calendarQuarter(Number(m[2]), Number(m[1]), c),
  },
  {
    pattern: new RegExp(
      `(?:the )?(?:year |calendar year )?${YEAR}(?![a-z0-9年/-]|[.,][0-9]|万|円| ?yen| ?orders| ?customers| ?people| ?times)`,
      'y',
    ),
    read: (m, c) => running(yearRange(Number(m[1])), 'year', c),
  },
];
