import { reworded } from '../patterns/reworded.ts';

const AHEAD = '(?:今後|これから|向こう|この先|先)';
const LENGTH = '(90日|1年|一年|12か月|365日|3か月)(?:間)?';
const PEOPLE = '(?:人|方|お客様|お客さん|お客|顧客|会員)';
const BUYS = '(?:買って(?:くれ|もらえ|いただけ)|購入して(?:くれ|もらえ|いただけ)|買い|購入し|注文し)';
const FORECAST = '(?:予測|予想|見込み?|見通し)';

/** How purchases that are expected are asked for, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 今後90日に何回買いそうかの予測で並べて、トップ20の顧客
  [
    new RegExp(
      `${AHEAD}の?${LENGTH}(?:に|で|のうちに|以内に)?、?何回(?:くらい|ぐらい)?${BUYS}そうか(?:の${FORECAST})?(?:で|の順に|順に|を)(?:並べて|並べた|ランキングして)?、?(?:トップ|上位|ベスト)([0-9]+)(?:人|名)?(?:の)?${PEOPLE}`,
      'gu',
    ),
    '今後$1の予想購入回数が多い順に$2人の顧客',
  ],
  // これから90日のうちに1回以上は買ってくれそうって予測の人
  [
    new RegExp(
      `${AHEAD}の?${LENGTH}(?:のうちに|以内に|の間に|に|で)?、?([0-9]+回以上)(?:は|も)?${BUYS}そう(?:って|という|と|だと|な)?(?:の)?(?:${FORECAST}(?:の|される|された|されている|が出ている)?)?(?=${PEOPLE})`,
      'gu',
    ),
    '今後$1の予想購入回数が$2の',
  ],
  // 今後90日の購入見込みが1回以上の
  [
    new RegExp(
      `${AHEAD}の?${LENGTH}(?:の|で|に|以内の)*(?:購入|買い?物|注文)(?:の)?${FORECAST}(?:回数|件数|数)?(?:が|は)?、?(?=[0-9]+(?:\\.[0-9]+)?回)`,
      'gu',
    ),
    '今後$1の予測購入回数が',
  ],
  [
    new RegExp(
      `${AHEAD}の?${LENGTH}(?:で|に|以内に|のうちに)*([0-9]+回以上)(?:の)?(?:購入|買い?物|注文)(?:が|を)?(?:見込め|見込まれ|期待でき|予測され|予想され|しそう)(?:る|て(?:い)?る|な)?(?=${PEOPLE})`,
      'gu',
    ),
    '今後$1の予測購入回数が$2の',
  ],
  // 予測購入金額が上位のお客様20名: in their order, not the segment
  [new RegExp(`(${FORECAST}購入(?:金額|額|回数))が上位の(?=${PEOPLE}[^。]{0,3}[0-9]+(?:人|名))`, 'gu'), '$1が高い'],
];

/** `何回買いそうかの予測で並べて`: what is expected of people, as it is read. */
export const expectedAsTold = (text: string): string => reworded(text, OTHERWISE);
