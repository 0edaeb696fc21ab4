import type { SaidOtherwise } from './said-otherwise.ts';

const OPENING_JA = '(?:じゃあ|じゃ|では|それでは|で|あと|ちなみに|ついでに)?、?';
const SHARE_JA = '(?:何(?:%|％|割|パーセント|パー)|割合|比率|どのくらい|どれくらい|どの程度)';
const ENDS_JA =
  '(?:くらい|ぐらい|ほど|程度)?(?:の割合)?(?:は|って)?(?:に?なり|に?なる|です|でしょう|でし|だっ|なの|いる|い|あり|ある|占め|ます|か|た|の|る)*[?？。]*$';

/** Behind a share: of whom, or of what, the same share is asked for. What it is a part of stays. */
export const SHARE_AGAIN_JA: readonly SaidOtherwise[] = [
  // 店舗の割合は？
  {
    said: `^${OPENING_JA}((?:実)?店舗|お店|オンライン|ネット|アプリ|ウェブ|web)(?:販売|購入)?の(?:割合|比率|シェア)(?:は|も|だと)?(?:どう|${SHARE_JA})?${ENDS_JA}`,
    read: '$1は?',
  },
  // パンツの場合は何％でしょうか, ルミエールでは何割？
  {
    said: `^${OPENING_JA}([^、。?？]{1,24}?)(?:の場合(?:は|だと|なら)?|の方(?:は|だと)|だと|だったら|なら|では|に限ると|に絞ると|で(?:見|み)ると|だけだと)、?(?:どう|${SHARE_JA})${ENDS_JA}`,
    read: '$1だと?',
    unless: '全体|全員|全顧客|に占める|のうち|の中|売上|注文|件数',
  },
];

const LEAD_EN = '^(?:and |so |now |then |ok(?:ay)?,? |but )*';
const SHARE_EN = '(?:percentage|percent|per cent|share|proportion|fraction|%)';
const WHOM = "(?:the )?([a-z0-9'& -]{2,40}?)";

export const SHARE_AGAIN_EN: readonly SaidOtherwise[] = [
  // “And what percentage of women?”, “what percent in Tokyo?”
  {
    said: `${LEAD_EN}(?:what(?:'s| is| was)?|which|at what) (?:the )?${SHARE_EN} (?:is it |was it |is that |was that )?(?:of|for|in|at|among|with|from) ${WHOM}(?=[?.!]*$)`,
    read: 'what about $1?',
    unless:
      '\\b(?:all|our|total|overall|sales|orders|revenue|are|is|was|were|have|has|had|bought|can|who|that|came|customers|buyers|do|did)\\b',
  },
  // “And for jackets, what percentage?”
  {
    said: `${LEAD_EN}(?:what about |how about )?(?:for|in|at|of|among) ${WHOM},? (?:what|which) ${SHARE_EN}(?: is (?:it|that)| was (?:it|that))?(?=[?.!]*$)`,
    read: 'what about $1?',
  },
];
