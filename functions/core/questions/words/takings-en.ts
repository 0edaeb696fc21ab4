import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const GROUPS = '(brand|category|categorie|product|store|channel|segment|prefecture|month|age group|gender)s?';
const NAME = "([a-z][a-z'-]+(?: accessories)?)";
const SINGLE = anyOf('individual, various, different, respective, single, separate, several');
const TAKE = anyOf(
  'take in, took in, taken in, take, took, bring in, brought in, make, made, earn, earned, gross, grossed, turn over, turned over, pull in, pulled in, rake in, raked in, generate, generated, ring up, rang up, cash in',
);
const TAKEN = anyOf(
  'earned, taken, made, grossed, brought in, taken in, turned over, generated, sold, pulled in, earn, take, make, gross, bring in, generate, turn over, sell',
);
const WHEN =
  '(?=(?:in |during |over |for |since |on |between |from |by )|(?:last|this|yesterday|today|each|every|per|monthly|year to date|ytd)(?![a-z])|[?.! ]*$)';
const COURSE = anyOf(
  'went, developed, moved, evolved, performed, ran, did, progressed, fared, looked, turned out, varied, changed',
);
const FIGURE =
  "((?:(?:the |our )?[a-z]+(?:'s?)? (?:fy ?[0-9]+ |[12][0-9]{3} )?)?(?:sales|revenue|turnover|takings|orders|contacts|buyers|new customers|registrations|returns))";

/** What was taken in, what came in from purchases, how it went month by month: sales as they are usually called. */
export const TAKINGS_SAID_OTHERWISE: readonly OtherWording[] = [
  // “How many orders did the store ring up”: no rings, and nothing that goes up.
  said('(?:ring|chalk|notch|rack|clock|tot|total) up', 'make'),
  said('(?:rings|chalks|notches|racks|clocks|tots) up', 'makes'),
  said('(?:rang|rung|chalked|notched|racked|clocked|totted|totted|ringing|racking) up', 'made'),
  said(`(?:sales )?takings`, 'sales'),
  said(`sales (?:figures?|numbers?|volume in yen|value|amounts?|proceeds|income|turnover)`, 'sales'),
  leading(`(?<!\\b(?:on|for|a|per|each|the last|an?) )sales? of (?:${TAKEN}) `, 'sales of '),
  leading(
    `(?<!\\b(?:on|for|a|per|each|an|one|single|every|last|first) )sale (?=last|this|in |by |per (?:month|day|week|brand|category|year)|of (?:the|last|this|all|[a-z]+ (?:in|last|this))|for |ranking|figure|amount|rank)`,
    'sales ',
  ),
  leading(
    `(?:the )?amounts? (?:that )?(?:we )?(?:sold|taken in|earned|brought in|made in sales|customers (?:spent|paid)|people (?:spent|paid)|(?:was |were )?spent by customers) ${WHEN}`,
    'sales ',
  ),
  leading(
    `(?:the )?amounts? (?:that )?(?:customers|people|shoppers|buyers) (?:spent|paid) (?=at |on |with |in |for )`,
    'sales ',
  ),
  leading(
    `how much (?:money )?(?:came|has come|comes|flowed|was taken|was brought|was made|did we (?:take|bring|make|earn))(?: in| up)?(?: from| by| through| out of) (?:purchases|orders|sales|customers' purchases|selling) ${WHEN}`,
    'how much were sales ',
  ),
  leading(
    `(?:what|how much) did we (?:make|take|earn|bring in|do|achieve|get|record|book|have|see)(?: in| from| as| by)? (?:terms of )?(?:sales|revenue|turnover|selling) ${WHEN}`,
    'what were sales ',
  ),
  leading(
    `(?<!how much |how many )what we (?:have |'ve )?(?:${TAKE})(?: in sales| from sales| in total)? ${WHEN}`,
    'sales ',
  ),
  leading(
    `(?:what|how much) (?:have|has|did|do|does) (?:the |our |each of the |each of our |each )?(?:${SINGLE}) ${GROUPS}(?: each)? (?:${TAKEN})(?: in sales)? ?`,
    'sales by $1 ',
  ),
  leading(
    `(?:what|how much) (?:did|does|has|have) ${NAME} (?:${TAKE})(?: in sales| in)? (?=(?:each|every|per|month by month|monthly|by) )`,
    'sales of $1 ',
  ),
  leading(
    `(?:how(?! many| much| often| long)|the way|the way in which) ${FIGURE} (?:(?:has|have) )?(?:${COURSE}) (?=(?:each|every|per|by|month by month|from month to month|week by week|over time|monthly|in each|in every))`,
    '$1 ',
  ),
  leading(
    `(?:split|break|divide|cut|slice|chop|separate|sort|group|spread)(?: down| up| out)? ${FIGURE}((?: (?:in|of|for|during) [a-z0-9 ]{3,20}?| last [a-z]+| this [a-z]+)?)(?: down| up| out)?,? (?:into|in|by|to|across|over|between|among) (?:the |our |single |individual |separate |different )*(month|week|quarter|day|brand|product|store|channel|segment|prefecture|gender|age group)s?(?! ?[0-9])`,
    '$1$2 by $3',
  ),
  leading(
    `(?:split|break|divide|cut|slice|chop|separate|sort|group|spread)(?: down| up| out)? ${FIGURE}((?: (?:in|of|for|during) [a-z0-9 ]{3,20}?| last [a-z]+| this [a-z]+)?)(?: down| up| out)?,? (?:into|in|by|to|across|over|between|among) (?:the |our |single |individual |separate |different )*categories`,
    '$1$2 by category',
  ),
  leading(
    `per-(brand|category|store|channel|product|segment|prefecture|month) (sales|revenue|turnover|orders)`,
    '$2 by $1',
  ),
  leading(
    `^((?:customers|people|women|men|vips|buyers)[a-z ]{0,30}?): what have they (?:bought|spent|ordered)(?: from us| with us)?((?: this| last) (?:year|month|quarter))? in yen`,
    'sales to $1$2',
  ),
  leading(`,? counting only (?=[a-z])`, ' from '),
];
