import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const EXTREME = anyOf(
  'longest, shortest, biggest, largest, highest, lowest, smallest, best, worst, most, fewest, top, best-selling, bestselling, most popular, most expensive, priciest, cheapest, busiest, slowest, greatest, record',
);
/** “The first half of the year”, “day of the week”: parts of it, and no extreme in it. */
const PART =
  '(?:days?|weekdays?|hal(?:f|ves)|quarters?|end|start|beginning|rest|part|times?|months?|weeks?|hours?|turn|middle|course)';

/** “The longest contact of the year”: of this one, and not year by year. */
export const EXTREMES_OF_PERIODS: readonly OtherWording[] = [
  leading(
    `(?<=\\b(?:${EXTREME}) (?:(?!by |each |every |per |of )[a-z'-]+ ){0,3}?)(?<!\\b${PART} )of the (year|month|week|quarter)(?=[?.! ,]*$| so far| in | at | for | by (?!year|month|week|quarter))`,
    'this $1',
  ),
  // “Today vs the same day last week”: a week ago to the day.
  leading(
    `(today(?:'s [a-z]+)?(?: so far)?,?(?: [a-z]+)? (?:vs\\.?|versus|against|compared (?:to|with)|and)) (?:on )?(?:the )?same (?:day|weekday|day of the week) (?:last week|a week (?:ago|before|earlier)|(?:of )?the (?:week before|previous week))`,
    '$1 7 days ago',
  ),
];
