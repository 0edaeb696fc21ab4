import { reworded } from '../patterns/reworded.ts';

/** Somebody who bought is spoken of, or what was: what they paid is not what goods cost. */
const NOBODY =
  '(?<!(?:この方|お客|さん|人|顧客|会員|彼|買|購入|注文|利用).*)(?!.*(?:この方|お客|さん|人|顧客|会員|彼|買|購入|注文|売れ|売上|返品|件|利用))';
const GOODS = '(?=(?:商品|もの|物|品|アイテム|ゲーム))';
/** `返品率が一番高い商品`: another figure is the highest. */
const OF_PRICE = '(?:(?<=(?:値段|価格|定価)が)|(?<!が|[率数額度性量価]の?))';
const MOST = `${OF_PRICE}(?:一番|いちばん|1番|最も|もっとも)`;
const DAY = '(?:の|日|時|時期|日付|日時|タイミング)?(?=[はがをもっ、。？?\\s]|いつ|何日|$)';
const SOLD = '(?:売れた|売った|販売された|販売した|売れて|出た)';

/** What goods cost, and when they were first and last sold. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${MOST}(?:値段|価格|定価)?(?:が|の)?(?:高い|高価な|高額な)${GOODS}${NOBODY}`, 'gu'), '定価が最も高い'],
  [new RegExp(`${OF_PRICE}最(?:高価|高額|高値)(?:の|な)?${GOODS}${NOBODY}`, 'gu'), '定価が最も高い'],
  [
    new RegExp(`${MOST}(?:値段|価格|定価)?(?:が|の)?(?:安い|安価な|低価格な|手頃な|お手頃な)${GOODS}${NOBODY}`, 'gu'),
    '定価が最も低い',
  ],
  [new RegExp(`${OF_PRICE}最安(?:値)?(?:の)?${GOODS}${NOBODY}`, 'gu'), '定価が最も低い'],
  [new RegExp(`(?:値段|価格|定価)(?:が|の)(?:お)?(?:安い|低い)順${NOBODY}`, 'gu'), '定価の低い順'],
  [new RegExp(`(?:値段|価格|定価)(?:が|の)(?:お)?高い順${NOBODY}`, 'gu'), '定価の高い順'],
  [new RegExp(`(?:一番|いちばん)?(?:最後|直近)(?:に|で)(?:一番|いちばん)?${SOLD}${DAY}`, 'gu'), '最後に売れた日'],
  [new RegExp(`(?:一番|いちばん|最も)最近${SOLD}${DAY}`, 'gu'), '最後に売れた日'],
  [new RegExp(`(?:一番|いちばん)?(?:最初に|初めて|はじめて|最初)${SOLD}${DAY}`, 'gu'), '最初に売れた日'],
  [
    /(?:は|が)いつから(?:売れて(?:い)?る|売れて(?:い)?ます|売って(?:い)?る|売って(?:い)?ます|販売して(?:い)?る|販売して(?:い)?ます|販売されて(?:い)?る|販売されて(?:い)?ます|売り出して(?:い)?る|販売開始)(?:か|の)?/gu,
    'の最初に売れた日は',
  ],
  [/(?:の)?(?:発売|販売開始|売り出し)(?:は|って|が)いつ/gu, 'の最初に売れた日はいつ'],
  [/(?:の)?(?:最後|直近|最終|最新)の(?:販売|売上|売り上げ)(?:は|って|が)いつ/gu, 'の最後に売れた日はいつ'],
  [/(?:の)?最初の(?:販売|売上|売り上げ)(?:は|って|が)いつ/gu, 'の最初に売れた日はいつ'],
  [/(最後に売れた日|最終販売日|最初に売れた日|初回販売日)(?:を|の|が)?(古い|新しい)(順|商品)/gu, '$1の$2$3'],
  [/(?<=(?:売れた日|販売日)の)古い(?=順|商品)/gu, '低い'],
  [/(?<=(?:売れた日|販売日)の)新しい(?=順|商品)/gu, '高い'],
];

/** `一番高い商品`, `最後に売れたのはいつ`: in the words that the dictionary knows. */
export const pricesAsCalled = (text: string): string => reworded(text, OTHERWISE);
