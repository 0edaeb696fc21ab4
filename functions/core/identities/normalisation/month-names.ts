import { foldDiacritics } from './characters.ts';

/**
 * What the names of the months begin with, January first, in the languages of Western Europe, Polish, Turkish and
 * Russian, without diacritics: long forms and short ones.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  'jan ene gen sty oca янв',
  'feb fev fev lut sub фев',
  'mar mrt mrz maa marz март',
  'apr avr abr kwi nis апр',
  'may mai mag mei maj май мая',
  'jun juin giu cze haz июн',
  'jul juil lug lip tem июл',
  'aug aou ago sie авг',
  'sep set wrz eyl сен',
  'oct okt ott out paz eki окт',
  'nov lis kas ноя',
  'dec dez dic des gru ara дек',
].map((names) => names.split(' '));

/** The number of a month (1 … 12) by its name or the usual short form of it; null for other words. */
export function maybeMonthByName(word: string): number | null {
  const folded = foldDiacritics(word.toLowerCase());
  const month = BEGINNINGS.findIndex((beginnings) => beginnings.some((beginning) => folded.startsWith(beginning)));
  return month < 0 ? null : month + 1;
}
