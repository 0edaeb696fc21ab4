import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SUMMARY = '(median|average|mean|avg)';
const UNIT: readonly (readonly [noun: string, adjective: string])[] = [
  ['day', 'daily'],
  ['week', 'weekly'],
  ['month', 'monthly'],
];
const COUNTED = anyOf(
  'order count, number of orders, orders, sales, revenue, units sold, order volume, sales amount, count of orders, contacts, support contacts',
);

/** What stands between a summary and its order: names, and none of the words that another figure is made of. */
const NAMED =
  "((?!(?:survey|score|rating|satisfaction|nps|contact|web|site|return|order|orders|purchase|purchases|basket|value|values|number|count|first|second|third|last|next|previous|single|days|time|times|age|customer|customers|per|of|for|in|the|at|between|repeat|monthly|daily|weekly|yearly|annual|net|gross|expected|largest|biggest|highest|lowest|smallest|initial|this|that|items|units)(?![a-z]))[a-z][a-z'&-]*(?: (?!(?:order|value|number|count|first|last|days|after|before|since|within|with|on|who|score|until|per|of|for|in|at|and|or|is|was|has|do|does|did|to|from|between|by)(?![a-z]))[a-z0-9][a-z0-9'&-]*){0,3}?)";

/** A summary behind what it is of, or far from it: “order value, median”, “the daily average of sales”. */
export const AVERAGES_SAID_OTHERWISE: readonly OtherWording[] = [
  // “The median Lumiere order by channel”: what an order of it comes to.
  said(
    `(?:an? |the )?(median|average|mean|avg|typical) ${NAMED} (?:order|purchase|basket|transaction)(?= *$| *[?.!,:;]| (?:last|this|in|at|by|per|for|from|of|since|during|over|across|on|with|through|is|was|were|between|within|before|after|yesterday|today|each|every|and|vs|versus|compared|split|broken|look|these|so|placed|made|worth)(?![a-z]))`,
    '$1 order value of $2',
  ),
  said('typical order value', 'average order value'),
  ...UNIT.map(([noun, adjective]) =>
    said(`(?:the )?${adjective} (?:average|mean|avg)(?: of| for)? (?:the )?(${COUNTED})`, `average $1 per ${noun}`),
  ),
  ...UNIT.map(([noun]) =>
    said(
      `how many (${COUNTED}) do (?:we|they) (?:get|have|receive|see) (?:in |per |each |every )?(?:a |one )?${noun},? on average`,
      `average number of $1 per ${noun}`,
    ),
  ),
  ...UNIT.map(([noun, adjective]) =>
    said(`average (?:count|number) of ${adjective} (?:support )?(${COUNTED})`, `average number of $1 per ${noun}`),
  ),
  said(`${SUMMARY} of (?:the )?(order value|basket size|order amount)s?`, '$1 order value'),
  leading(
    `${SUMMARY} (?:value|amount|size) of (?:a|an|one|the|each) ([a-z]+ )?(?:order|purchase|basket)s?(?! (?:count|number))`,
    '$1 order value $2',
  ),
  said(`${SUMMARY} of what (?:a|each|every|one) (?:customer|person|buyer|shopper) spends?`, '$1 spend per customer'),
  said(`what (?:a|the) typical (?:customer|person|buyer) spends`, 'average spend per customer'),
  leading(
    `(order value|basket size|spend per customer|days [a-z0-9 ]+ order|age),? ?-? ${SUMMARY}(?=(?: by [a-z ]+)?(?:,? please)?[?.! ]*$)`,
    '$2 $1',
  ),
  leading(`,? as (?:a|the) ${SUMMARY}(?=[?.! ]*$)`, ', $1'),
  said(`(?:the )?age of ([a-z ]+ buyers|[a-z ]+ customers|[a-z ]+ shoppers), ${SUMMARY}`, '$2 age of $1'),
  leading(`how old is (?:the|our) median ([a-z ]+?)(?=[?.! ]*$)`, 'median age of $1s'),
  leading(`, not (?:the )?(?:average|mean|median)(?=[?.! ]*$)`, ''),
];
