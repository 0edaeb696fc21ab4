/** All that a person ever bought, and words for money that only a person spends. */
export const OF_A_LIFE =
  /^(?:累計|累積|生涯|通算|トータル|総|合計)(?:の)?$|^(?:lifetime|total|cumulative|all[- ]time)$/i;
export const LIFELONG =
  /累計|総購入|購入総額|合計購入|購入合計|支払総額|利用総額|総利用|lifetime|total (?:spend|spent|spending|purchase)/i;
export const SPENT_BY_PEOPLE = /購入|購買|買|利用|支払|課金|注文|spen[dt]|purchas|bought/i;
