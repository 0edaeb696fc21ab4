import { fiscalYearRange, partsOf, yearRange } from '../calendar.ts';
import { maybeNumberAt } from '../numerals.ts';
import type { DayRange, Grain } from '../plan.ts';
import { running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import {
  bareMonth,
  calendarQuarter,
  calendarUnit,
  latestDay,
  longAgo,
  monthBefore,
  oneDay,
  quartersOver,
  recently,
  rolling,
  weekdayBefore,
  wholeMonth,
  wholeUnits,
} from '../time-readings.ts';
import type { TimePhrase } from '../tokens.ts';
import { MONTH, monthNumber } from './month-names.ts';
import { lastSeason, SEASONS, seasonOf } from './seasons.ts';
import { ENGLISH_YEAR, FISCAL_YEAR, fiscalYearNumber, yearNumber } from './years.ts';

const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const N = '([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|sixty|ninety|a|an|couple of)';
const WORD = '(?![a-z0-9])';

const numeral = (text: string | undefined): number => {
  if (text === 'a' || text === 'an') return 1;
  if (text === 'ninety') return 90;
  return maybeNumberAt(text ?? '', 0)?.value ?? Number.NaN;
};

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

const GRAIN_OF: Readonly<Record<string, Grain>> = { day: 'day', week: 'week', month: 'month', quarter: 'quarter' };

/** `since Golden Week`, `summer 2025`, `last winter`. “Fall” is also a verb: alone it is no season. */
const ENGLISH_SEASONS: readonly TimePattern[] = SEASONS.flatMap((season) => {
  const names = `(?:${season.en})(?: season| period| vacation| holidays?)?`;
  const alone = `(?:${season.en.replace('|fall', '')})(?: season| period| vacation| holidays?)?`;
  return [
    {
      pattern: new RegExp(`(?:the )?${names},?(?: of| in)? ${ENGLISH_YEAR}${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) => seasonOf(season, yearNumber(m[1] ?? '', c), c),
    },
    {
      pattern: new RegExp(`(?:the )?${names},?(?: of| in)? (last|this) year${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) =>
        seasonOf(season, partsOf(c.today).year - (m[1] === 'last' ? 1 : 0), c),
    },
    {
      pattern: new RegExp(`${ENGLISH_YEAR} ${names}${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) => seasonOf(season, yearNumber(m[1] ?? '', c), c),
    },
    {
      pattern: new RegExp(`(?:over |during )?(the |this |last )?${alone}${WORD}`, 'y'),
      read: (m: RegExpExecArray, c: TimeContext) =>
        m[1] === 'last ' ? lastSeason(season, c) : seasonOf(season, null, c),
    },
  ];
});

export const ENGLISH_TIMES: readonly TimePattern[] = [
  ...ENGLISH_SEASONS,
  fixed('today', (c) => calendarUnit('day', 0, c)),
  fixed('yesterday', (c) => calendarUnit('day', 1, c)),
  fixed('day before yesterday', (c) => calendarUnit('day', 2, c)),
  {
    pattern: new RegExp(`(?:so far )?(?:this|current) (week|month|quarter)(?: so far| to date| thus far)?${WORD}`, 'y'),
    read: (m, c) => calendarUnit(GRAIN_OF[m[1] ?? ''] ?? 'month', 0, c),
  },
  {
    pattern: new RegExp(
      `(?:(?:over|during|in|for) )?(?:the )?(?:last|previous|prior|past|preceding) (week|month|quarter)${WORD}(?<!past week|past month|over the last week|over the last month)`,
      'y',
    ),
    read: (m, c) => calendarUnit(GRAIN_OF[m[1] ?? ''] ?? 'month', 1, c),
  },
  fixed('(?:month before last|two months ago)', (c) => calendarUnit('month', 2, c)),
  fixed('week before last', (c) => calendarUnit('week', 2, c)),
  fixed('quarter before last', (c) => calendarUnit('quarter', 2, c)),
  fixed(
    '(?:so far )?(?:this|current) year(?: so far| to date| thus far)?|(?:for |in )?the year (?:so far|to date)|year to date|ytd|this year up to (?:now|today)',
    (c) => year(0, c),
  ),
  fixed('(?:last|previous|prior) year', (c) => year(1, c)),
  fixed('(?:this|current) calendar year', (c) => calendarUnit('year', 0, c)),
  fixed('(?:last|previous) calendar year', (c) => calendarUnit('year', 1, c)),
  fixed('year before last|two years ago', (c) => calendarUnit('year', 2, c)),
  fixed('(?:this|current) (?:fiscal|financial) year|fiscal year to date', (c) => calendarUnit('fiscal-year', 0, c)),
  fixed('(?:last|previous|prior) (?:fiscal|financial) year', (c) => calendarUnit('fiscal-year', 1, c)),
  {
    pattern: new RegExp(
      `(?:(?:within|over|during|in|for) )?(?:the )?(?:last|past|previous) ${N} (fiscal|financial|calendar) years${WORD}`,
      'y',
    ),
    read: (m, c) => {
      const unit = m[2] === 'calendar' ? 'year' : 'fiscal-year';
      const [first, last] = [calendarUnit(unit, numeral(m[1]), c), calendarUnit(unit, 1, c)];
      return { ...last, range: { from: first.range.from, to: last.range.to }, unit: 'rolling' };
    },
  },
  {
    pattern: new RegExp(
      `(?:(?:within|over|during|in|for) )?(?:the )?(?:last|past|previous|latest) ${N} (?:full|complete|completed|whole|finished) (week|month|quarter|year)s${WORD}`,
      'y',
    ),
    read: (m, c) => wholeUnits(numeral(m[1]), m[2] as Grain, c),
  },
  fixed("new year(?:'s(?: day)?)?(?! (?:holidays?|eve))", (c) => oneDay(partsOf(c.today).year, 1, 1)),
  {
    pattern: new RegExp(`(?:this|current|last|previous) (?:fiscal|financial) quarter${WORD}`, 'y'),
    // Where the fiscal year begins with a quarter of the calendar, so do all of its quarters.
    read: (m, c) =>
      c.meanings.firstMonthOfFiscalYear % 3 === 1
        ? calendarUnit('quarter', /^(?:this|current)/.test(m[0]) ? 0 : 1, c)
        : null,
  },
  fixed('month to date|mtd', (c) => calendarUnit('month', 0, c)),
  fixed('quarter to date|qtd', (c) => calendarUnit('quarter', 0, c)),
  fixed('week to date|wtd', (c) => calendarUnit('week', 0, c)),
  fixed('recently|lately|these days|recent', recently),
  {
    pattern: new RegExp(`q([1-4])(?: (?:of )?(this|last) year)?${WORD}`, 'y'),
    bare: true,
    read: (m, c) => {
      const now = partsOf(c.today);
      const begun = Math.floor((now.month - 1) / 3) + 1 >= Number(m[1]);
      const back = m[2] === 'last' || (m[2] === undefined && !begun) ? 1 : 0;
      const said = calendarQuarter(Number(m[1]), now.year - back, c);
      const within = ({ from }: DayRange): TimePhrase | null =>
        from === null ? null : calendarQuarter(Number(m[1]), partsOf(from as typeof c.today).year, c);
      return m[2] !== undefined || said === null ? said : { ...said, within };
    },
  },
  fixed('(?:past|last) half year|last half a year', (c) => rolling(6, 'month', c)),
  {
    pattern: new RegExp(
      `(?:(?:within|over|during|in|for) )?(?:the )?(?:last|past|previous|recent|latest) ${N}[ -](day|week|month|year)s?${WORD}`,
      'y',
    ),
    read: (m, c) => rolling(numeral(m[1]), (m[2] ?? 'day') as 'day', c),
  },
  {
    pattern: new RegExp(
      `(?:(?:within|over|during|in|for) )?(?:the )?(?:last|past|previous|recent|latest) ${N}[ -]quarters?${WORD}`,
      'y',
    ),
    read: (m, c) => quartersOver(numeral(m[1]), c),
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
    pattern: new RegExp(
      `(?:(?:within|over|during|in|for) )?(?:the )?(?:past|last) (year|month|week)${WORD}(?<=past \\1|(?:over|within) the last \\1)`,
      'y',
    ),
    read: (m, c) => rolling(1, m[1] as 'year', c),
  },
  {
    pattern: new RegExp(
      `(?:more than|over|at least|longer than) (?:(a|an)|${N}) (day|week|month|year)s? ago${WORD}`,
      'y',
    ),
    read: (m, c) => longAgo(rolling(m[1] === undefined ? numeral(m[2]) : 1, (m[3] ?? 'day') as 'day', c)),
  },
  {
    pattern: new RegExp(`${N} (day|week|month|year)s? ago${WORD}`, 'y'),
    read: (m, c) => (numeral(m[1]) <= 4000 ? calendarUnit((m[2] ?? 'day') as Grain, numeral(m[1]), c) : null),
  },
  {
    pattern: new RegExp(`${MONTH} ([0-9]{1,2})(?:st|nd|rd|th)?,? ${ENGLISH_YEAR}${WORD}`, 'y'),
    read: (m, c) => oneDay(yearNumber(m[3] ?? '', c) ?? Number.NaN, monthNumber(m[1]), Number(m[2])),
  },
  {
    pattern: new RegExp(`([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? ${ENGLISH_YEAR}${WORD}`, 'y'),
    read: (m, c) => oneDay(yearNumber(m[3] ?? '', c) ?? Number.NaN, monthNumber(m[2]), Number(m[1])),
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
    pattern: new RegExp(`${MONTH},?(?: of| in)? ${ENGLISH_YEAR}${WORD}`, 'y'),
    read: (m, c) => wholeMonth(yearNumber(m[2] ?? '', c) ?? Number.NaN, monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(`${MONTH},? (?:of )?(last|this) year${WORD}`, 'y'),
    read: (m, c) => wholeMonth(partsOf(c.today).year - (m[2] === 'last' ? 1 : 0), monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(
      `(?:last|this past|past) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)${WORD}`,
      'y',
    ),
    read: (m, c) => weekdayBefore(WEEKDAYS.indexOf(m[1] ?? ''), c),
  },
  {
    pattern: new RegExp(`last ${MONTH}${WORD}`, 'y'),
    read: (m, c) => monthBefore(monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(`${MONTH}${WORD}`, 'y'),
    bare: true,
    read: (m, c) => bareMonth(monthNumber(m[1]), c),
  },
  {
    pattern: new RegExp(`(?:the )?${FISCAL_YEAR}${WORD}`, 'y'),
    read: (m, c) => {
      const year = /^[a-z]/.test(m[1] ?? '') ? fiscalYearNumber(m[1] ?? '', c) : null;
      return year === null ? null : running(fiscalYearRange(year, c.meanings), 'fiscal-year', c);
    },
  },
  {
    pattern: new RegExp(
      `(?:the )?(?:year |calendar year )?${ENGLISH_YEAR}(?![a-z0-9年/-]|[.,][0-9]|万|円| ?yen| ?orders| ?customers| ?people| ?times)`,
      'y',
    ),
    read: (m, c) => running(yearRange(yearNumber(m[1] ?? '', c) ?? Number.NaN), 'year', c),
  },
];
