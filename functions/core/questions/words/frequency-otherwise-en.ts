import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const BUY = anyOf('order, orders, buy, buys, purchase, purchases, shop, shops, come back, return to buy');
const BOUGHT = anyOf('order, buy, purchase, shop');
const WHO = "((?:the )?(?!we |they |you |he |she |people buy)[a-z0-9' -]{2,40}?)";
const OFTEN = '(?:more|less) (?:often|frequently|regularly)';

/** How often one of each group buys: never how often all of them together do. */
export const FREQUENCY_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(?:do|does) ${WHO} (?:${BUY})(?: from us| with us| with)? ${OFTEN} than ${WHO}(?=[?.!,]| *$| in | during | this | last | over )`,
    'orders per customer of $1 vs $2',
  ),
  leading(
    `did ${WHO} (?:${BOUGHT})(?: from us| with us)? ${OFTEN} than ${WHO}(?=[?.!,]| *$| in | during | this | last | over )`,
    'orders per customer of $1 vs $2',
  ),
  leading(
    `(?:who|which (?:group|segment|of (?:them|the two|these))) (?:orders|buys|purchases|shops|order|buy|ordered|bought)(?: from us| with us)? ${OFTEN}[:,-]* ${WHO} or ${WHO}(?=[?.!,]| *$| in | during | this | last | over )`,
    'orders per customer of $1 vs $2',
  ),
  // The same asked again, in words for the figure.
  leading(
    `^(orders per customer of [^?]+)\\?[ ,]*(?:(?:the )?average )?(?:number of )?(?:orders|purchases)(?: per (?:customer|person))?`,
    '$1',
  ),
  // “Average orders” of people are counted, where “average order” is an amount.
  said(
    `(?:the )?average (orders|purchases)(?! ?(?:value|amount|size|total|per|a |by customer))`,
    'average number of $1',
  ),
];
