import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const PEOPLE = anyOf(
  'people, customers, our customers, shoppers, buyers, they, new customers, members, women, men, VIPs, players',
);
const USUALLY = '(?:(?:usually|typically|mostly|normally|generally|most often|tend to|most commonly) )?';
const BUY = anyOf('buy, purchase, order, get, choose, pick, go for');
const BOUGHT = anyOf('bought, purchased, ordered, chosen');
const GOODS = '((?:what|which)(?: (?:products?|items?|goods|things|categor(?:y|ies)|brands?|games?|titles?))?)';
const KINDS = '(products?|items?|goods|categor(?:y|ies)|brands?|games?|titles?)';
const FIRST = '(?:their |the |a )?(?:very )?first (?:purchases?|orders?)';
const MOST = '(?:the )?(?:most (?:common|popular|frequent|often|bought|purchased)|top|usual|typical)';
const ON_FIRST = 'on their number one purchase';

/** What somebody buys first of all: the goods of the first of a person's purchases. */
export const FIRST_GOODS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `${GOODS} (?:do|did) (${PEOPLE}) ${USUALLY}(?:${BUY}) first(?: of all)?(?! time)`,
    `$1 do $2 buy ${ON_FIRST}`,
  ),
  leading(
    `${GOODS} (?:do|did) (${PEOPLE}) ${USUALLY}(?:${BUY}) (?:most )?(?:on|in|with|as|for|at) ${FIRST}`,
    `$1 do $2 buy ${ON_FIRST}`,
  ),
  leading(
    `${GOODS} (?:are|get|is|was|were) ${USUALLY}(?:${BOUGHT}) (?:first(?! most| the most| by most)|(?:on|in|with|as|for|at) ${FIRST})(?! time)`,
    `$1 do customers buy ${ON_FIRST}`,
  ),
  // “Which product is bought first most often?”, “… is the most common first purchase?”
  leading(
    `${GOODS} (?:are|get|gets|is|was|were) (?:the )?(?:${BOUGHT}) first (?:most often|most frequently|the most|most|by most (?:${PEOPLE}))`,
    `$1 do customers buy ${ON_FIRST}`,
  ),
  leading(
    `${GOODS} (?:are|is|was|were) (?:most often|mostly|most frequently|most commonly|usually) (?:the |a |${PEOPLE}' |somebody's |a customer's )*first (?:purchase|order|buy|product|item)`,
    `$1 do customers buy ${ON_FIRST}`,
  ),
  leading(
    `${GOODS} (?:are|is|was|were) (?:the )?most (?:common|frequent|popular|usual) first (?:purchase|order|buy|product|item)`,
    `$1 do customers buy ${ON_FIRST}`,
  ),
  leading(
    `${GOODS} (?:do|did) most (${PEOPLE}) (?:${BUY}) (?:first|(?:on|in|with|as|for|at) ${FIRST})(?! time)`,
    `$1 do $2 buy ${ON_FIRST}`,
  ),
  leading(
    `^(?:show |list |give )?(?:me )?(?:the |our )?(top [0-9]+|top|most popular|most bought|most common|best[- ]selling) ${KINDS} (?:of|in|on|for|among|as|at) ${FIRST}`,
    `which $2 do customers buy ${ON_FIRST}, $1`,
  ),
  leading(
    `(?:what(?:'s| is| are) )?${MOST} first purchases?(?: products?| items?)?(?= |[?.!]|$)`,
    `what do customers buy ${ON_FIRST}`,
  ),
  leading(`^first[- ](?:purchase|order) ${KINDS}(?= |[?.!]|$)`, `which $1 do customers buy ${ON_FIRST}`),
  leading(
    `what (do [a-z ]+ buy ${ON_FIRST}[^?,]*)[?,]+ ?(?:(?:the |show )*)(top [0-9]+|top) ${KINDS}(?=[?.! ]*$)`,
    'which $3 $1, $2',
  ),
  leading(`${ON_FIRST}, (?:top|most popular|most bought|most common|best[- ]selling)(?= *[?.!]*$)`, ON_FIRST),
];
