import { fiscalYearRange, monthsRange, yearRange } from '../calendar.ts';
import { maybeNumberAt } from '../numerals.ts';
import { running, type TimeContext, type TimePattern } from '../time-pattern.ts';
import {
  bareMonth,
  calendarUnit,
  latestDay,
  latestMonth,
  longAgo,
  oneDay,
  quartersOver,
  recently,
  rolling,
  term,
  wholeMonth,
} from '../time-readings.ts';
import type { TimePhrase } from '../tokens.ts';
import { SEASONS, seasonOf } from './seasons.ts';
import { FISCAL_YEAR, fiscalYearNumber, JAPANESE_YEAR, yearNumber } from './years.ts';

const N = '([0-9]+|[一二三四五六七八九十百]+|数)';
const numeral = (text: string | undefined): number => maybeNumberAt(text ?? '', 0)?.value ?? Number.NaN;

const UNIT: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  日: 'day',
  日間: 'day',
  週: 'week',
  週間: 'week',
  か月: 'month',
  か月間: 'month',
  ケ月: 'month',
  カ月: 'month',
  箇月: 'month',
  け月: 'month',
  け月間: 'month',
  月: 'month',
  年: 'year',
  年間: 'year',
};
const UNITS = '(日間|日|週間|週|[かケカけ箇]月間?|年間|年)';

const fixed = (words: string, read: (context: TimeContext) => TimePhrase | null): TimePattern => ({
  pattern: new RegExp(`(?:${words})`, 'y'),
  read: (_match, context) => read(context),
});

/** `GW`, `去年の夏`, `2025年のお盆`; a season of one character counts before a word only that can follow it. */
const JAPANESE_SEASONS: readonly TimePattern[] = SEASONS.map((season) => ({
  pattern: new RegExp(
    `(?:${JAPANESE_YEAR}の?|この|前の|昨)?(?:${season.ja})${season.ja.length === 1 ? '(?=の|に|は|で|を|が|って|だけ|から|以降|まで|と|季|$|[?、 ])' : ''}(?:休み|期間|中|しーずん)?`,
    'y',
  ),
  read: (m, c) => seasonOf(season, m[1] === undefined ? null : yearNumber(m[1], c), c),
}));

export const JAPANESE_TIMES: readonly TimePattern[] = [
  ...JAPANESE_SEASONS,
  fixed('今日|本日|きょう|当日', (c) => calendarUnit('day', 0, c)),
  fixed('昨日|きのう|前日', (c) => calendarUnit('day', 1, c)),
  fixed('一昨日|おととい', (c) => calendarUnit('day', 2, c)),
  fixed('今週|この週|今週中|今週に入って|週明け|週初め|今週の(?:初め|頭|はじめ)', (c) => calendarUnit('week', 0, c)),
  fixed('先週|前週|前の週', (c) => calendarUnit('week', 1, c)),
  fixed('先々週', (c) => calendarUnit('week', 2, c)),
  fixed('先々四半期|前々四半期', (c) => calendarUnit('quarter', 2, c)),
  fixed('(?:今月|当月)(?:中(?!旬)|度|分|に入って|になって|入って)?', (c) => calendarUnit('month', 0, c)),
  fixed('先月|前月|前の月|先月度|先月分', (c) => calendarUnit('month', 1, c)),
  fixed('先々月|前々月', (c) => calendarUnit('month', 2, c)),
  fixed('今四半期|当四半期|今クオーター', (c) => calendarUnit('quarter', 0, c)),
  fixed('前四半期|先四半期|前の四半期', (c) => calendarUnit('quarter', 1, c)),
  fixed(
    '(?:今年|本年|ことし)(?:分|に入って|になって|入って)?|年初来|年明け(?!の)|年初|年頭|今年の(?:初め|頭|はじめ)',
    (c) => calendarUnit('year', 0, c),
  ),
  fixed('昨年|去年|前年|きょねん', (c) => calendarUnit('year', 1, c)),
  fixed('一昨年|おととし|前々年', (c) => calendarUnit('year', 2, c)),
  fixed('(?:今年度|本年度|当年度)(?:に入って|になって)?|年度初め|年度頭|期初|期首|今年度の(?:初め|頭|はじめ)', (c) =>
    calendarUnit('fiscal-year', 0, c),
  ),
  fixed('昨年度|前年度|去年度', (c) => calendarUnit('fiscal-year', 1, c)),
  fixed('一昨年度|前々年度', (c) => calendarUnit('fiscal-year', 2, c)),
  fixed('今期|当期', (c) => term(0, c)),
  fixed('前期', (c) => term(1, c)),
  fixed('最近|近頃|ここ最近|さいきん', recently),
  {
    pattern: new RegExp(`(?:直近|過去|ここ|この)の?${N}四半期(?:分|間)?`, 'y'),
    read: (m, c) => quartersOver(numeral(m[1]), c),
  },
  fixed('(?:直近|過去|ここ|この)の?半年間?|半年間?以上|半年間?(?:以内)?(?!前|別|ごと)', (c) => rolling(6, 'month', c)),
  {
    pattern: new RegExp(
      `${N}(日間|週間|[かケカけ箇]月間|年間|[かケカけ箇]月|年|日)(?:以上|超|を超えて)?(?=の?間?、?(?:何も|一度も|全く|まったく|ずっと)?(?:買|購入|注文|利用|来店|ご購入|お買))`,
      'y',
    ),
    read: (m, c) => rolling(numeral(m[1]), UNIT[m[2] ?? ''] ?? 'day', c),
  },
  {
    pattern: new RegExp(`(?:直近|過去|ここ|この|最近|今から)の?${N}${UNITS}(?:以内)?`, 'y'),
    read: (m, c) => rolling(numeral(m[1]), UNIT[m[2] ?? ''] ?? 'day', c),
  },
  {
    pattern: new RegExp(`${N}${UNITS}以内`, 'y'),
    read: (m, c) => rolling(numeral(m[1]), UNIT[m[2] ?? ''] ?? 'day', c),
  },
  {
    pattern: new RegExp(`(?:${N}${UNITS}|半年)(?:以上|より)も?前`, 'y'),
    read: (m, c) =>
      longAgo(rolling(m[1] === undefined ? 6 : numeral(m[1]), m[2] === undefined ? 'month' : (UNIT[m[2]] ?? 'day'), c)),
  },
  {
    pattern: new RegExp(`${N}日前`, 'y'),
    read: (m, c) => (numeral(m[1]) <= 4000 ? calendarUnit('day', numeral(m[1]), c) : null),
  },
  {
    pattern: new RegExp(`${N}週間?前`, 'y'),
    read: (m, c) => (numeral(m[1]) <= 500 ? calendarUnit('week', numeral(m[1]), c) : null),
  },
  {
    pattern: new RegExp(`${N}[かケカけ箇]月前`, 'y'),
    read: (m, c) => (numeral(m[1]) <= 240 ? calendarUnit('month', numeral(m[1]), c) : null),
  },
  fixed('半年前', (c) => calendarUnit('month', 6, c)),
  {
    pattern: new RegExp(`${N}年前`, 'y'),
    read: (m, c) => (numeral(m[1]) <= 50 ? calendarUnit('year', numeral(m[1]), c) : null),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}の?([0-9]{1,2})月の?([0-9]{1,2})日`, 'y'),
    read: (m, c) => {
      const year = yearNumber(m[1] ?? '', c);
      return year === null ? null : oneDay(year, Number(m[2]), Number(m[3]));
    },
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}の?([0-9]{1,2})月(?:分|度|中(?!旬))?(?!間|前(?!半)|別|ごと|毎)`, 'y'),
    read: (m, c) => {
      const year = yearNumber(m[1] ?? '', c);
      return year === null ? null : wholeMonth(year, Number(m[2]), c);
    },
  },
  {
    pattern: /((?:19|20)[0-9]{2})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})(?![0-9])/y,
    read: (m) => oneDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: /((?:19|20)[0-9]{2})[/-](0?[1-9]|1[0-2])(?![0-9/-])/y,
    read: (m, c) => wholeMonth(Number(m[1]), Number(m[2]), c),
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}の?([0-9]{1,2})月?[-~]([0-9]{1,2})月(?:期(?!間))?(?![間前])`, 'y'),
    read: (m, c) => {
      const [year, first, last] = [yearNumber(m[1] ?? '', c), Number(m[2]), Number(m[3])];
      return year === null || first >= last || last > 12
        ? null
        : running(monthsRange(year, first, last - first + 1), 'rolling', c);
    },
  },
  {
    pattern: /([0-9]{1,2})月?[-~]([0-9]{1,2})月期?/y,
    read: (m, c) => {
      const { year } = latestMonth(Number(m[2]), c);
      const [first, last] = [Number(m[1]), Number(m[2])];
      return first >= last || last > 12 ? null : running(monthsRange(year, first, last - first + 1), 'rolling', c);
    },
  },
  {
    pattern: new RegExp(`${JAPANESE_YEAR}(?!度|前|間)`, 'y'),
    read: (m, c) => {
      const year = yearNumber(m[1] ?? '', c);
      return year === null ? null : running(yearRange(year), 'year', c);
    },
  },
  {
    pattern: new RegExp(FISCAL_YEAR, 'y'),
    read: (m, c) => {
      const year = (m[1] ?? '').endsWith('年度') ? fiscalYearNumber(m[1] ?? '', c) : null;
      return year === null ? null : running(fiscalYearRange(year, c.meanings), 'fiscal-year', c);
    },
  },
  {
    pattern: /(?<![0-9/])([0-9]{1,2})\/([0-9]{1,2})(?![0-9/])/y,
    bare: true,
    read: (m, c) => (Number(m[1]) > 12 ? null : latestDay(Number(m[1]), Number(m[2]), c)),
  },
  { pattern: /([0-9]{1,2})月([0-9]{1,2})日/y, bare: true, read: (m, c) => latestDay(Number(m[1]), Number(m[2]), c) },
  {
    pattern: /([0-9]{1,2})月(?:分|度|中(?!旬))?(?!間|前(?!半)|別|ごと|毎)/y,
    bare: true,
    read: (m, c) => bareMonth(Number(m[1]), c),
  },
];
