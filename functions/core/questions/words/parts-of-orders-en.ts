import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = '(?:share|percentage|percent|per cent|%|proportion|fraction|portion|part|rate)';
const ORDERS = '(?:purchases|orders|transactions)';
const WHO = '(?:customers|people|clients|buyers|shoppers|they)';
const WAS = '(?:were|was|are|is|got|get|had been|have been|has been|being|been)';
const BRAND = "((?:[a-z]+(?:'s)? )?)";
const BUYERS = anyOf('buyers, customers, purchasers, shoppers, people');
const AGAIN = anyOf(
  'repurchasing, repurchased, repurchase, re-purchasing, re-purchased, reordering, reordered, reorder, buying again, ordering again, purchasing again, coming back, coming back to buy',
);
const REPEAT = '(?:an? )?(?:repeat|second|2nd|further|follow-up|another) (?:order|purchase)';
const EVERYONE = anyOf(
  "everyone who's bought, everyone who has bought, everyone who bought, everybody who's bought, everybody who has bought, all who have bought, all buyers, all our buyers, our buyers, buyers, everyone who's ever bought, everyone who has ever bought",
);

/** Orders that came back or fell through, and buyers who bought again, as parts of the whole that is named. */
export const PARTS_OF_ORDERS: readonly OtherWording[] = [
  leading(
    `(?:what |which |the )?${SHARE} of ${BRAND}${ORDERS} (?:(?:that|which) )?(?:${WHO} (?:have |had )?)?(?:${WAS} )?cancell?ed(?: by ${WHO})?(?= |[?.!,]|$)`,
    'cancellation rate of $1orders',
  ),
  leading(
    `(?:what |which |the )?${SHARE} of ${BRAND}${ORDERS} (?:(?:that|which) )?(?:${WHO} (?:have |had )?)?(?:${WAS} )?(?:returned|sent back|brought back)(?: by ${WHO})?(?= |[?.!,]|$)`,
    'return rate of $1orders',
  ),
  leading(
    `(?:what |which |the )?${SHARE} of ${BRAND}${ORDERS} (?:did|do|have|has) ${WHO} (?:return|returned|send back|sent back)(?![a-z])`,
    'return rate of $1orders',
  ),
  leading(
    `(?:what |which |the )?${SHARE} of ${BRAND}${ORDERS} (?:did|do|have|has) ${WHO} cancel(?:l?ed)?(?![a-z])`,
    'cancellation rate of $1orders',
  ),
  leading(`(?:the )?${SHARE} of (?:returned|sent-back) ${ORDERS}`, 'return rate'),
  leading(`(?:the )?${SHARE} of cancell?ed ${ORDERS}`, 'cancellation rate'),
  leading(`(return rate of )orders at ([a-z]+) and (?:at )?([a-z]+)(?= in |[?.!,]| *$)`, '$1$2 vs $3'),
  leading(
    `is (?:the |our )?((?:return|cancellation|repeat) rate) (?:bigger|higher|larger|greater|lower|smaller) (?:for|among|with|of|in) ([a-z -]+?) or (?:for |among |with |of |in )?([a-z -]+?)(?=[?.!]| *$)`,
    '$1 of $2 vs $3',
  ),
  // So soon after the first one, never so long ago.
  leading(
    `(?:number|count) (?:of (?:them|those) )?(?:${AGAIN}) (?:with)?in ([0-9]+) (days|weeks|months)`,
    'how many bought again within $1 $2 of their first purchase',
  ),
  leading(
    `^([a-z0-9 ]+? new buyers|new buyers of [a-z0-9 ]+?) ?[,:;-] ?(?:how many )?(?:${AGAIN}) (?:with)?in ([0-9]+) (days|weeks|months)(?:,? how many|,? number|,? count)?(?=[?.! ]*$)`,
    'how many $1 bought again within $2 $3 of their first purchase',
  ),
  leading(`^(new buyers (?:of|in) [a-z0-9 ]+?) ?[,:;-] ?how many bought again`, 'how many $1 bought again'),
  leading(
    `(${SHARE} of (?:our |the )?(?:new|first-time) (?:buyers|customers)) (?:${AGAIN}) (?:with)?in ([0-9]+) (days|weeks|months)`,
    'share of customers who bought again within $2 $3 of their first purchase',
  ),
  leading(
    `(?:the )?${SHARE} of ([a-z]+) (?:${BUYERS}) (?:with|having|who placed|who made) ${REPEAT} (?:with)?in ([0-9]+) (days|weeks|months)`,
    'what % of $1 buyers came back for a second order within $2 $3',
  ),
  leading(
    `(${SHARE} of (?:people|customers|those|everyone) who (?:bought|purchased|ordered|shopped)) did so (?=(?:at|from|with|in) )`,
    'share of buyers who bought ',
  ),
  leading(
    `((?:${SHARE}) of (?:this|last) (?:week|month|quarter|year|fiscal year)'s (?:buyers|purchasers|shoppers|customers)) (?:with|having) (?:2|two) ?(?:\\+|or more) (?:purchases|orders)`,
    '$1 bought twice or more',
  ),
  leading(
    `^(?:one-time|single-purchase) (?:buyers|customers|shoppers) as (?:a|the) ${SHARE} of (?:${EVERYONE})`,
    'what share of buyers have ordered only once',
  ),
  leading(
    `(?:is|are|were|was) (?:the )?([a-z -]+?)(?:'s?|s')? (?:orders|baskets|purchases) (?:worth|bigger|larger|higher|smaller|lower)(?: more| less)?(?: on average)? than (?:those of |that of )?([a-z' -]+?)(?:'s)?(?: orders| baskets)?(?=[?.!]| *$)`,
    'average order value of $1 vs $2',
  ),
  leading(
    `${SHARE} of (?:our |all |the )*(customers|people) (?:are|is) (?:repeat|repeating|returning) (?:buyers|customers|purchasers)`,
    'share of $1 who bought more than once',
  ),
  said(`re-?purchas(?:e|ing) rate`, 'repeat rate'),
];
