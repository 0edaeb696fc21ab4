import type { LocalizedText } from '../../language.ts';
import type { IsoDate } from '../../time.ts';
import { addDays, isoDate } from '../../time.ts';
import { firstOfMonth, partsOf } from '../calendar.ts';
import type { DayRange } from '../plan.ts';
import { running, type TimeContext } from '../time-pattern.ts';
import type { TimePhrase } from '../tokens.ts';

interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** A part of the year that has a name but no date in the question. `to` before `from` runs into the next year. */
export interface Season {
  readonly ja: string;
  readonly en: string;
  readonly label: LocalizedText;
  readonly from: MonthDay;
  readonly to: MonthDay;
  /** Of a day that is counted by weeks: which weekday of the month it is; `from` is then its month, with days added to that. */
  readonly counted?: { readonly week: number; readonly weekday: number; readonly later: number };
}

const season = (
  ja: string,
  en: string,
  label: readonly [ja: string, en: string],
  from: readonly [month: number, day: number],
  to: readonly [month: number, day: number],
): Season => ({
  ja,
  en,
  label: { ja: label[0], en: label[1] },
  from: { month: from[0], day: from[1] },
  to: { month: to[0], day: to[1] },
});

/** The `week`th such weekday of a month (0 is Sunday), or a day that is `later` than it. */
const counted = (
  ja: string,
  en: string,
  label: readonly [ja: string, en: string],
  month: number,
  [week, weekday, later]: readonly [week: number, weekday: number, later: number],
): Season => ({ ...season(ja, en, label, [month, 1], [month, 1]), counted: { week, weekday, later } });

/** Days that move from year to year are taken as the days on which they usually fall; the answer says which. */
export const SEASONS: readonly Season[] = [
  season('ごーるでんうぃーく|gw|黄金週間', 'golden week|gw', ['ゴールデンウィーク', 'Golden Week'], [4, 29], [5, 5]),
  season('お盆休み|お盆', 'obon', ['お盆', 'Obon'], [8, 13], [8, 16]),
  season('年末年始', 'new year holidays?|year-end holidays?', ['年末年始', 'the New Year holidays'], [12, 29], [1, 3]),
  season('しるばーうぃーく', 'silver week', ['シルバーウィーク', 'Silver Week'], [9, 19], [9, 23]),
  season(
    '年末商戦|歳末商戦',
    'holiday season|holiday shopping season',
    ['年末商戦', 'the holiday season'],
    [11, 20],
    [12, 31],
  ),
  season(
    '年末',
    'year-end|year end|end of the year|the end of (?:the )?year',
    ['年末', 'the end of the year'],
    [12, 25],
    [12, 31],
  ),
  season('くりすますいぶ', 'christmas eve', ['クリスマスイブ', 'Christmas Eve'], [12, 24], [12, 24]),
  season('くりすます', 'christmas|xmas', ['クリスマス', 'Christmas'], [12, 24], [12, 25]),
  season('大晦日|大みそか', "new year'?s eve", ['大晦日', 'New Year’s Eve'], [12, 31], [12, 31]),
  season('はろうぃん|はろうぃーん', 'halloween', ['ハロウィン', 'Halloween'], [10, 31], [10, 31]),
  season('七夕', 'tanabata', ['七夕', 'Tanabata'], [7, 7], [7, 7]),
  season('ほわいとでー', 'white day', ['ホワイトデー', 'White Day'], [3, 14], [3, 14]),
  season('夏休み', 'summer (?:vacation|holidays?|break)', ['夏休み', 'the summer holidays'], [7, 21], [8, 31]),
  counted('ぶらっくふらいでー', 'black friday', ['ブラックフライデー', 'Black Friday'], 11, [4, 4, 1]),
  counted('さいばーまんでー', 'cyber monday', ['サイバーマンデー', 'Cyber Monday'], 11, [4, 4, 4]),
  counted('感謝祭', 'thanksgiving(?: day)?', ['感謝祭', 'Thanksgiving'], 11, [4, 4, 0]),
  counted('母の日', "mother'?s day", ['母の日', 'Mother’s Day'], 5, [2, 0, 0]),
  counted('父の日', "father'?s day", ['父の日', 'Father’s Day'], 6, [3, 0, 0]),
  counted('敬老の日', 'respect for the aged day', ['敬老の日', 'Respect for the Aged Day'], 9, [3, 1, 0]),
  season('ばれんたいん(?:でー)?', "valentine'?s?(?: day)?", ['バレンタインデー', 'Valentine’s Day'], [2, 14], [2, 14]),
  season('元日|元旦', "new year'?s day(?!s)", ['元日', 'New Year’s Day'], [1, 1], [1, 1]),
  season('正月|三が日', "new year'?s days?", ['正月', 'New Year'], [1, 1], [1, 3]),
  season('春', 'spring', ['春', 'spring'], [3, 1], [5, 31]),
  season('夏', 'summer', ['夏', 'summer'], [6, 1], [8, 31]),
  season('秋', 'autumn|fall', ['秋', 'autumn'], [9, 1], [11, 30]),
  season('冬', 'winter', ['冬', 'winter'], [12, 1], [2, 28]),
];

/** A season that begins in a year, or the one that has begun last; its days are said. */
export function seasonOf(season: Season, year: number | null, context: TimeContext): TimePhrase | null {
  const current = partsOf(context.today).year;
  const from = firstDay(season, year ?? current);
  if (from === null) return null;
  if (year === null && from > context.today) return bare(season, seasonOf(season, current - 1, context), context);
  const range = { from, to: lastDay(season, from) };
  const phrase: TimePhrase = {
    ...running(range, 'rolling', context),
    reading: readingOf(season.label, from, range.to),
  };
  return year === null ? bare(season, phrase, context) : phrase;
}

/** “Last autumn”: while it is autumn that of the year before. */
export function lastSeason(season: Season, context: TimeContext): TimePhrase | null {
  const newest = seasonOf(season, null, context);
  const from = newest?.range.from ?? null;
  if (newest === null || from === null || newest.range.to === null || newest.range.to < context.today) return newest;
  return seasonOf(season, partsOf(from as IsoDate).year - 1, context);
}

/** Without a year of its own it is that of the period beside it. */
function bare(season: Season, phrase: TimePhrase | null, context: TimeContext): TimePhrase | null {
  if (phrase === null) return null;
  const within = ({ from }: DayRange): TimePhrase | null =>
    from === null ? null : seasonOf(season, partsOf(from as IsoDate).year, context);
  return { ...phrase, within };
}

function readingOf(label: LocalizedText, from: IsoDate, to: IsoDate): LocalizedText {
  const [first, last] = [partsOf(from), partsOf(to)];
  const start = `${first.month}月${first.day}日`;
  return {
    ja: `${label.ja}は${from === to ? start : `${start}〜${last.month}月${last.day}日`}と読みました`,
    en: `read ${label.en} as ${from === to ? from : `${from} to ${to}`}`,
  };
}

function firstDay({ from, counted }: Season, year: number): IsoDate | null {
  const first = isoDate(year, from.month, from.day);
  if (first === null || counted === undefined) return first;
  const ahead = (counted.weekday - new Date(Date.parse(first)).getUTCDay() + 7) % 7;
  return addDays(first, ahead + 7 * (counted.week - 1) + counted.later);
}

function lastDay({ from, to, counted }: Season, first: IsoDate): IsoDate {
  if (counted !== undefined) return first;
  const ends = partsOf(first).year + (to.month < from.month ? 1 : 0);
  // The last of February.
  if (to.month === 2 && to.day === 28) return addDays(firstOfMonth(ends, 3), -1);
  return isoDate(ends, to.month, to.day) ?? firstOfMonth(ends, to.month);
}
