import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = '(?:share|percentage|percent|per cent|%|proportion|fraction|portion|part|ratio|rate)';
const NEW = anyOf(
  'first-time buyers, first-time customers, first-time purchasers, first time buyers, first time buyer, first-timers, new purchasers, new buyers, newbies, debut buyers, initial buyers, people making their first purchase, customers making their first purchase, people who bought for the first time, customers who bought for the first time, everyone who bought for the first time, those who bought for the first time, who bought for the first time, everyone who bought from us for the first time, first-time shoppers, people buying for the first time',
);
const AGAIN = anyOf(
  'bought again, came back and bought again, placed another order, made a second purchase, reorder, reordered, repurchased, repurchase, purchase again, purchased again, buy again, shopped again, buy a second time, bought a second time, ordered again, order again, came back, made another purchase, placed a second order',
);
const LENGTH = '([0-9]+) ?-?(days|day|d)';
const WITHIN = `(?:(?:within|inside|in|in the next|in the first|no more than|in under) )?${LENGTH}(?: or less| or fewer| later| after)?`;
const OF_FIRST =
  '(?: of (?:the|their) first(?: buy| purchase| order| one)?| after (?:the|their) first(?: buy| purchase| order| one)?)?';
const USUAL = 'share of customers who bought again within $1 days of their first purchase';

/** The part of first-time buyers who were back so soon. */
export const BOUGHT_AGAIN_SOON: readonly OtherWording[] = [
  leading(
    `(?:(?:what|which) |the |how many )?${SHARE} of (?:the |our |all )*(?:${NEW}) (?:who |that )?(?:have |has )?(?:${AGAIN}) ${WITHIN}${OF_FIRST}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:of|among|out of) (?:the |our |all )*(?:${NEW}),? (?:what|which|how (?:big|large|high) an?) ${SHARE} (?:of them )?(?:have )?(?:${AGAIN}) ${WITHIN}${OF_FIRST}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:the )?${LENGTH} (?:repeat|repurchase|reorder) ${SHARE} (?:for|of|among) (?:the |our |all )*(?:${NEW})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:repurchase|repeat|reorder) ${SHARE} (?:of|for|among) (?:the |our |all )*(?:${NEW}),? ${LENGTH} window(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^second purchase ${WITHIN}${OF_FIRST},? (?:as )?(?:a )?${SHARE} of (?:${NEW})(?=[?.! ]*$)`, USUAL),
  leading(`^first purchase ?(?:->|,|then|:) ?repeat ${WITHIN},? ${SHARE}(?=[?.! ]*$)`, USUAL),
  leading(
    `(?:the )?${SHARE} of (?:the |our |all )*(?:${NEW}|new customers) with (?:a )?(?:follow-up|second|another|further|repeat) (?:order|purchase) ${WITHIN}${OF_FIRST}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:what )?${SHARE} of new customers (?:who |that )?(?:${AGAIN}) ${WITHIN} of (?:the|their) first(?: buy| purchase| order)(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^after (?:buying|purchasing|ordering) for the first time,? what ${SHARE} of (?:customers|people|buyers) (?:${AGAIN}) ${WITHIN}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `how often,? in percent,? is a first (?:order|purchase) followed by another (?:one|order|purchase)(?: from the same customer)? ${WITHIN}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `how often,? in percent,? a first (?:order|purchase) is followed by another (?:one|order|purchase)(?: from the same customer)? ${WITHIN}(?=[?.! ]*$)`,
    USUAL,
  ),
  said(`first[- ]time buyer(?! [a-z]*s)`, 'first-time buyers'),
];
