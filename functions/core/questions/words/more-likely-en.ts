import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const WHO = "((?:the |our )?[a-z0-9][a-z0-9' -]{1,40}?)";
const DOES: readonly (readonly [deed: string, rate: string])[] = [
  [
    '(?:return|send back|bring back|give back|refund)(?: things| something| anything| items| goods| stuff| what they (?:buy|bought|order|ordered)| their (?:orders|purchases)| orders| it)?',
    'return rate',
  ],
  ['cancel(?: orders| their orders| an order| something)?', 'cancellation rate'],
  [
    '(?:come back(?: and buy(?: again)?| to buy| for more)?|buy again|order again|reorder|repeat|shop again|return to buy|make a second purchase|become repeat buyers)',
    'repeat rate',
  ],
];
const LIKELY = '(?:more|less|likelier) (?:likely|prone|apt|inclined) to';
const TAIL = '(?=(?: (?:in|last|this|since|at|during|over) [^?]*)?[?.! ]*$)';

/** “Are knitwear buyers more likely to return things than coat buyers?”: how often each of them did. */
export const MORE_LIKELY: readonly OtherWording[] = DOES.flatMap(([deed, rate]) => [
  leading(
    `^(?:are|is|were|do) (?:the |our )?([a-z0-9' -]{2,30}?) (?:buyers|shoppers|purchasers) ${LIKELY} ${deed} than (?:the |our )?([a-z0-9' -]{2,30}?) (?:buyers|shoppers|purchasers)${TAIL}`,
    `${rate} of customers who bought $1 vs customers who bought $2`,
  ),
  leading(`^(?:are|is|were|do) ${WHO} ${LIKELY} ${deed} than ${WHO}${TAIL}`, `compare ${rate} of $1 and $2`),
  leading(`^(?:are|is|were) ${WHO} or ${WHO} ${LIKELY} ${deed}${TAIL}`, `compare ${rate} of $1 and $2`),
  leading(
    `^(?:who|which of them|which) (?:is|are|was|were) ${LIKELY} ${deed}[,:-]? ${WHO} or ${WHO}${TAIL}`,
    `compare ${rate} of $1 and $2`,
  ),
  leading(
    `^which ([a-z ]{3,20}?) (?:is|are|was|were) (?:the )?most (?:likely|prone|apt) to ${deed}${TAIL}`,
    `which $1 has the highest ${rate}`,
  ),
  leading(
    `^which ([a-z ]{3,20}?) (?:is|are|was|were) (?:the )?least (?:likely|prone|apt) to ${deed}${TAIL}`,
    `which $1 has the lowest ${rate}`,
  ),
]);

const OLDER = anyOf('older, younger');
/** “Are at-risk customers older on average than active ones?”, “who spends more per order, women or men”. */
export const WHO_DOES_MORE: readonly OtherWording[] = [
  leading(
    `^(?:are|is) ${WHO}(?:,)? (?:on average )?(?:${OLDER})(?:,)?(?: on average)? than ${WHO}(?:,)?(?: on average)?(?=[?.! ]*$)`,
    'compare average age of $1 and $2',
  ),
  leading(
    `^(?:who|which of (?:them|the two)|which) (?:is|are) (?:on average )?(?:${OLDER})(?: on average)?[,:-] ${WHO} or ${WHO}(?=[?.! ]*$)`,
    'compare average age of $1 and $2',
  ),
  ...spoken(
    '(?:spends?|pays?|spent|paid) more (?:per|on each|on an?|in each|for each) (?:order|purchase|basket)(?: on average)?',
    'average order value',
  ),
  ...spoken(
    '(?:spends?|pays?|spent|paid) more (?:per (?:head|person|customer|capita|buyer)|each|a head|on average)',
    'sales per buyer',
  ),
  ...spoken(
    '(?:(?:places?|placed|makes?|made) more (?:orders|purchases)|(?:orders?|ordered|buys?|bought|shops?|shopped) more(?: often| frequently)?) (?:per (?:head|person|customer|capita|buyer)|each|a head|on average)',
    'orders per buyer',
  ),
  ...spoken(
    '(?:(?:places?|placed|makes?|made) more (?:orders|purchases)|(?:orders|ordered|order|buys|buy|bought) more(?: often| frequently))',
    'number of orders',
  ),
  ...spoken('(?:spends?|pays?|spent|paid) more', 'sales'),
  ...spoken('(?:contacts?|contacted|calls?|called|writes? to) us more(?: often| frequently)?', 'number of contacts'),
  leading(
    `^(?:are|were|is) (?:people|customers|they|shoppers|callers|our customers) (?:happier|more satisfied|more content|better satisfied|most satisfied) (?:after|with|following|about|on|by|over) (?:an? |the )?(phone|call|phone call|chat|email|e-mail|store visit)(?: (?:call|contact))? (?:or|than) (?:after |with |following |by |on )?(?:an? |the )?(phone|call|phone call|chat|email|e-mail)(?: (?:call|contact))?(?:\\? average satisfaction(?: please)?)?`,
    'average contact satisfaction by $1 vs by $2',
  ),
  leading(`(?<=average contact satisfaction[^?]*)by (?:phone call|call)(?![a-z])`, 'by phone'),
  leading(
    `^which (?:contact )?channel (?:leaves|makes|gets|keeps) (?:people|customers|our customers|callers) (?:the )?(?:happier|happiest|more satisfied|most satisfied)(?:[,:] (phone|chat|email|store) or (phone|chat|email|store))?`,
    'average contact satisfaction by contact channel',
  ),
  leading(
    `^which ([a-z]+) (?:has|have) (?:the )?(?:happiest|most satisfied) (?:customers|callers|people)`,
    'which $1 has the highest average satisfaction',
  ),
];

function spoken(deed: string, figure: string): readonly OtherWording[] {
  return [
    leading(
      `^who ${deed}(?: (in [a-z0-9 ]+?|last [a-z ]+?|this [a-z ]+?|since [a-z0-9 ]+?|at [a-z]+))?[,:-] ?${WHO} or ${WHO}(?=[?.! ]*$)`,
      `compare ${figure} of $2 and $3 $1`,
    ),
    leading(
      `^(?:per (?:head|person|customer|capita),? )(?:(over|in|during|for) (the [a-z0-9 ]+?)[:,] )?(?:do|does|did) ${WHO} (?:${deed.replace(' (?:per (?:head|person|customer|capita|buyer)|each|a head|on average)', '')}) than ${WHO}(?=[?.! ]*$)`,
      `compare ${figure} of $3 and $4 $1 $2`,
    ),
  ];
}
