import type { LocalizedText } from '../../language.ts';
import type { IsoDate } from '../../time.ts';
import { addDays, isoDate } from '../../time.ts';
import { firstOfMonth, partsOf } from '../calendar.ts';
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

/** Days that move from year to year are taken as the days on which they usually fall; the answer says which. */
export const SEASONS: readonly Season[] = [
  season('ごーるでんうぃーく|gw|黄金週間', 'golden week|gw', ['ゴールデンウィーク', 'Golden Week'], [4, 29], [5, 5]),
  season('お盆休み|お盆', 'obon', ['お盆', 'Obon'], [8, 13], [8, 16]),
  season('年末年始', 'new year holidays?|year-end holidays?', ['年末年始', 'the New Year holidays'], [12, 29], [1, 3]),
  season('くりすます', 'christmas', ['クリスマス', 'Christmas'], [12, 24], [12, 25]),
  season('ばれんたいん(?:でー)?', "valentine'?s?(?: day)?", ['バレンタインデー', 'Valentine’s Day'], [2, 14], [2, 14]),
  season('正月|三が日', "new year'?s days?", ['正月', 'New Year'], [1, 1], [1, 3]),
  season('春', 'spring', ['春', 'spring'], [3, 1], [5, 31]),
  season('夏', 'summer', ['夏', 'summer'], [6, 1], [8, 31]),
  season('秋', 'autumn|fall', ['秋', 'autumn'], [9, 1], [11, 30]),
  season('冬', 'winter', ['冬', 'winter'], [12, 1], [2, 28]),
];

/** A season that begins in a year, or the one that has begun last; its days are said. */
export function seasonOf(season: Season, year: number | null, context: TimeContext): TimePhrase | null {
  const current = partsOf(context.today).year;
  const from = isoDate(year ?? current, season.from.month, season.from.day);
  if (from === null) return null;
  if (year === null && from > context.today) return seasonOf(season, current - 1, context);
  const range = { from, to: lastDay(season, partsOf(from).year) };
  return {
    ...running(range, 'rolling', context),
    reading: {
      ja: `${season.label.ja}は${season.from.month}月${season.from.day}日〜${partsOf(range.to).month}月${partsOf(range.to).day}日と読みました`,
      en: `read ${season.label.en} as ${range.from} to ${range.to}`,
    },
  };
}

function lastDay({ from, to }: Season, year: number): IsoDate {
  const ends = to.month < from.month ? year + 1 : year;
  // The last of February.
  if (to.month === 2 && to.day === 28) return addDays(firstOfMonth(ends, 3), -1);
  return isoDate(ends, to.month, to.day) ?? firstOfMonth(ends, to.month);
}
