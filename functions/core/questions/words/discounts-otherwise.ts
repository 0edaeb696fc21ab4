import { reworded } from '../patterns/reworded.ts';
import { leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = '(?:share|percentage|percent|per cent|%|proportion|fraction|portion|part)';
const BELOW =
  '(?=(?:sold )?(?:at|with|on|for|below|under|less|discounted|marked|undiscounted|full|reduced)[a-z -]*(?:price|prices|discount|discounted|list|down))';
const WERE = '(?:(?:that|which) )?(?:(?:were|was|are|is|got|get|have been|has been|had been) )?';

/** What is sold below the list price, as people say it otherwise. */
export const DISCOUNTS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(`(${SHARE} of )(?:the |all |our )?(?:items|pieces|goods|units) ${WERE}${BELOW}`, '$1units sold '),
  leading(`(${SHARE} of )(?:the |all |our )?(?:order |sales )?lines? ${WERE}${BELOW}`, '$1order lines '),
  leading(
    `(?:came|come|comes|coming|is|was) from (?:the )?(?:order |sales )?(?:lines?|items?|goods|products) ${WERE}${BELOW}`,
    '',
  ),
  leading(`(?:number|count) of (?:the |all |our )?lines? ${WERE}${BELOW}`, 'number of order lines '),
  said(
    `how much (?:money )?(?:did|have|do) (?:we|they) (?:give|given|gave|grant|granted)(?: away)? in discounts`,
    'total discounts',
  ),
  said(
    `how much (?:discount|discounts) (?:did|have|do|was|were) (?:we )?(?:give|given|grant|granted)`,
    'total discounts',
  ),
  said(`(?:discount|markdown)s? (?:as a|in|by) (?:share|percentage|percent|%) of (?:sales|revenue)`, 'discount rate'),
  // What an order holds.
  said(
    `(orders?|purchases?|baskets?) (?:(?:that|which) )?(?:contain|contains|contained|containing|hold|held|holding)`,
    '$1 with',
  ),
];

const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 定価割れで売れた割合: of the pieces sold
  [
    /(定価割れ|値引き|割引|セール価格|定価より安く)(?:で|して)?(?:売れた|売った|販売した|販売された)(?:の)?(?=割合|比率)/gu,
    '$1で売れた点数の',
  ],
  // 定価より安く売ったものは何点
  [
    /((?:定価より安く|値引きして|値引きで|割引で|割引して|セール価格で)(?:売れた|売った|販売した|販売された))(?:もの|商品|品|の)?(?:は|って|が)、?(?:全部で|合計で?)?何(?:点|個|枚|着)/gu,
    '$1販売数量は何点',
  ],
  [
    /((?:定価より安く|値引きして|値引きで|割引で|割引して|セール価格で)(?:売れた|売った|販売した|販売された))(?:もの|商品|品)?の?明細(?:の)?(?:は|って|が)?(?:何件|件数|数)/gu,
    '$1明細数',
  ],
  [
    /((?:定価より安く|値引きして|値引きで|割引で|割引して|セール価格で)(?:売れた|売った|販売した|販売された))(?:もの|商品|品)(?:は|って|が)、?(?:売れた)?明細(?:の|で)?/gu,
    '$1明細は',
  ],
  // 売れた明細のうち、定価より安く売ったものは何％
  [
    /明細のうち、?((?:定価より安く|値引きして|値引きで|割引で|割引して|セール価格で)(?:売れた|売った|販売した|販売された))(?:もの|明細|の)?(?:は|が|って|の)、?(?:何%|何割|何パーセント|割合)/gu,
    '明細数のうち$1割合は',
  ],
  [/(?:値引き|割引|ディスカウント)を(?:利用|使用|活用|適用)(?:し|され)(?=た|て)/gu, '値引きで買っ'],
  [/(?:値引き|割引)(?:で|されて|して)(?:購入|注文)し(?=た|て)/gu, '値引きで買っ'],
  [/定価(?:以下|より下)(?=で売|で販売|の価格)/gu, '定価未満'],
  [/(?:売上|販売額)に対する(?:値引き|割引)(?:額)?の(?:割合|比率|率)/gu, '値引き率'],
  [/(?<=を)(?:含む|含んだ|含んでいる|含めた)(?=(?:ご?注文|オーダー))/gu, '買った'],
];

export const discountsAsSaid = (text: string): string => reworded(text, OTHERWISE);
