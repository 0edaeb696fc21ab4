import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const BOUGHT = anyOf('bought, purchased, ordered, shopped');
const UNITS = anyOf('items, units, pieces, products, articles');

/** What would be read as something else by its words alone. */
export const MISTAKEN_OTHERWISE: readonly OtherWording[] = [
  said(
    `(?:the )?(?:ratio|proportion) of ([a-z][a-z' -]{1,25}?)(?: purchases| orders| sales)? to (?:the )?(?:overall|total|all|whole)(?: of)?(?: our)? (sales|revenue|orders)(?: amount| value)?`,
    'share of $1 in total $2',
  ),
  said(
    `(?:the )?(?:ratio|proportion) of ([a-z][a-z' -]{1,25}?) to ([a-z]+)'s (?:overall |total )?(sales|revenue|orders)`,
    'share of $1 in $2 $3',
  ),
  leading(
    `^(how many (?:people|customers|women|men|clients|shoppers|members|vips)) (bought|ordered|purchased|shopped|made a purchase|placed an order)((?: (?!in )[a-z]+){0,3}?) each (month|week|day|quarter|year)`,
    '$1 $2$3 by $4',
  ),
  said(`(return|cancellation|repeat) (?:%|percent|percentage|pct)(?! of)`, '$1 rate'),
  said(`(?:top|best)[- ]?seller`, 'best-selling product'),
  said(`(?:top|best)[- ]?sellers`, 'best-selling products'),
  said(`(each|per|by|every|at each) rank(?: of (?:membership|members?))?`, '$1 member rank'),
  said(
    `(?:the )?(?:average|mean) (?:item|unit|product|piece) (?:count|number) (?:for|per|in|of) (?:each|an|every|one|a)? ?(?:order|purchase|basket)`,
    'units per order',
  ),
  said(`(?:the )?average basket size,? (?:in|by|measured in) ${UNITS}`, 'units per order'),
  said(
    `(?:what )?number of (?:units|items) (?:does|do) (?:the |an )?average order (?:have|contain|hold)(?: in it)?`,
    'units per order',
  ),
  leading(
    `((?:who|that) ${BOUGHT}(?: [a-z0-9]+){0,4}?),? (?:did so|have done so|did it|did that) (?=at least |more |twice|[0-9])`,
    '$1 bought ',
  ),
  said(
    `what (?:did|do|have|has|does) ([a-z][a-z' -]{2,30}?) (?:bring|brought) in(?= (?:during|in|over|last|this|since)|[?.! ]*$)`,
    'sales of $1',
  ),
  leading(`what number of (?=[a-z])`, 'how many '),
  said(
    `(?:with|having|who had|who have had) (?:an?|any|one) (?:inquiry|enquiry|contact|support contact)`,
    'who contacted us',
  ),
  said(`([a-z]+) (?:/|and) ([a-z]+),? \\((?:either(?: one)?(?: counts)?|one or the other|any of them)\\)`, '$1 or $2'),
  said(`\\((?:both|either|either one(?: counts)?|either counts)\\)(?<=(?:both|either) .*)`, ''),
];
