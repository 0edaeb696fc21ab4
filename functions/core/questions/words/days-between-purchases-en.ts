import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const ORDERS = '(?:purchases|orders|transactions|buys)';
const ORDER = '(?:purchase|order|transaction|buy)';
const AVERAGE = '(?:average|mean|avg|typical)';
const DAYS =
  '(?:number of days|days|gap|interval|time|spacing|spacing in days|gap in days|interval in days|time in days)';
const ON_AVERAGE =
  '(?:,? (?:on average|as an average number of days|in days|in days on average|on average in days|average in days|average days))*';
const PEOPLE = '(?:customers|people|buyers|shoppers|they)';
const NEXT = anyOf('the next, the following one, the next one, the following, another, purchase, order');
const USUAL = 'average days between purchases';
/** The time to one purchase that is numbered is another figure. */
const NOT_NUMBERED = '(?!.*\\b(?:first|second|third|1st|2nd|3rd)\\b)';

/** How long people take from one purchase to the next. */
export const DAYS_BETWEEN_PURCHASES: readonly OtherWording[] = [
  leading(
    `${NOT_NUMBERED}how many days (?:go by|pass|lie|are there|elapse|does it take)(?: on average)? between (?:two |consecutive |successive )?${ORDERS}${ON_AVERAGE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NOT_NUMBERED}(?:on average,? )?how long do ${PEOPLE} (?:usually |typically )?(?:wait|take) (?:before|until|between) (?:buying|ordering|purchasing)(?: again)?${ON_AVERAGE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `${NOT_NUMBERED}(?:what's |what is |what does |show me |show |compute |calculate |tell me )?(?:the )?${AVERAGE} ${DAYS} (?:separating |between |of |from |in )+(?:two |consecutive |successive |one |customers' |people's )*(?:${ORDERS}|${ORDER})(?: (?:and|to) (?:the )?(?:${NEXT}))?(?: look like)?${ON_AVERAGE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `${NOT_NUMBERED}every how many days (?:do )?${PEOPLE} (?:buy|order|purchase|shop)(?: again)?${ON_AVERAGE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NOT_NUMBERED}(?:repurchase|purchase|buying|order|reorder) (?:cycle|interval|rhythm),? (?:in )?(?:average|mean)?(?: in)? ?days(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NOT_NUMBERED}${AVERAGE} (?:buying|purchase|purchasing|order|repurchase|ordering|shopping) (?:interval|cycle|gap)(?: \\(days\\)| in days)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `${NOT_NUMBERED}how often do ${PEOPLE} (?:buy|order|shop),? (?:expressed |measured |told )?as the ${AVERAGE} (?:number of )?days between (?:orders|purchases)(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NOT_NUMBERED}how (?:many|much) days? (?:on|in) average (?:are )?between (?:two )?(?:${ORDERS}|${ORDER})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${NOT_NUMBERED}when a customer (?:buys|orders),? after how many days does the next (?:purchase|order) (?:come|follow)${ON_AVERAGE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^(?:avg|average|mean) days from purchase to purchase(?=[?.! ]*$)`, USUAL),
];
