import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PERSON = '(?:customer|client|buyer|shopper|person|head)';
const EACH = `(?:each|a|an average|the average|every|one|a typical|the typical|any) ${PERSON}`;
const PERIOD =
  '((?:,? (?:so far )?(?:last|this) (?:week|month|quarter|year|fiscal year)|,? (?:in|during) [12][0-9]{3})?)';
const NTH: readonly (readonly [words: string, usual: string])[] = [
  ['second|2nd|repeat|next|follow-up', 'second'],
  ['third|3rd', 'third'],
];
const ORDER = '(?:purchase|order|buy|one|transaction)';
const DAYS =
  '(?:number of days|day count|days|time in days|time \\(days\\)|time|interval|gap|lag|lag \\(days\\)|gap in days|gap \\(days\\)|interval in days|length of time|wait)';
const AVERAGE = anyOf('average, mean, avg, typical, the average, the mean');
const FIRST = '(?:the |their |a |an )?(?:first|initial|1st)(?: (?:purchase|order|buy))?';

const between = (words: string, usual: string): readonly OtherWording[] => {
  const second = `(?:the |their |a )?(?:${words}) ${ORDER}`;
  const read = `average number of days from first to ${usual} purchase`;
  const nth = `(?:the |their |a )?(?:${words})(?: ${ORDER}s?)?`;
  return [
    leading(
      `(?:${AVERAGE}) ${DAYS},? (?:until|before|till|for|it takes until|taken until|that passes until|it takes before) (?:a |an |the )?(?:customer|customers|person|people|buyer|buyers)s? (?:buys?|orders?|purchases?|makes?|places?)(?: again)? (?:a |the |for the )(?:${words}) (?:time|purchase|order)(?: (?:after|from|since|counted from|following) ${FIRST})?`,
      read,
    ),
    leading(
      `(?:${AVERAGE}) ${DAYS} (?:between|from|separating|in between) ${FIRST}(?: (?:and|to|from|until|->) |->)${nth}(?: purchases?| orders?)?`,
      read,
    ),
    leading(
      `(?:${AVERAGE}) ${DAYS} to ${nth},? (?:starting|counted|counting|measured|calculated) (?:from|since) ${FIRST}`,
      read,
    ),
    leading(`(?:${AVERAGE}) ${DAYS},? ${FIRST} (?:->|to|until|and) ${nth}`, read),
    leading(
      `(?:${DAYS})(?: customers| people| buyers)? (?:between|from) ${FIRST} (?:and|to|until) ${nth},? (?:on average|average|mean|in average|as an average)`,
      read,
    ),
    leading(
      `(?:the )?${DAYS} (?:customers|people|buyers|it) (?:take|takes|need|needs)(?:,? on average,?)? (?:to (?:move|go|get|come)|going|moving) from ${FIRST} to ${nth}`,
      read,
    ),
    leading(
      `how many days? (?:on average|in average|are there on average|are there in average|in average are there|lie on average|pass on average|is it on average),? (?:between|from) ${FIRST} (?:and|to|until) ${nth}`,
      read,
    ),
    leading(
      `how long do (?:customers|people|buyers|they) (?:usually |typically |on average )?(?:wait|take|need) (?:before|until|to make|for) ${second}[?.,;]? ?(?:the )?average in days,? (?:counted|counting|measured) from (?:the )?first`,
      read,
    ),
    leading(
      `(?:after|once) (?:buying|purchasing|ordering|people buy|customers buy) for the first time,? how many days (?:go by|pass|does it take|elapse) on average (?:till|until|before) (?:people|customers|they|buyers) (?:buy|order|purchase)(?: again)? for the (?:${words}) time`,
      read,
    ),
    leading(
      `how (?:quickly|fast|soon) do first-time (?:buyers|customers) (?:come back|return) for (?:their )?(?:purchase|order) (?:number|no\\.?|#) ?(?:two|2),? (?:in )?days(?: on average)?`,
      read,
    ),
    leading(`time to ${nth} since ${FIRST} ?[:,-] ?(?:mean|average) days`, read),
    leading(`(average number of days from first to ${usual} purchase),? (?:in )?days`, '$1'),
  ];
};

/** “Per VIP”: of each of those people. */
const KINDS: Readonly<Record<string, string>> = {
  vip: 'VIPs',
  woman: 'women',
  man: 'men',
  'female customer': 'women',
  'male customer': 'men',
  'repeat customer': 'repeat customers',
  'repeat buyer': 'repeat customers',
  'new customer': 'new customers',
  'dormant vip': 'dormant VIPs',
  'at[- ]risk customer': 'at risk customers',
};

/** How many orders somebody has placed on average, and the days between two of them. */
export const ORDER_COUNTS_SAID_OTHERWISE: readonly OtherWording[] = [
  ...Object.entries(KINDS).map(([one, many]) =>
    said(`(orders|sales|revenue|spend|spending|contacts|items|units) per ${one}`, `$1 per customer of ${many}`),
  ),
  leading(
    `how often (?:do|did|have) ([a-z][a-z' -]{2,25}?) (?:customers|buyers|shoppers) (?:order|buy|purchase|ordered|bought|purchased|shop)(?: with us| from us)?,? on average${PERIOD}(?=[?.! ]*$)`,
    'orders per customer for $1$2',
  ),
  said(`(?:order|purchase) per (?:customer|custmer|buyer|client|person|head)`, 'orders per customer'),
  said(`orders per (?:custmer|client|buyer|head|shopper)`, 'orders per customer'),
  leading(
    `how many (?:orders|purchases) (?:does|did|has|do) ${EACH} (?:place|make|placed|made|have|put in|place with us)(?: with us)?(?: on average)?${PERIOD}(?: on average)?(?=[?.! ]*$)`,
    'orders per customer$1',
  ),
  leading(
    `(?:on average,? )?how many (?:orders|purchases) (?:have we had|do we have|did we have|did we get|are we getting|do we get|have we got|did we receive|have we received) (?:from|per|by|for) (?:each |every |a |one )?${PERSON}${PERIOD}(?:,? on average)?(?=[?.! ]*$)`,
    'orders per customer$1',
  ),
  leading(
    `how (?:often|many times) (?:has|have|did|does) ${EACH} (?:ordered|bought|purchased|order|buy|purchase|shopped)(?: from us| with us)?${PERIOD}(?:,? on average)?(?=[?.! ]*$)`,
    'orders per customer$1',
  ),
  leading(
    `how (?:often|many times) (?:the average|the typical|an average|a typical) ${PERSON} (?:has |have |had )?(?:ordered|bought|purchased|orders|buys|purchases)(?: from us| with us)?${PERIOD}(?=[?.! ]*$)`,
    'orders per customer$1',
  ),
  said(
    `per-(?:customer|client|buyer|person) (?:order|purchase) (?:count|number|total|frequency)`,
    'orders per customer',
  ),
  leading(`(?:the )?ratio of (?:orders|purchases) to (?:customers|buyers)`, 'orders per customer'),
  leading(
    `((?:this|last) (?:week|month|quarter|year|fiscal year))'s (?:ratio of orders to customers|orders divided by (?:customers|buyers)|orders per customer)`,
    'orders per customer $1',
  ),
  leading(
    `(?:number of )?orders divided by (?:the )?(?:number of )?(?:customers|buyers|clients)`,
    'orders per customer',
  ),
  leading(
    `(?:average|mean) (?:number of )?(?:orders|purchases) (?:that )?${EACH} (?:has made|has placed|made|placed|makes|places|has had)(?: with us)?(?: so far)?`,
    'orders per customer',
  ),
  leading(`orders per customer so far (?=this)`, 'orders per customer '),
  ...NTH.flatMap(([words, usual]) => between(words, usual)),
];
