import { leading, type OtherWording } from './usual-wording.ts';

const GROUP =
  '(?:the |our |each |every |individual |single |product )*(category|brand|product|store|channel|prefecture|segment)';
const FIGURE = '(sales|revenue|turnover|orders|number of orders|buyers|customers)';
const LAST =
  '(?:last(?: year| one)?|the previous(?: year| one)?|the year before|the last(?: one)?|that of last year|those of last year|the previous year)';
const YEARS = `(?:this year (?:and|with|to|against|versus|vs\\.?|compared (?:with|to)|next to|beside) ${LAST}|last year (?:and|with|to|against|versus|vs\\.?|compared (?:with|to)) this year)`;
const USUAL = '$1 by $2 this year vs last year';
const SWAPPED = '$2 by $1 this year vs last year';

/** A figure by a group this year and the year before, beside each other. */
export const YEARS_BY_GROUP: readonly OtherWording[] = [
  leading(`(?:${FIGURE}) by ${GROUP},? and (?:contrast|compare|set|put|hold) ${YEARS}(?=[?.! ]*$)`, USUAL),
  leading(
    `(?:(?:give|show)(?: me)? )?(?:a )?(?:comparison|contrast|overview|view) of ${FIGURE} by ${GROUP} (?:for |in |between |of )?${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:(?:give|show)(?: me)? )?(?:an? )?(?:year-on-year|year-over-year|yoy|year on year|year over year) (?:view|comparison|overview|look|table|picture) (?:of|at) ${FIGURE} (?:per|by|for each) ${GROUP},? (?:for )?${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^for (?:each|every) ${GROUP},? how much did we (?:sell|take|make|earn) this year and how much (?:did we (?:sell|take|make|earn) )?last year(?=[?.! ]*$)`,
    'sales by $1 this year vs last year',
  ),
  leading(
    `(?:can we )?(?:look at |see |show )?how ${GROUP} (?:is|are) (?:doing|performing|faring|selling|developing) (?:in|for|by|in terms of) ${FIGURE}(?: this year)? (?:against|versus|vs\\.?|compared (?:with|to)|relative to) ${LAST}(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `(?:how|the way) ${FIGURE} (?:for|of|in|by|across) ${GROUP.replace('|segment)', '|segment|categories|brands|products|stores|channels)')} this year (?:compare|measure up|stack up|compared|stands?) (?:with|to|against)? ?${LAST}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^compare ${GROUP} ${FIGURE} this year (?:with|to|and|against) ${LAST}(?= please|[?.! ]*$)`, SWAPPED),
];
