import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const ITEM = '(?:product|item|article)';
const WHEN =
  '((?: (?:of |in |for |during )?(?:last|this) (?:week|month|quarter|year)| in the past calendar month| (?:in|of|during) (?:[a-z]+ )?[12][0-9]{3})?)';
const NUMBER = '([0-9]+|two|three|four|five|six|seven|eight|nine|ten)';
const GROUPS = '(?:product )?(categories|products|brands|stores|channels)';
const PIECES = '(?:pieces|units|items|articles|copies|goods)';
const UNITS = anyOf(
  'sales volume \\(units\\), how many pieces went out, number of pieces, item counts, item count, quantity sold, quantity, units, unit counts, number of items sold, pieces sold, number of units, sales volume in units, sales volume',
);
const WEEKDAYS = '(?:(?:on )?weekdays?|working days|during the week|weekday)';
const WEEKENDS = '(?:(?:on |at |the )*weekends?|weekend)';
const FIGURE = '(orders?|order volume|order counts?|number of orders|sales|revenue)';

/** The best seller, the most pieces, working days beside weekends. */
export const BEST_SELLERS: readonly OtherWording[] = [
  leading(
    `^(last month|this month|last week|this week|last year|this year)(?:'s)? (?:top|best|number one|no\\.? ?1|biggest) seller(?=[?.! ]*$)`,
    'what was the best-selling product $1',
  ),
  leading(
    `^(?:what was |what is |tell me )?(?:our |the )?(?:number one|no\\.? ?1|number 1|#1|top-ranked|leading) (?:selling )?${ITEM},?${WHEN}(?=[?.! ]*$)`,
    'what was the best-selling product$1',
  ),
  leading(`^(?:no\\.? ?1|number one|#1) selling ${ITEM},?${WHEN}(?=[?.! ]*$)`, 'what was the best-selling product$1'),
  leading(
    `^${ITEM} ranked (?:first|1st|number one) in sales${WHEN}(?=[?.! ]*$)`,
    'what was the best-selling product$1',
  ),
  leading(
    `(?:which|what)(?: of our)? (?:products?|items?) (?:topped|led|headed) the sales (?:chart|charts|ranking|list)${WHEN}(?=[?.! ]*$)`,
    'what was the best-selling product$1',
  ),
  leading(
    `(?:name |tell me )?the ${ITEM} (?:that|which) came out on top in sales(?: in)?${WHEN}(?=[?.! ]*$)`,
    'what was the best-selling product$1',
  ),
  leading(
    `(?:which|what) ${ITEM} was the biggest (?:hit|success|winner)(?: with buyers| with customers)?${WHEN},?(?: going by sales| by sales| in sales)?(?=[?.! ]*$)`,
    'what was the best-selling product$1',
  ),
  // The most pieces.
  leading(
    `(?:which|what(?: are)?(?: the)?|the|list the|name the) ${NUMBER} ${GROUPS} (?:that |which |where |we've |we have |have |has |we )*(?:sold|moved|shifted|sell|move|shift) (?:the )?most ${PIECES}(?: of)?`,
    'top $1 $2 by units sold',
  ),
  leading(
    `(?:which|what(?: are)?(?: the)?|the|list the|name the) ${NUMBER} ${GROUPS} where (?:the )?most ${PIECES} (?:were|are|have been) sold`,
    'top $1 $2 by units sold',
  ),
  leading(
    `(?:name |list |show )?(?:the )?(?:leading|top|biggest|best) ${NUMBER} ${GROUPS}((?: this| last) (?:year|month|week|quarter))?,? (?:based on|by|according to|in terms of|going by) (?:${UNITS})(?=[?.! ]*$)`,
    'top $1 $2 by units sold$3',
  ),
  leading(
    `(?:rank|sort|order) ${GROUPS} by (?:${UNITS})((?: this| last) (?:year|month|week|quarter))?,? and (?:give|show|list|tell)(?: me)? the first ${NUMBER}(?=[?.! ]*$)`,
    'top $3 $1 by units sold$2',
  ),
  leading(
    `^(?:by|going by|looking at|based on|in terms of) (?:${UNITS}),? (?:which|what) ${NUMBER} ${GROUPS} (?:are|were) (?:our |the )?(?:biggest|largest|best|top)(?: sellers)?`,
    'top $1 $2 by units sold',
  ),
  leading(
    `^(?:by|going by|looking at|based on|in terms of) (?:${UNITS}),? (?:which|what) ${GROUPS} come first, second and third`,
    'top 3 $1 by units sold',
  ),
  leading(
    `^counting (?:units|pieces|items)(?: rather than money| not money| instead of money)?,? (?:which|what) ${NUMBER} ${GROUPS} are (?:the )?(?:biggest|largest|best|top)`,
    'top $1 $2 by units sold',
  ),
  // Working days beside weekends.
  said(`(?:mon|monday) ?(?:-|to|through) ?(?:fri|friday)`, 'weekdays'),
  said(`(?:on )?(?:sat|saturday) ?(?:/|-|and|to|&|\\+) ?(?:sun|sunday)`, 'weekends'),
  said(`weekdays? \\(weekdays\\)`, 'weekdays'),
  said(`working days \\(weekdays\\)`, 'weekdays'),
  leading(
    `^(?:do we get|are there|do we have|did we get) more ${FIGURE} (?:${WEEKDAYS}) or (?:${WEEKENDS})[?.,]?(?: ?(?:and )?(?:show|give|how many)(?: me)?(?: the)?(?: of)? ?(?:both|each)?(?: counts| numbers| figures)?)?(?=[?.! ]*$)`,
    'weekday versus weekend $1',
  ),
  leading(
    `(?:compare |i want to see how |what's the breakdown of |give me |show |group (?:our |the )?)?(?:the )?${FIGURE} ?(?:divide |split |fall |broken down )?(?:between|on|for|,|by whether they were placed on) ?(?:a )?(?:${WEEKDAYS}) ?(?:and|against|versus|vs\\.?|/|or) ?(?:a )?(?:${WEEKENDS})(?=[?.! ]*$)`,
    'weekday versus weekend $1',
  ),
  leading(
    `(?:compare |i want to see how |what's the breakdown of |give me |show )?(?:the )?${FIGURE} ?(?:divide |split |fall )?(?:between|on|for|,) ?(?:the )?weekends ?(?:and|against|versus|vs\\.?|/|or) ?weekdays(?=[?.! ]*$)`,
    'weekday versus weekend $1',
  ),
  leading(
    `how many (?:purchases|orders) were placed on weekdays and how many on weekends`,
    'weekday versus weekend orders',
  ),
  leading(
    `^(?:give me |show )?weekday (?:order )?and weekend orders?(?: totals?| counts?| numbers?| how many)?(?=[?.! ]*$)`,
    'weekday versus weekend orders',
  ),
  said(`weekday versus weekend (?:order volume|order counts?|number of orders|order)`, 'weekday versus weekend orders'),
  leading(
    `how many purchases (?:were|are|have been) (?:placed|made) (?=on|in|at|last|this|by)`,
    'how many orders were placed ',
  ),
];
