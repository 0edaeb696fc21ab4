import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const IN_A_YEAR =
  '(?:in a year|within one year|over a year|in one year|for a year|per year|a year|over the course of a year|within a year|yearly|annual|annually|in the year)';
const COUNT =
  '(?:order counts?|number of orders|orders|order frequency|purchase frequency|number of times a customer orders|order times|how often each customer orders|how many orders (?:they|people|customers) (?:place|make)|how many times (?:they|people|customers) order|their number of orders)';
const PER = '(?:(?:,? (?:per|by|across|for|of) (?:each )?(?:customers?|persons?|people))?)';
const SHAPE = anyOf('histogram, distribution, spread, frequency table, frequency distribution');
const USUAL = 'distribution of the number of orders per customer in a year';

/** How many people order how often in a year. */
export const ORDERS_IN_A_YEAR: readonly OtherWording[] = [
  leading(
    `(?:give me |chart |show |draw )?(?:an? |the )?(?:${SHAPE}) of (?:annual |yearly )?${COUNT}${PER}(?: ${IN_A_YEAR})?(?=[?.! ]*$)(?<=year|yearly.{0,40}|annual.{0,40})`,
    USUAL,
  ),
  leading(
    `^(?:yearly|annual) ${COUNT}${PER}[,:]? (?:as a )?(?:${SHAPE}|how are (?:our |the )?customers distributed)(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^how are (?:our |the )?customers (?:spread|distributed|divided|split) (?:by|according to|over) ${COUNT} ${IN_A_YEAR}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^how many (?:customers|people) order once ${IN_A_YEAR},? twice,? three times(?:,? and so on|,? etc\\.?)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:see )?how the (?:yearly|annual) ${COUNT} varies across customers(?:,? as a distribution)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^customer counts by orders placed ${IN_A_YEAR}(?=[?.! ]*$)`, USUAL),
  leading(
    `^in one year,? how many people placed 1 order,? how many 2,? how many 3,? (?:etc\\.?|and so on)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^${COUNT}${PER} ${IN_A_YEAR} ?[-:,] ?(?:${SHAPE})(?=[?.! ]*$)`, USUAL),
  leading(`^what does the (?:${SHAPE}) look like for (?:the )?${COUNT}${PER} ${IN_A_YEAR}(?=[?.! ]*$)`, USUAL),
  leading(
    `^(?:group|split|bucket) (?:our |the )?customers (?:according to|by) ${COUNT} ${IN_A_YEAR}(?: and show how many are in each(?: group)?)?(?=[?.! ]*$)`,
    USUAL,
  ),
];
