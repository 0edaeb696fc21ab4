import { leading, type OtherWording } from './usual-wording.ts';

const GROUP =
  '(?:the |our |each |every |each of the |each of our )*(brand|category|store|channel|product|prefecture|segment)s?';
const FIGURE = '(sales|revenue|turnover|orders)';
const YOY = '(?:year-on-year|year-over-year|year on year|year over year|yoy|annual)';
const RATE =
  '(?:growth rate|rate of growth|growth %|growth|change rate|rate of change|change in percent|increase|percentage change)';
const LAST = '(?:last year|the previous year|the year before|a year earlier|prior year)';
const USUAL = 'year over year $1 growth by $2 this year';
const SWAPPED = 'year over year $2 growth by $1 this year';

/** The growth of each group on the year before. */
export const ANNUAL_GROWTH: readonly OtherWording[] = [
  leading(
    `^(brand|category|store|channel|product)-by-\\1 ${FIGURE} growth (?:over|on|from|against|versus|vs\\.?) ${LAST},? for this year(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `^for ${GROUP},? this year's ${FIGURE} ${RATE} (?:on|over|from|against) ${LAST}(?:,? in percent)?(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `^this year (?:vs\\.?|versus|against) last year ${FIGURE} ${RATE} (?:per|by|for each) ${GROUP}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^by what percentage (?:is|are|was|were) ${GROUP} up or down in ${FIGURE} (?:on|over|from|against) ${LAST}(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(`(?:break down |show |give me )?this year's ${YOY} ${FIGURE} ${RATE} by ${GROUP}(?=[?.! ]*$)`, USUAL),
  leading(`^how are ${GROUP} doing (?:on|in|for) ${YOY} ${FIGURE} ${RATE} this year(?=[?.! ]*$)`, SWAPPED),
  leading(
    `^${RATE} of (?:sales?|revenue) (?:by |for |per )?${GROUP} this year (?:to|on|over|against|vs\\.?) last year(?=[?.! ]*$)`,
    'year over year sales growth by $1 this year',
  ),
  leading(
    `^(?:list |show )?${GROUP} with (?:their |the )?${YOY} rate of ${FIGURE} growth for (?:this|the current) year(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `^compared with a year earlier,? how (?:fast|much|quickly) are ${FIGURE} (?:rising|growing|increasing) this year (?:at|for|in|by) ${GROUP}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:give me |show )?(?:the )?${YOY} ${FIGURE} ${RATE} (?:for this year|this year),? (?:by |per |for )?${GROUP}(?=[?.! ]*$)`,
    USUAL,
  ),
];
