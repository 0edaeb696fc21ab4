import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const NAME = '((?!the |our |any |no )[a-z][a-z-]+(?: accessories)?)';
const PEOPLE = '(customers|people|shoppers|clients|buyers|purchasers|persons|folks|those|members)';
const SHARE = '(?:share|percentage|percent|per cent|%|proportion|fraction|portion|part|ratio|rate)';
const GOODS = "([a-z][a-z'-]+?)";
const ALSO = '(?: too| as well| also| in addition)?';
const BOUGHT = '(?:have |has |had )?(?:also )?(?:bought|purchased|ordered|shopped|picked up)(?: something| anything)?';
const OF_ONE = `(?:the |our |all )*(?:${NAME} (?:customers|buyers|purchasers|shoppers|people)|${PEOPLE.replace('(', '(?:')} (?:of|at|shopping at|who (?:buy|bought|shop) (?:at|from)|who buy) ${NAME})`;
const USUAL = 'what share of $1$2 customers also bought at $3';
const MORE_THAN_ONE = anyOf(
  'twice or more, at least twice, two times or more, two or more times, 2 times or more, 2 or more times, more than once, multiple times, 2 times or over, two or more orders, 2\\+ times, several times, repeatedly, 2 or more time',
);
const ORDERS = anyOf(
  'two orders or more, two or more orders, at least two orders, 2\\+ orders, multiple orders, several orders, two or more purchases, multiple purchases, at least two purchases, 2 or more orders',
);
const WHEN = '((?:this|last) (?:week|month|quarter|year|fiscal year))';
const BUYERS = '(?:buyers|purchasers|shoppers|customers)';

/** Who buys at one brand only, at another too, either of two goods, or twice. */
export const BUYERS_AND_BRANDS: readonly OtherWording[] = [
  // One brand only.
  leading(
    `(?:shop|buy|order|purchase|shops|buys) (?:exclusively|solely|only ever|only and exclusively) (?:at|from|with|in) `,
    'buy only at ',
  ),
  leading(
    `(?:exclusive|exclusively) ${NAME} (customers|buyers|shoppers)(?:,| -|:)? ?(?:how many|number|count)?(?=[?.! ]*$)`,
    'how many customers buy only at $1',
  ),
  leading(
    `${PEOPLE} (?:who|that) (?:stick|keep|are loyal|are faithful) to (?:just |only )?${NAME}(?: only)?(?=[?.! ]*$)`,
    '$1 who buy only at $2',
  ),
  leading(
    `${PEOPLE} (?:who|that) (?:only use|use only|just use) ${NAME} (?:for (?:their )?(?:purchases|shopping|orders)|to (?:buy|shop))`,
    '$1 who buy only at $2',
  ),
  leading(
    `${PEOPLE} (?:who )?(?:bought|buy|purchased|shop) (?:from|at) ${NAME},? (?:but|and) not (?:from|at) any (?:of the )?(?:others?|other brands?)`,
    '$1 who buy only at $2',
  ),
  leading(`${PEOPLE} with ${NAME} as their (?:only|sole) brand`, '$1 who buy only at $2'),
  leading(`${PEOPLE}(?: we have)? (?:who|that) are ${NAME} and \\2 only`, '$1 who buy only at $2'),
  // At another brand, too.
  leading(
    `(?:(?:what|which) |the )?${SHARE} of ${OF_ONE} (?:who |that )?(?:have |has )?(?:also )?(?:bought|purchased|ordered|shopped)(?: something| anything)? (?:at|from|with) ${NAME}${ALSO}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:(?:what|which) |the )?${SHARE} of ${OF_ONE} (?:are|is) (?:also )?${NAME} (?:customers|buyers|shoppers)${ALSO}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:of|among|out of|from) ${OF_ONE},? (?:how many percent|what ${SHARE}|which ${SHARE}) (?:of them )?(?:are|is) (?:also )?${NAME} (?:customers|buyers|shoppers)${ALSO}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:of|among|out of|from) (?:everybody|everyone|all) who(?:'s| is| are) (?:a )?customers? (?:at|of) ${NAME}(),? (?:how many percent|what ${SHARE}|which ${SHARE}) (?:of them )?${BOUGHT} (?:at|from) ${NAME}${ALSO}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NAME}() ?(?:->|to|=>|>) ?${NAME} (?:cross-purchase|cross-buying|crossover|cross-over|cross purchase) (?:rate|share|percentage)`,
    USUAL,
  ),
  leading(
    `how (?:large|big|high) (?:a|is the) ${SHARE} of ${OF_ONE} (?:who |that )?${BOUGHT} (?:at|from|with) ${NAME}${ALSO}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `how much of ${NAME}'s customer (?:base|list)() (?:has|have) (?:also )?(?:bought|purchased|ordered|shopped) (?:at|from|with) ${NAME}${ALSO},? (?:in percent|as a percentage|in %)`,
    USUAL,
  ),
  leading(
    `(?:show |tell me )?(?:the )?overlap with ${NAME} as a (?:percentage|share) of ${NAME} customers(?=[?.! ]*$)`,
    'what share of $2 customers also bought at $1',
  ),
  leading(
    `^(?:take|taking|with) ${NAME}() customers as 100 ?%[:,]? ?(?:what|which) ${SHARE} (?:of them )?${BOUGHT} (?:at|from) ${NAME}${ALSO}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NAME} (?:purchase|buying|order) rate (?:among|of|in) ${NAME} customers(?=[?.! ]*$)`,
    'what share of $2 customers also bought at $1',
  ),
  leading(
    `^do many ${NAME}() (?:people|customers|buyers) (?:buy|shop) (?:at|from) ${NAME}${ALSO}[?.]? ?give me the ${SHARE} (?:to|of) all \\1 customers(?=[?.! ]*$)`,
    USUAL,
  ),
  // Either of two goods.
  said(`(?:bought|purchased) ${GOODS}, ${GOODS},? or both`, 'bought $1 or $2'),
  leading(
    `(?:have|has|with) an? ${GOODS} or (?:an? )?${GOODS} (?:purchase|order)(?: on record| on file)?(?=[?.! ]*$)`,
    'bought $1s or $2s',
  ),
  leading(
    `(?:unique |distinct |different )?(?:buyers|purchasers) of ${GOODS} ?(?:/|or) ?${GOODS}(?: \\(either(?: one)?\\))?(?: ?(?:-|,|:) ?(?:number|count|how many|total))?(?=[?.! ]*$)`,
    'how many customers bought $1 or $2',
  ),
  // Twice, in the period that they bought in.
  leading(
    `(?:(?:what|which) |the )?(?:${SHARE}|how much percent|how many percent) of (?:the |our )?(?:${WHEN}'s ${BUYERS}|${BUYERS} ${WHEN}),? (?:who |that |have |has )*(?:did so |bought |ordered |purchased |buying |have bought |placed |with |made )(?:at )?(?:${MORE_THAN_ONE}|${ORDERS})(?=[?.! ]*$)`,
    "what share of $1$2's buyers bought twice or more",
  ),
  leading(
    `(?:(?:what|which) )?${SHARE} of (?:customers|people|those) who (?:bought|purchased|ordered) ${WHEN} (?:did so|bought|ordered) (?:${MORE_THAN_ONE})(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
  leading(
    `^${WHEN} buyers ?[-:,] ?(?:how much percent|how many percent|what percent|what share|%) (?:bought|ordered|purchased) (?:${MORE_THAN_ONE})(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
  leading(
    `(?:what |the )?${SHARE} of ${BUYERS} who (?:ordered|bought|purchased) (?:${MORE_THAN_ONE}),? ${WHEN}(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
  leading(
    `^(?:among|of|out of) (?:the |our )?(?:${BUYERS} ${WHEN}|${WHEN}'s ${BUYERS}),? (?:what's|what is|what) (?:the )?${SHARE} of (?:people|those|them) (?:buying|who bought|ordering|who ordered) (?:${MORE_THAN_ONE})(?=[?.! ]*$)`,
    "what share of $1$2's buyers bought twice or more",
  ),
  leading(
    `(?:what )?${SHARE} of ${WHEN}'s ${BUYERS},? in percent,? (?:placed|made|had) (?:${ORDERS})(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
  leading(
    `(?:what )?${SHARE} of ${WHEN}'s ${BUYERS} (?:that|who) (?:weren't|were not|aren't|are not) one-time (?:buyers|customers)(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
  leading(
    `(?:what )?${SHARE} of ${WHEN}'s ${BUYERS} (?:came back and bought again|bought again|came back to buy again)(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
  leading(`ratio of two-time-or-more buyers to all buyers ${WHEN}`, "what share of $1's buyers bought twice or more"),
  leading(`(?:repeat purchase rate|repeat rate) (?:among|of) ${WHEN}'s ${BUYERS}(?=[?.! ]*$)`, 'repeat rate $1'),
  leading(
    `how (?:large|big|high) is the ${SHARE} of (?:multiple-purchase|multi-purchase|repeat) (?:customers|buyers) among (?:the ones|those|the people|customers|people) who bought ${WHEN}(?=[?.! ]*$)`,
    "what share of $1's buyers bought twice or more",
  ),
];
