/** Words of one meaning that need a part of their own in the plan. */

/** `しか`: nothing else, which denies. */
export const NOTHING_ELSE = /しか/;
/** All that one customer has, whoever else there is. */
export const EVERYTHING_OF_ONE = /ブランド|期間|brand|^(?:of )?all time$/i;
/** Each of the periods, which is no figure by period. */
export const EVERY_PERIOD = /^(?:毎[日週月年]|(?:in )?every(?: (?:day|week|month|year))?)$/i;
/** Men and women beside each other. */
export const GENDER_MIX = /^(?:男女比|男女比率|男女構成|性別比)$/;
/** All that came before is added. */
export const RUNNING_TOTAL = /累計|累積|積み?上げ|cumulative|running/i;
/** Of several that are named the sum, and not each of them. */
export const ADDED_UP = /^(?:合わせ[てた]|まとめて数えて(?:ください)?|合算.*)$/;
export const LIFETIME = /^lifetime$/i;
/** “Where” and “what kind of” ask for a group, not for one more thing. */
export const ASKED_LOOSELY = /^(?:where|どこ|どんな)/i;
export const OF_AGE = /young|old|若/i;
