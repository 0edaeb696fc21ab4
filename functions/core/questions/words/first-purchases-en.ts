import { leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(customers?|people|shoppers|clients|buyers|persons|folks|women|men|members|everyone|those|vips)';
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const WHEN = `((?:${MONTHS})(?: of)?(?:,? (?:[12][0-9]{3}|'[0-9]{2}))?|(?:fiscal )?[12][0-9]{3}|last (?:week|month|quarter|year)|this (?:week|month|quarter|year))`;
const FIRST = '(?:very first|first ever|first-ever|first|initial|debut|inaugural|maiden|earliest)';
const ORDER = '(?:purchase|order|transaction|buy)';
const BUYERS = '(?:purchasers|buyers|shoppers|customers|orderers)';

/** Whoever bought for the first time, whatever that purchase is called. */
export const FIRST_PURCHASES: readonly OtherWording[] = [
  said(`first[- ]time (?:purchasers|shoppers|orderers)`, 'first-time buyers'),
  said(`(${MONTHS}) of ([12][0-9]{3})`, '$1 $2'),
  said(`(${MONTHS}) '([0-9]{2})`, '$1 20$2'),
  leading(`(?:first[- ]time ever|first-ever|first ever) ${BUYERS}`, 'first-time buyers'),
  leading(
    `(?:bought|purchased|ordered|shopped)(?: something| anything| goods)?(?: from us| with us| at ours| here)? (?:for (?:the|their) (?:very )?first time(?: ever)?|for the first ever time|(?:for )?first time)(?= (?:last|this|in|on|during|since|between|from)|[?.!,]| *$)`,
    'bought for the first time',
  ),
  leading(
    `(?:buying|purchasing|ordering|shopping)(?: something| anything| goods)?(?: from us| with us| at ours| here)? for (?:the|their) (?:very )?first time(?: ever)?`,
    'who bought for the first time',
  ),
  leading(
    `(?:placed|made|did|submitted) (?:their|the|an?|his|her) ${FIRST} ${ORDER} (?=in|last|this|during|since|on|between)`,
    'bought for the first time ',
  ),
  leading(
    `^(?:in |during )?(last|this) (week|month|quarter|year),? (how many [a-z]+) (?:placed|made|did) (?:their|the|an?) ${FIRST} ${ORDER}(?=[?.! ]*$)`,
    '$3 bought for the first time $1 $2',
  ),
  leading(
    `(?:whose|with (?:their|a)|with) (?:${FIRST}) ${ORDER} (?:was|fell|came|took place|happened|occurred|is|being|fell on|dates from|dating from)? ?(?:in|on|during|from) `,
    'who bought for the first time in ',
  ),
  leading(
    `${PEOPLE} (?:that |who )?(?:became|turned into|were acquired as|we gained as|we won as) (?:our )?(?:buyers|customers|purchasers|shoppers) in ${WHEN}`,
    '$1 who bought for the first time in $2',
  ),
  leading(
    `${PEOPLE} (?:acquired|won|gained|recruited) (?:through|by|with|via) (?:an?|their) (?:${FIRST}) ${ORDER} in ${WHEN}`,
    '$1 who bought for the first time in $2',
  ),
  leading(
    `(?:the |our )?(?:first[- ]time ${BUYERS}|new (?:purchasers|buyers)) (?:from|of|in) ${WHEN}`,
    'customers who bought for the first time in $1',
  ),
  leading(
    `(?:the |our )?${WHEN} (?:first[- ]time[- ](?:purchaser|buyer|shopper|customer)|new[- ](?:purchaser|buyer))s?(?: cohort)?`,
    'customers who bought for the first time in $1',
  ),
  leading(`${PEOPLE} new in ${WHEN}`, '$1 who bought for the first time in $2'),
  said(
    `(?:last month|last week|last quarter|last year)'s total of people who bought for the first time`,
    'how many people bought for the first time last month',
  ),
];
