import { wordsOf } from './dictionary.ts';

const NAMED = wordsOf(
  'first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth',
);

/** “Third”, “12th”: which one it is; null where it is no such word. */
export function ordinalOf(word: string): number | null {
  const said = word.trim().toLowerCase().replace(/^the /, '');
  const written = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(said);
  if (written !== null) return Number(written[1]);
  const at = NAMED.indexOf(said);
  return at === -1 ? null : at + 1;
}

/** Things of which one is the third. */
export const NUMBERED_NOUNS_EN = /^(?:time|times|purchase|purchases|order|orders|buy|visit|thing|item|transaction)$/i;
export const NUMBERED_NOUNS_JA =
  /^(?:購入|注文|買い物|お買い物|買物|利用|お買い上げ|お買上げ|取引|購入品|購入商品|購入内容|注文内容)$/;

/** Behind such a purchase: nothing but what it was. */
export const WHAT_IT_WAS_JA = /^(?:内容|中身|商品|品|品物|もの|明細)$/;
