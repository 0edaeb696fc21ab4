import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SUMMARY = '(average|mean|median|avg|typical)';
const ORDER = '(?:order|purchase|transaction|basket|checkout|shopping trip|receipt|ticket|cart|sale|invoice|bill)';
const AMOUNT = anyOf(
  'amount, amounts, value, values, spend, spending, total, totals, sum, sums, size, sizes, price, prices, money, worth, revenue, sales, takings, amount spent, amount paid, amount of money',
);
const WORTH =
  '(?:come to|comes to|amount to|amounts to|total|totals|run to|runs to|bring in|brings in|cost|costs|work out at|works out at|add up to|adds up to|stand at|stands at)';
const WHO = "((?:our |the |a )?[a-z][a-z' -]{2,25}?)";
const PERIOD =
  '((?:in |from |of |during |placed in )?(?:last|this) (?:week|month|quarter|year|fiscal year)|(?:in |from |of |during |placed in )[12][0-9]{3})';

/** What an order comes to, on average or in the middle. */
export const ORDER_VALUES_SAID_OTHERWISE: readonly OtherWording[] = [
  // “Average amount of orders over 30,000 yen”: of the orders that come to so much.
  leading(
    `(average|mean|median) (?:amount|value|size|total) of (?:the |our |all )*orders (?:that are |that were |which are |worth |of )?(?=over|above|under|below|at least|at most|more than|less than|between|exceeding)`,
    '$1 order value of orders ',
  ),
  // “What did the average Tsumugi basket come to last month?”
  leading(
    `(?:what|how much) (?:did|does|do|is|was|would) (?:the |our |an )?(average|mean|typical|median)((?: [a-z]+)?) (?:shopping )?(?:basket|order|cart|purchase|ticket|receipt|transaction|bill|check)(?: value| size)? ?(?:come to|amount to|add up to|total|total up to|cost|worth|run to|stand at|look like|bring in|equal|reach)?(?= (?:in|last|this|during|for|since|at|on|over|between|from)|[?.! ]*$)`,
    '$1 order value$2',
  ),
  said('(?:typical|mean) order value', 'average order value'),
  said(
    `typical,? ?(?:\\(|- |, )?(?:i mean |that is,? |meaning |or )?(?:the )?(average|mean|median)(?:\\)| -|,)?`,
    '$1',
  ),
  leading(
    `how much (?:a|each|the average|an average|the typical|one) (?:customer|client|shopper|buyer) is worth(?: to us)?(?: (?:over|in|during) (?:their|the|its|his|her) (?:whole |entire )?lifetime)?(?: on average)?(?=,| by| per|[?.! ]*$)`,
    'average lifetime value',
  ),
  said(
    `(?:the )?(?:50th percentile|fiftieth percentile|midpoint|mid-point|middle value|middle point|central value)(?: of| in)?`,
    'median',
  ),
  said(
    `(?:the )?(?:order|purchase) (?:right |exactly |sitting |lying )*(?:in|at) the (?:middle|midpoint|centre|center)`,
    'the median order',
  ),
  leading(
    `(median|average|mean)( [^?,]{2,40}?)? \\((?:the )?(?:median|average|mean|not the (?:average|mean|median))\\)`,
    '$1$2',
  ),
  leading(`^(?!.*(?:average|mean|median).*median)([^?(]*order[^?(]*?) ?\\((median|average|mean)\\)`, '$2 $1'),
  leading(`(median|average|mean),? (?:and )?not (?:the |an? )?(?:average|mean|median),? (?=of |for |order|in )`, '$1 '),
  leading(
    `${SUMMARY} (?:${AMOUNT}) (?:spent |paid |ordered |sold )?(?:per|for an|for each|for every|for a|of an|of each|of a|of every|in an|on an|of a single|of one|of) (?:the |our |all |an? |individual |single )*${ORDER}s?(?! (?:count|number|frequency|per|by customers? by))`,
    '$1 order value',
  ),
  leading(
    `${SUMMARY} of (?:the |our |all )*(?:amounts?|values?|sums?|totals?|money) (?:of (?:the |our |all )*(?:orders|purchases|transactions)|ordered|purchased|spent per (?:order|purchase))`,
    '$1 order value',
  ),
  leading(`${SUMMARY} of (?:the |our |all )*${ORDER} (?:${AMOUNT})(?![a-z])`, '$1 order value'),
  leading(`${SUMMARY} ${ORDER} (?:${AMOUNT})(?![a-z])`, '$1 order value'),
  leading(`(?:per|each)[- ]${ORDER} ${SUMMARY}(?: (?:${AMOUNT}))?(?![a-z])`, '$1 order value'),
  leading(`${SUMMARY} (?:${AMOUNT} )?per ${ORDER}(?![a-z])`, '$1 order value'),
  leading(`(?:the )?per[- ]${ORDER} (?:${AMOUNT}),? (?:on average|average|as an average)`, 'average order value'),
  leading(
    `${ORDER} (?:${AMOUNT}),? ?(?:on average|average|mean)(?=[?.! ]*$| (?:of|for|by|per|in|this|last) )`,
    'average order value',
  ),
  leading(
    `${ORDER} (?:${AMOUNT}),? ?(?:as a |the )?median(?=[?.! ]*$| (?:of|for|by|per|in|this|last) )`,
    'median order value',
  ),
  leading(
    `what (?:does|did|do) (?:an|the|a single|one|each|the average|the typical|a typical|an average)(?: average| typical)? ${ORDER} (?:${WORTH})(?: on average| typically)?`,
    'what is the average order value',
  ),
  leading(`what (?:does|did|do) (?:the|a) median ${ORDER} (?:${WORTH})`, 'what is the median order value'),
  leading(
    `how much (?:is|was|does|did|are|were) (?:an|the|a single|one|each|the average|the typical)(?: average| typical)? ${ORDER}(?: worth| come to| cost| amount to| total)?( [^?,]{3,25}?)?,? (?:on average|going by the average|by the average|as an average)`,
    'what is the average order value$1',
  ),
  leading(
    `how much (?:is|was|does|did|are|were) (?:an|the|a single|one|each)(?: typical)? ${ORDER}(?: worth| come to| cost| amount to| total)?( [^?,]{3,25}?)?,? (?:going by the median|by the median|as a median|in the median|at the median|median)`,
    'what is the median order value$1',
  ),
  leading(
    `^(?:when|if|each time|every time|whenever) ${WHO} (?:places?|makes?|puts in|submits) (?:an |a |their )?(?:orders?|purchases?),? (?:how much (?:is it worth|does it come to|do they spend|does (?:he|she) spend|is spent|is that)|what is it worth|what does it come to)(?: on average| typically)?`,
    'average order value of $1',
  ),
  leading(
    `^(?:for|among) (?:the |all |our )*orders ${PERIOD},? (?:(?:please )?(?:show|give|tell|list)(?: me| us)? |what is )?the (median|average|mean) (?:value|amount|size)`,
    '$2 order value $1',
  ),
  said(`(average|median) order value ((?:this|last) [a-z]+) of`, '$1 order value $2 of'),
  leading(`(average|median) order value (?:made|placed|put in) by (?=[a-z])`, '$1 order value of '),
  leading(
    `(average|mean|median) order value,? (?:i mean )?(?:the )?(?:average|mean|median)(?: per order)?,? (?=for|of)`,
    '$1 order value ',
  ),
  leading(
    `${SUMMARY} of ((?:this|last) (?:week|month|quarter|year|fiscal year)'s) ${ORDER} (?:${AMOUNT})(?![a-z])`,
    '$1 order value of $2',
  ),
  said(`(order value) of ((?:this|last) (?:week|month|quarter|year|fiscal year))'s`, '$1 $2'),
  said(
    `(?:average|typical|mean) (?:basket|cart|shopping basket)(?= at| of| for| in|,|[?.! ]*$)`,
    'average order value',
  ),
  said(
    `(average|typical|mean) (?:ticket|check|cheque|cart)(?: size| value)?(?=,| for| of| per|[?.! ]*$)`,
    'average order value',
  ),
  leading(
    `((?:average|mean|median|avg|typical) order value) from (?:a|an|the) ([a-z]+) (customer|shopper|buyer)(?![a-z])`,
    '$1 of $2 $3s',
  ),
  said(`order value (?:placed|made) by`, 'order value of'),
];
