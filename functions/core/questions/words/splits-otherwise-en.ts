import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const FIGURE = "((?:[a-z']+ )*?(?:sales|orders|revenue|customers|buyers|contacts))";
const KINDS = '(men|women|male|female|web|online|stores?|app|vips?|phone|email)(?: customers| buyers| people)?';
const SPLIT = anyOf('divided, split, shared, distributed, divided up, split up');
const SHARE = anyOf('percent, percentage, share, proportion, fraction, %');
const CASES = anyOf('contacts, cases, complaints, tickets, inquiries, calls');

/** How a figure falls to those of one kind and those of another. */
export const SPLITS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `how much of ${FIGURE} (?:is|are|comes from|came from|was|were) (?:from |by )?${KINDS},? and how much (?:is|are|comes from|came from|was|were)? ?(?:from |by )?${KINDS}`,
    'how do $1 split between $2 and $3',
  ),
  leading(
    `(?:provide |give |show |tell )?(?:me |us )?(?:with )?(?:the )?(?:split|breakdown|division) of ${FIGURE} between ${KINDS} and ${KINDS}`,
    'how do $1 split between $2 and $3',
  ),
  leading(
    `^between ${KINDS} and ${KINDS},? how (?:are|is|were|was) (?:the |our )?${FIGURE} ${SPLIT}`,
    'how do $3 split between $1 and $2',
  ),
  leading(
    `how (?:are|is|were|was) (?:the |our )?${FIGURE} ${SPLIT} (?:between|among|across) ${KINDS} and ${KINDS}`,
    'how do $1 split between $2 and $3',
  ),
  said(
    `(?:what |which )?${SHARE} of (?:all )?(?:the |our )?${CASES} (?:get|got|are|were|is|gets|was) (?:resolved|solved|settled)`,
    'resolution rate',
  ),
  said(`(?:the )?(?:rate|percentage|share|proportion) of (?:resolved|solved|settled) ${CASES}`, 'resolution rate'),
  leading(
    `resolution rate (?:on|for|in|via|through) (?:each|every) (?:contact )?(?=channel|topic)`,
    'resolution rate by contact ',
  ),
  leading(
    `^(?:for|in|on) (?:each|every) contact (channel|topic),? (?:what(?:'s| is) )?(?:the )?resolution rate`,
    'resolution rate by contact $1',
  ),
  said(`events? counts?`, 'number of events'),
  leading(`number of event (?=by|per|for)`, 'number of events '),
  leading(`(by|per) each (event type|type|brand|category|month|channel|store|topic)s?`, '$1 $2'),
  leading(
    `(?:age[ds]? |is |are )([0-9]{2}) ?[-–] ?([0-9]{2})(?= (?:and|who|or|in|spent|bought|with|that|year|has|have)|[?.!,]| *$)`,
    'aged $1 to $2',
  ),
  leading(
    `(customers|people|women|men|buyers|members|vips) aged ([0-9]+) to ([0-9]+) (?=spent|bought|ordered|purchased|shopped|contacted|returned)`,
    '$1 aged $2 to $3 who ',
  ),
  said(`(?:dates? )?of first and last (?:purchase|order)`, 'first purchase date and last purchase date'),
  leading(`(?:with|and) (?:their )?age and dates first purchase`, 'with age, first purchase'),
  said(`split:? (?:by )?phone, (?:e-?mail|email),? (?:chat)?(?: etc\\.?)?`, 'by channel'),
  said(`,? etc\\.?(?= *[?.!]*$)`, ''),
  leading(`^(vip|women|men|female|male) share,? (women|men|vips?) only`, 'share of $1 among $2'),
  said(
    `depending on the brand of (?:their|the) first purchase,? what is the ([a-z ]+? rate)(?: of customers)?`,
    '$1 by brand of first purchase',
  ),
  leading(
    `between (?:people|customers|those) who (got in touch|contacted us)(?: with us)? and (?:people|customers|those) who (?:didn't|did not)`,
    'of customers who contacted us and customers who did not',
  ),
  said(`have we (?:got|gotten|received|had)(?: back)?`, 'are there'),
  said(`,? (?:all together|altogether|all told|in all)(?= *[?.!]*$)`, ''),
  said(
    `which (channel|store|brand|category|prefecture) (?:has|gets|is with) (?:the )?most (high|low) (?=average)`,
    'which $1 has the $2est average',
  ),
  leading(`most high (?=average)`, 'highest '),
  said(`average order amount`, 'average order value'),
  said(
    `(?:what|which) (channel|store|brand) do we (?:get|see|receive) the (biggest|smallest|largest|highest) orders (?:through|from|in|via|on|at)(?: on average)?`,
    'which $1 has the $2 average order value',
  ),
  leading(
    `how much of ([a-z' ]+?(?:sales|revenue|orders)) (?:is|are|comes from|came from) ([a-z ]+?),? (?:like |roughly |and )?(?:as )?(?:a |an |in )?(?:what )?(?:fraction|percent|percentage|share|proportion|%)(?: is that)?(?=[?.! ]*$)`,
    'what percentage of $1 is $2',
  ),
];
