import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const NUMBER = '([0-9]+|two|three|four|five|six|seven|eight|nine|ten|twenty)';
const GROUPS = '(prefectures|brands|stores|channels|categories|segments|cities)';
const PERSON = '(?:customer|person|shopper|head|buyer|capita|client)';
const SPEND = anyOf(
  'average spend per customer, average amount spent per person, average spend per person, purchase amount per customer, money spent per customer, amount spent per customer, per-capita customer spend, per-capita spend, average customer spend, average spending per customer, average customer spending, spending per head, customer spend on average, average amount spent per customer, spend per customer, spend per person, mean spend per customer, sales per customer, revenue per customer',
);
const MOST = anyOf('highest, biggest, largest, greatest, most, top, best');
const USUAL = 'top $1 $2 by spend per customer';

/** Where people spend the most each. */
export const SPEND_PER_PERSON: readonly OtherWording[] = [
  said(`per[- ]capita (?:customer )?(?:spend|spending|sales|revenue)`, 'spend per customer'),
  leading(
    `(?:which |the )?${NUMBER} ${GROUPS} (?:whose|where the|in which the|where|that have the most generous) (?:average )?(?:customers?|people|shoppers?) (?:spend|spends|lays? out|pays?) (?:the )?most(?: money)?(?: on average)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `${NUMBER} ${GROUPS} (?:that have|with) the most generous (?:customers|people|shoppers),? (?:going by|by|in terms of) (?:${SPEND})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:which |the )?${NUMBER} ${GROUPS} (?:with|having|that have) the (?:${MOST}) (?:${SPEND})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `which ${NUMBER} ${GROUPS} (?:come out on top|lead|are ahead|rank highest|are on top|are highest|are the leaders) (?:for|on|in|by|in terms of) (?:the )?(?:${SPEND})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(prefecture|brand|store|channel|category|segment|city) ranking by (?:the )?(?:${SPEND}),? (?:the )?(?:first|top) ${NUMBER}(?=[?.! ]*$)`,
    'top $2 $1s by spend per customer',
  ),
  leading(
    `${GROUPS} (?:sorted|ranked|ordered) by (?:the )?(?:${SPEND}),? (?:in )?(?:descending|desc)(?: order)?,? (?:limit|top|first|only) ${NUMBER}(?=[?.! ]*$)`,
    'top $2 $1 by spend per customer',
  ),
  said(
    `by (?:${SPEND.replace(/\|spend per customer\b|\bspend per customer\|/, '|').replace('||', '|')})`,
    'by spend per customer',
  ),
  leading(
    `how much (?:does|do) (?:the|an|each|a) (?:average )?${PERSON} spend,? by (prefecture|brand|store|channel|segment|city|age group|gender)`,
    'spend per customer by $1',
  ),
];
