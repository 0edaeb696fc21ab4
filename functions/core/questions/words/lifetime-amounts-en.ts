import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

/** Money only: “at least 3 orders” is none. */
const AMOUNT =
  '(?:(?:[¥￥]|jpy) ?)?([0-9][0-9,]*k|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{4,}|[0-9]+(?= ?(?:yen|jpy)))(?: ?(?:yen|jpy))?';
const ALL_TIME = anyOf(
  'cumulative, accumulated, all-time, all time, lifetime, life-time, lifelong, overall accumulated, total lifetime, total cumulative, total accumulated',
);
const SPENT = anyOf(
  'sales, purchases, spend, spending, purchase amount, purchase amounts, purchase value, order value, orders, revenue, purchase total, purchase totals, amount spent, buying',
);
const SINCE = anyOf(
  'since they started buying, since they began buying, since they first bought, since their first purchase, since the start, since the beginning, since they joined, over their lifetime, in their lifetime, over their whole lifetime, during their lifetime, in they lifetime, over all time, of all time, in all their time with us, over the years',
);
const PEOPLE = '(customers|customer|people|clients|shoppers|buyers|women|men|members|persons)';
const LIMIT =
  '(at least|at most|more than|less than|under|over|no less than|no more than|no fewer than|not less than|not below|not under|above|below|exceeding|>=|<=|>|<|up to|a minimum of)';
const BEHIND = '(or more|or above|or over|or less|or below|or higher|and above|and over|and more|and up|or beyond)';

/** What somebody has bought for in all, and the limit that it reaches. */
export const LIFETIME_AMOUNTS: readonly OtherWording[] = [
  said(`an? hundred thousand`, '100000'),
  said(`(?:half a million)`, '500000'),
  said(`(?:a|one) million(?= yen)`, '1000000'),
  said(`(?:fifty thousand)`, '50000'),
  said(`(?:ten thousand)`, '10000'),
  said(`jpy ?([0-9][0-9,]*k?)`, '$1 yen'),
  leading(
    `(spent |spend |spending )?(?:over|more than|greater than|above|higher than) or equal(?: to)? `,
    '$1at least ',
  ),
  leading(`(spent |spend |spending )?(?:less than|under|below|smaller than) or equal(?: to)? `, '$1at most '),
  leading(`(?:at or (?:above|over|beyond)) ${AMOUNT}`, 'at least $1 yen'),
  leading(`(?:at or (?:below|under)) ${AMOUNT}`, 'at most $1 yen'),
  said(`not (?:below|under)`, 'at least'),
  said(`not (?:above|over)(?! [a-z])`, 'at most'),
  leading(`${AMOUNT}(?:'s)? worth ${BEHIND}`, '$1 yen $2'),
  leading(
    `(?:${ALL_TIME}) (?:${SPENT}) (?:of |are |is |is at |being |that is |totalling |amounting to |that reach |reaching )?${LIMIT} ${AMOUNT}`,
    'lifetime sales of $1 $2 yen',
  ),
  leading(
    `(?:${ALL_TIME}) (?:${SPENT}) (?:of |are |is |is at |being |that is |totalling |amounting to |that reach |reaching )?${AMOUNT} ${BEHIND}`,
    'lifetime sales of $1 yen $2',
  ),
  leading(
    `(?:with |have |having |has |had )?(?:at least|over|more than) ${AMOUNT} (?:in|of) (?:${ALL_TIME}) (?:${SPENT})`,
    'with lifetime sales of at least $1 yen',
  ),
  leading(
    `(?:with |have |having |has |had )?${AMOUNT} ${BEHIND} (?:in|of) (?:${ALL_TIME}) (?:${SPENT})`,
    'with lifetime sales of $1 yen $2',
  ),
  leading(
    `${PEOPLE} ${LIMIT} ${AMOUNT} (?:in|of|by) (?:${ALL_TIME}) (?:${SPENT})`,
    '$1 with lifetime sales of $2 $3 yen',
  ),
  leading(
    `(?:with|having) ${LIMIT} ${AMOUNT} (?:in |of |worth of )?(?:purchases|spend|spending|sales|orders),? (?=(?:in |over |during |for |within )?(?:the )?(?:last|past|this|[12][0-9]{3}))`,
    'who spent $1 $2 yen ',
  ),
  leading(
    `with (?:an? )?([0-9]+)-day (?:purchase amount|spend|spending|sales|purchases) of ${AMOUNT} ${BEHIND}`,
    'who spent $2 yen $3 in the last $1 days',
  ),
  leading(
    `(?:reached|hit|came to|got to) ${AMOUNT} ${BEHIND} in (?:purchases|sales|spend|spending)`,
    'spent $1 yen $2',
  ),
  // In a period that is named, or in all.
  leading(
    `(?:with|having|who have|who had|that have|have|has|had|whose) (?:an? )?(?:total|overall|combined|summed|total sum of) (?:${SPENT}) (?:of |are |is |is at |being |totalling |amounting to )?${LIMIT} ${AMOUNT}`,
    'who spent $1 $2 yen',
  ),
  leading(
    `(?:with|having|who have|who had|that have|have|has|had|whose) (?:an? )?(?:total|overall|combined|summed|total sum of) (?:${SPENT}) (?:of |are |is |is at |being |totalling |amounting to )?${AMOUNT} ${BEHIND}`,
    'who spent $1 yen $2',
  ),
  leading(
    `(?:have |has )?(?:reached|hit|passed|crossed|exceeded|topped|got to|made it to) ${AMOUNT} (?:in|of) (?:total |all )?(?:${SPENT}) (?:${SINCE})`,
    'with lifetime sales of at least $1 yen',
  ),
  leading(
    `(?:have |has )?(?:reached|hit|got to|made it to) (?:an? )?(?:total|sum|amount|lifetime total|lifetime spend) of ${AMOUNT}`,
    'with lifetime sales of at least $1 yen',
  ),
  leading(
    `(?:we've|we have|we) (?:earned|made|taken|had|got|received) ${AMOUNT} ${BEHIND} (?:from|of|off|out of),? (?:${SINCE})`,
    'with lifetime sales of $1 yen $2',
  ),
  leading(
    `(?:we've|we have|we) (?:earned|made|taken|had|got|received) ${LIMIT} ${AMOUNT} (?:from|of|off|out of),? (?:${SINCE})`,
    'with lifetime sales of $1 $2 yen',
  ),
  leading(
    `^(?:adding|summing|counting|totalling|taking) (?:up )?(?:everything|all|all that|everything that) (?:they|people|customers) (?:have |had |'ve )?(?:ever )?(?:bought|purchased|spent)(?: ever| together| up)?,? how many ${PEOPLE} (?:come|came|get|got|add up|amount|arrive|are) (?:to|at) `,
    'how many $1 have lifetime sales of ',
  ),
  leading(
    `(?:bought|purchased|ordered|shopped) (?:for )?${AMOUNT} ${BEHIND}(?: worth)? (?:altogether|in total|in all|all told|overall|all in all)`,
    'spent $1 yen $2 in total',
  ),
  leading(`(spent (?:at least |more than |over )?${AMOUNT}(?: or more)?) (?:${SINCE})`, '$1 in total'),
];
