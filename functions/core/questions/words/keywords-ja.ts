import { reworded } from '../patterns/reworded.ts';

const COUNT = '(?:人数|顧客数|会員数|購入者数|注文件数|件数|売上(?:高|額)?|客単価|平均注文額|返品率|リピート率)';
const OTHER =
  '(?:(?:平均|合計|中央値の?)?(?:LTV|ltv|購入回数|購入額|購入金額|注文額|注文件数|売上|客単価|年齢|離反リスク|離反確率|購入間隔|点数|購入点数)|人数|顧客数|返品率|リピート率|NPS|nps)';

/** Figures that are only listed, and joined as a sentence joins them. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // VIPセグメント 人数 平均LTV
  [new RegExp(`(?<=^|\\s)(${COUNT})\\s(?=${OTHER}(?:$|\\s|[?？。]))`, 'gu'), '$1と'],
];

/** `VIP 人数 平均LTV`: figures that are set beside each other. */
export const keywords = (text: string): string => reworded(text, OTHERWISE);
