import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(customers?|people|shoppers|buyers|clients|women|men|members|vips)';
/** Money only: three in one order are pieces. */
const AMOUNT =
  '((?:at least |no less than |more than |over |exceeding |a minimum of )?(?:[¥￥] ?[0-9][0-9,]*|[0-9][0-9,]*k|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{4,}|[0-9]+ thousand|[0-9]+(?= ?(?:yen|jpy)))(?: ?(?:yen|jpy))?(?: ?\\+| (?:or|and) (?:more|above|over|up|higher|upwards))?)';
const ONE =
  '(?:an? single|at least one|any one|one single|one individual|an? individual|one|any single|an? one-off|an?|any|one or more)';
const ORDER = '(?:order|purchase|transaction|basket|checkout)';
const HAD = anyOf(
  'have placed, has placed, having placed, placed, have made, has made, having made, made, have had, have, has, had, did, have done',
);
const WORTH =
  '(?:of|for|worth|totalling|totaling|hitting|reaching|amounting to|coming to|at|valued at|that came to|that reached|of at|with a total of|with a value of|exceeding|that hit|costing)';
const AT_ONCE =
  '(?:in one go|at one time|at once|in a single order|in one order|in one purchase|on a single purchase|on a single order|on one order|on one purchase|in a single purchase|in a single transaction|in one transaction|in one basket|in a single basket|in one sitting|in one single order|at a time|all at once|in one shot|on one occasion|per single order)';
const USUAL = 'placed an order of ';

/** So much money in one order, never in all of them. */
export const SINGLE_ORDERS: readonly OtherWording[] = [
  said(`([0-9]+) thousand(?= yen| jpy)`, '$1,000'),
  said(`([0-9][0-9,]*) ?(?:yen|jpy) ?\\+`, '$1 yen or more'),
  said(
    `\\((?:one|single|per|in one) (?:order|purchase),? (?:and )?not (?:in )?(?:total|the total|all|overall|together)\\)`,
    '',
  ),
  said(
    `(?:^| )(?:have|did) many (customers|people) (?:ordered|bought|spent|purchased)(?: for)? ${AMOUNT} ${AT_ONCE}[?.,]? ?(?:please )?(?:give|tell|show) me the (?:number|count)`,
    `how many $1 ${USUAL}$2`,
  ),
  leading(
    `(?:with|having) ${ONE} ${ORDER} ${WORTH} ${AMOUNT}(?: ${AT_ONCE}| \\(${AT_ONCE}\\))?(?! (?:or|and) (?:more|above|over|up|higher))`,
    `who ${USUAL}$1`,
  ),
  leading(
    `(?<!\\b(?:not|never|nor) |n't )((?:(?:that|who) )?)(?:${HAD}) ${ONE} ${ORDER} ${WORTH} ${AMOUNT}(?: ${AT_ONCE}| \\(${AT_ONCE}\\))?(?! (?:or|and) (?:more|above|over|up|higher))`,
    `$1${USUAL}$2`,
  ),
  leading(
    `((?:(?:that|who)(?:'ve|'s)? )?)(?:(?:have|has|had) )?(?:ever )?(?:spent|spend|ordered for|bought for|ordered|bought|purchased for|paid) ${AMOUNT} (?:on|in) (?:an? single|one|one single|a) ${ORDER}`,
    `$1${USUAL}$2`,
  ),
  leading(
    `((?:(?:that|who)(?:'ve|'s)? )?)(?:(?:have|has|had) )?(?:ever )?(?:spent|spend|ordered for|bought for|ordered|bought|purchased for|paid) ${AMOUNT} ${AT_ONCE}`,
    `$1${USUAL}$2`,
  ),
  leading(
    `whose (?:order amount|order value|order total|order|basket|purchase|basket in one order|order amount in one go) (?:has )?(?:reached|hit|was|is|came to|amounted to|totalled|got to) ${AMOUNT}(?: ${AT_ONCE})?`,
    `who ${USUAL}$1`,
  ),
  leading(
    `whose (?:basket|cart|bill|spend|spending|total|purchase) (?:in|on) (?:one|a single) ${ORDER} (?:was|is|reached|hit|came to|amounted to) ${AMOUNT}`,
    `who ${USUAL}$1`,
  ),
  leading(
    `${PEOPLE},? (?:with )?(?:an? )?single[- ](?:order|purchase) (?:value|amount|total|spend)s?(?: of)? ${AMOUNT}`,
    `$1 who ${USUAL}$2`,
  ),
  leading(`^big-ticket customers ?:? ?how many `, 'how many customers '),
];
