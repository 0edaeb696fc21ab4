import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const KINDS_OF_ORDERS = anyOf(
  'single, individual, first, second, third, last, large, big, small, average, online, web',
);
const KINDS_OF_GOODS = anyOf('products, items, goods, categories, product categories, brands, titles');
const GOODS = anyOf('things, items, products, goods, stuff');

/** What was bought, with what, in one order of what amount, and what was sent back. */
export const GOODS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `^(?:what )?other (?:things|items|products|goods|stuff) (?:that are |are )?(?:bought|purchased|ordered) by (people|customers) (?:who|that) (?:buy|bought|purchase|purchased) ([a-z]+)(?=[?.! ]*$)`,
    'what do $1 who buy $2 also buy',
  ),
  leading(
    `^([a-z]+?)s? buyers(?:,| -|:) ?what do they (?:also )?(?:buy|get|purchase) (?:besides|other than|apart from|in addition to|beside|beyond) (?:the )?\\1s?(?=[?.! ]*$)`,
    'what do people who buy $1s also buy',
  ),
  leading(
    `^(?:if|when) (?:someone|somebody|a customer|people|customers|a person) (?:buys?|bought|purchases?) ([a-z]+),? what else (?:do|does|did|are) (?:they|he or she|people|customers) (?:tend to |usually |typically |likely to |often )?(?:buy|get|purchase|buying)(?=[?.! ]*$)`,
    'what do people who buy $1 also buy',
  ),
  leading(
    `^(?:besides|apart from|other than) ([a-z]+),? what (?:do|did) ([a-z]+?)s? (?:buyers|customers) (?:also )?(?:buy|get|purchase)(?=[?.! ]*$)`,
    'what do people who buy $1 also buy',
  ),
  said(
    `what (?:other|further|additional) (?:things|items|products|goods|stuff) (?:do|did) ([a-z]+?)s? buyers (?:buy|purchase|get|order)`,
    'what else do customers who bought $1s buy',
  ),
  leading(
    `^([a-z]+?)s? buyers ?[-:,]+ ?what else (?:do|did) they (?:buy|purchase|get|order)`,
    'what else do customers who bought $1s buy',
  ),
  said(
    `([a-z]+(?: [a-z]+)?) viewers (?:that|who) (?:never|did not|didn't) (?:became|become|turned into|turn into) (?:buyers|customers)`,
    'people who viewed $1 but never bought it',
  ),
  // “Star Coins 3000 packs”: a number in a name, and the noun of what it is sold as.
  leading(
    `([a-z]+ [0-9]+) (?:packs?|units?|pieces|copies|sets)(?= (?:were|was|are|have|did|sold|do|of|per|by|this|last|in)|[?.! ]*$)`,
    '$1 units',
  ),
  leading(`how many ([a-z]+(?: [a-z0-9]+)*?) units (?:were|was|have been|are) (?=sold)`, 'how many units of $1 were '),
  leading(`^((?:[a-z]+ )+[0-9]{1,5}) units sold`, 'units sold of $1'),
  said(
    `how many times (?:were|was|did|have|has) (?:things?|items?|products?|goods|something|anything|people|customers|they)? ?(?:been )?(?:added|put|add|placed) (?:(?:things?|items?|something) )?(?:to|in|into|in to) (?:the |their |a )?(?:shopping )?(?:carts?|baskets?)`,
    'number of add to cart events',
  ),
  said(
    `(?:add|added|adding)[- ]to[- ](?:cart|basket)s?(?: events?)? (?:counts?|numbers?|totals?)`,
    'number of add to cart events',
  ),
  said(`(?:count|number|total) of (?:add|added|adding)[- ]to[- ](?:cart|basket)s?`, 'number of add to cart events'),
  leading(`(weekly|daily|monthly) number of add to cart events`, 'number of add to cart events $1'),
  said(
    `what do ([a-z]+?)s? buyers (?:buy|purchase|get) (?:besides|apart from|other than|in addition to|beyond) \\1s?`,
    'what else do customers who bought $1 buy',
  ),
  said(`how much (?:money )?(?:was|were|has been|have been|got|is|are) refunded`, 'total refunds'),
  said(
    `how much (?:money )?(?:did|have|do) we (?:lose|lost) (?:to|on|through|by) (?:refunds|returns)`,
    'total refunds',
  ),
  said(
    `(?:have |has )?added (.{3,30}?) to (?:their |the |a )?(?:basket|shopping cart|shopping basket|bag|cart)`,
    'added $1 to their cart',
  ),
  said(
    `adding (.{3,30}?) to (?:their |the |a )?(?:basket|shopping cart|shopping basket|bag|cart)`,
    'who added $1 to their cart',
  ),
  leading(`,? neither of (?:the two|them|these)(?=[?.! ]*$)`, ''),
  said(
    `with neither (?:an? )?([a-z]+?)s? purchases? nor (?:an? )?([a-z]+?)s? purchases?`,
    'who bought neither $1s nor $2s',
  ),
  said(
    `(?:with|have|has|had) (?:more than one|more than 1) (cancelled|canceled|returned) orders?`,
    'who $1 more than one order',
  ),
  said(
    `(?:with|have|has|had) ([0-9]+|two|three|four|five) (cancelled|canceled|returned) orders or more`,
    'who $2 $1 or more orders',
  ),
  said(`(cancelled|returned) orders (?:>=|at least) ?([0-9]+|twice|two|three)`, '$1 $2 or more orders'),
  said(`called off`, 'cancelled'),
  said(`how many items (?:are |do we have |are there )?(?:in|per) (?:an|each|one|a single) order`, 'items per order'),
  said(`basket size in (?:items|units)`, 'items per order'),
  said(`what else do ([a-z]+?) buyers (?:buy|purchase|get|order)`, 'what else do customers who bought $1 buy'),
  said(
    `(?:with|had|who had|having|had both|with both)(?: both)? ([a-z]+) and ([a-z]+) (?:together )?in (?:one|a single|the same|the one) (?:order|purchase|transaction)`,
    'who bought $1 and $2 in the same order',
  ),
  said(
    `^([a-z]+) and ([a-z]+) (?:together )?in (?:the )?(?:one|same) (?:order|purchase),? ?-? ?how many (?:customers|people)`,
    'how many customers bought $1 and $2 in the same order',
  ),
  leading(`(bought|purchased|ordered) ([a-z]+) and ([a-z]+),? both(?: of them)?(?=[?.! ]*$)`, '$1 both $2 and $3'),
  said(
    `how many customers does the top ([0-9]+) ?% by ([a-z]+) (?:contain|include|have|hold)`,
    'how many customers are in the top $1% by $2',
  ),
  said(`size of the top ([0-9]+) ?% (?:of customers )?by ([a-z]+)`, 'how many customers are in the top $1% by $2'),
  said(
    `(?:how much (?:money )?(?:did|have|do) we (?:refund|refunded|pay back|paid back|give back|given back)|how much (?:money )?(?:went|was paid|was given) back in refunds)`,
    'total refunds',
  ),
  said(`([12][0-9]{3}) refunds total`, 'total refunds in $1'),
  said(`(?:sum|total|amount|value) of (?:all )?(?:the )?refunds`, 'total refunds'),
  said(`refunds? (?:total|amount|sum|value)s?`, 'total refunds'),
  leading(
    `(?<!\\b(?:average|median|mean|typical|highest|lowest|maximum|minimum|largest) )orders? (?:(?:which|whose|where the|with an?|of an?|with) )?(?:amount|value|total)s? (?:is |are |of |was |were )?(?=between|from)`,
    'orders ',
  ),
  leading(
    `(?<!\\b(?:average|median|mean|typical|highest|lowest|maximum|minimum|largest) )orders? (?:(?:which|whose|where the|with an?|of an?|with) )?(?:amount|value|total)s? (?:is |are |of |was |were )?(?=less|more|over|under|above|below|at least|at most)`,
    'orders of ',
  ),
  leading(`how many orders (?:are|were) (?=between)`, 'how many orders '),
  leading(
    `(?:placed|made|had|have|has|with|that had) (?:any |at least )?one (?:single )?order (?:worth |of )?(?:above|over|more than) (?=[0-9])`,
    'placed a single order of more than ',
  ),
  leading(
    `(?:placed|made|had|have|has|with) (?:any |at least )?one (?:single )?order (?:worth|of) (?=at least|[0-9])`,
    'placed a single order of ',
  ),
  said(
    `(?:have|has|had|placed|made|with|and) (?:also )?(?:an?|one|at least one) (?!${KINDS_OF_ORDERS})([a-z]+) order (?:of|worth|for) ([0-9][0-9,]*k?) yen or (?:more|above|over)`,
    'placed an order of $2 yen or more at $1',
  ),
  said(
    `(?:have|has|had|placed|made|with|and) (?:also )?(?:an?|one|at least one) (?!${KINDS_OF_ORDERS})([a-z]+) order (?:of |worth |for )?(?:>=|≥|at least) ?¥?([0-9][0-9,]*k?)(?: yen)?`,
    'placed an order of $2 yen or more at $1',
  ),
  said(
    `placed an order (?:at|with|from) ([a-z]+) (?:for|of|worth) ([0-9][0-9,]*k?) yen or (?:more|above|over)`,
    'placed an order of $2 yen or more at $1',
  ),
  leading(
    `(?:within|in|on|inside|during) (?:a|one|the|just one) (?:single |same |one |and the same )?(?:order|purchase|transaction|basket)(?= *[?.,]| *$)(?<=(?:knits?|shirts?|rings?|earrings?|together|knitwear) .{0,40})`,
    'in the same order',
  ),
  said(`(?:together )?in (?:the )?same order`, 'in the same order'),
  leading(`what other ${GOODS} (?:do|did) `, 'what else do '),
  leading(`(?:what|which) other (${KINDS_OF_GOODS}) (?=(?:do|did|have) )`, 'which $1 else '),
  leading(
    `(what|which ${KINDS_OF_GOODS}) (do|did|have) ([a-z][a-z' -]{2,40}?) also (?=(?:buy|bought|purchased?|order|ordered|get) ?[?.!]*$)`,
    '$1 else $2 $3 ',
  ),
  said(`which other ${GOODS}`, 'what else'),
  leading(`^(.{3,30}?) ?[-:,]+ ?what else do they (?:buy|get|purchase)`, 'what else do $1 buy'),
  said(
    `besides [a-z]+, what do (people|customers) who bought ([a-z]+) (?:get|buy)(?: from us)?`,
    'what else do $1 who bought $2 buy',
  ),
];
