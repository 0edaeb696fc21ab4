import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const BY = '(by|per|for each|for every|each|every|across|of each|in each|at each)';
const STORE = '(?:location|branch|outlet|shop|point of sale)';
const AGES =
  '(?:age bracket|age range|age segment|age band|age bands|age class|generation|age cohort|age ranges|age brackets)';
const RANK =
  '(?:member rank|membership rank|membership level|member tier|membership tier|rank of member|member level|loyalty tier|rank)';
const SINGLE = '(?:individual|single|separate|respective|different|various)';
const FIGURE =
  '((?:average |mean |avg |median |total )?(?:sales figures|sales|revenue|takings|orders|order value|order amount|aov|basket size|lifetime sales|lifetime value|lifetime spend|ltv|customers|number of customers|number of orders|buyers|contacts|age|total amount))';
const TURNED = anyOf(
  'turn over, turned over, brought in, bring in, made, make, taken, take, earned, earn, generated, generate, has brought in, has made, has taken',
);
const WHEN = '((?: this| last) (?:year|month|week|quarter|fiscal year))?';
const LIFETIME = '(?:lifetime|life-time|all-time|all time|cumulative|total)';

/** Branches, age brackets and ranks: groups as they are called elsewhere. */
export const STORES_AND_AGES: readonly OtherWording[] = [
  leading(`${BY} (?:of our |of the |our |the )?${STORE}s?(?![a-z])`, 'by store'),
  leading(
    `(?:what|how much money|how much|which amount) (?:has |have |did |does )?(?:by store|each store|every store) (?:has |have )?(?:${TURNED})${WHEN}`,
    'sales by store$1',
  ),
  leading(
    `(?:what|which) are the ${FIGURE} (?:of|for|at|in) (?:the |our )?${SINGLE} (store|brand|category|channel|segment|prefecture)s`,
    '$1 by $2',
  ),
  leading(`${FIGURE} (?:of|for|at|in) (?:the |our )?${SINGLE} (store|brand|channel|segment|prefecture)s`, '$1 by $2'),
  leading(`(?:split|break) (?:the )?sales(?: figures?)? out (store|brand|category) by \\1`, 'sales by $1'),
  leading(`(?:split|break) (?:the )?sales(?: figures?)? out by store by shop`, 'sales by store'),
  // Ages.
  leading(
    `(by|per|each|every|across|split by|by customer|over|among|for each) (?:customer )?${AGES}(?! (?:of |from )?[0-9])`,
    'by age group',
  ),
  leading(
    `(?:among|for|by|of) (?:people |customers )?(?:in their )?20s, 30s, 40s,? (?:and so on|etc\\.?|and so forth|and up)`,
    'by age group',
  ),
  leading(
    `by how old (?:the )?(?:customer|customers|person|people|they) (?:is|are)(?: \\(by age group\\)| \\(age (?:bands|groups)\\))?`,
    'by age group',
  ),
  leading(
    `^by (?:age group|generation),? how much do (?:customers|people) spend on average (?:in|on|per) (?:one|an|each|a) order`,
    'average order value by age group',
  ),
  leading(
    `how (?:the )?${FIGURE} (?:varies|differs|vary|differ|changes) (?:by|across|between|among|with|over) (?:the )?(age group|store|brand|category|channel|segment|prefecture|gender|member rank)s?`,
    '$1 by $2',
  ),
  leading(`${FIGURE} varies by age group`, '$1 by age group'),
  leading(
    `^(age group|segment|brand|category|channel|store|prefecture|gender|member rank) ?(?:-|/|:) ?(?:the )?${FIGURE}(?=[?.! ]*$)`,
    '$2 by $1',
  ),
  said(`${FIGURE} by age group by age group`, '$1 by age group'),
  // Ranks.
  leading(
    `(?:by|per|for each|for every|grouped by|of each|at each|each|in each|for the) ${RANK}s?(?! [a-z]*ing)(?![a-z])`,
    'by member rank',
  ),
  said(`by member rank of members?`, 'by member rank'),
  leading(`(?:of|for) (?:a )?(?:customers?|members?) (?:at |of |in )?by member rank`, 'by member rank'),
  leading(
    `(?:list |show )?(?:the )?member ranks (?:together |along )?with their ${FIGURE}(?: amount)?`,
    '$1 by member rank',
  ),
  leading(
    `^by member rank,? how much does a (?:member|customer) spend (?:over|in|during) their lifetime on average`,
    'average lifetime sales by member rank',
  ),
  leading(
    `how much has a customer by member rank spent with us in total,? on average`,
    'average lifetime sales by member rank',
  ),
  leading(
    `^by member rank,? show the average of (?:customers' )?${LIFETIME} (?:purchases|sales|spend|spending)`,
    'average lifetime sales by member rank',
  ),
  leading(
    `(?:average|mean|avg) ${LIFETIME} (?:purchase amount|purchases|sales|spend|spending|sales per customer|sales per person|revenue)(?: to date)?(?: per (?:customer|person|member))?,? by member rank`,
    'average lifetime sales by member rank',
  ),
  leading(
    `compare ranks on the average total amount a (?:member|customer) has bought to date`,
    'average lifetime sales by member rank',
  ),
  leading(
    `(?:on average,? )?what have members by member rank bought from us all time,?(?: in yen)?`,
    'average lifetime sales by member rank',
  ),
  leading(
    `lifetime (?:revenue|sales) per customer,? averaged (?:within|by|per) (?:each )?(?:by )?member rank`,
    'average lifetime sales by member rank',
  ),
];
