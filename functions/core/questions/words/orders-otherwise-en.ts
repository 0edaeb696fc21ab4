import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const CAME_BACK = '(?:(?:came|come|returned|went|went on|return|moved on|switched over)(?: back)? (?:to|and) )';
const NTH = '(first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)';
const ORDER = '(?:order|purchase|transaction)';
const PEOPLE = anyOf('customers, people, shoppers, buyers, clients, they, our customers');
const THEIR = "(?:a customer's |customers' |the customer's |their |the |a |our customers' |each customer's )?";
/** Of one customer an order is told as it stands. */
const OF_NOBODY = "(?<!\\b(?:her|his|their|customer's|caller's|person's|client's) )";
const EXTREMES: readonly (readonly [most: string, extreme: string])[] = [
  [anyOf('biggest, largest, highest, most expensive, greatest, priciest'), 'highest'],
  [anyOf('smallest, cheapest, lowest, least expensive'), 'lowest'],
];

const numbered = (number: string, nth: string): OtherWording =>
  leading(`(order|purchase) (?:${number})(?! (?:or|orders?|purchases?|times?|days?|yen))`, `${nth} $1`);

/** Which of somebody's orders is meant, and the time between two of them. */
export const ORDERS_SAID_OTHERWISE: readonly OtherWording[] = [
  said(
    `in the ([0-9]+) (days|weeks|months) after (?:the|their) first(?: one| purchase| order)?`,
    'within $1 $2 of the first purchase',
  ),
  said(
    `(?:bought|purchased|ordered|shopped) (?:at|from) ([a-z]+)(?:,)? (?:and |but )?(?:after that|afterwards|then|later|subsequently|thereafter)(?: on)?,? (?:${CAME_BACK})?(?:bought|purchased|ordered|buy|purchase|order|shopped|shop)(?: something| again)? (?:from|at) ([a-z]+)`,
    'bought from $2 after buying at $1',
  ),
  said(
    `(?:${CAME_BACK})?(?:bought|purchased|ordered|buy|purchase|order|shopped|shop) (?:from|at) ([a-z]+) (?:following|after) (?:a|an|their|the) (?:first )?(?:purchase|order) (?:at|from) ([a-z]+)`,
    'bought from $1 after buying at $2',
  ),
  leading(
    `^after (?:buying|purchasing|shopping|ordering) (?:at|from) ([a-z]+),? how many (customers|people) (?:then |later )?(?:${CAME_BACK})?(?:bought|purchased|ordered|buy|purchase|shopped) (?:from|at) ([a-z]+)`,
    'how many $2 bought from $3 after buying at $1',
  ),
  said(
    `([0-9]+)[- ]day (?:retention|repurchase|repeat)(?: rates?)?`,
    'share of customers who made a second purchase within $1 days',
  ),
  said(
    `(?:of|among|out of) (?:the |those )?(?:customers|people|buyers|those)? ?who first bought in (${MONTH}) ([12][0-9]{3}),? how many (?:of them )?(?:have )?(?:purchased|bought|ordered|came back|come back|returned)(?: again)? (?:in )?(?:each|every|per|by) month(?: after that| afterwards| since(?: then)?| thereafter| following)?`,
    'number of buyers by month after $1 $2 among customers whose first purchase was in $1 $2',
  ),
  said(`(?:came|come) back for (?:a |their |the )?(?:purchase|order) (?:no\\.?|number|#) ?2`, 'made a second purchase'),
  leading(
    `^first bought in ([12][0-9]{3}|fy ?[0-9]{2,4}|fiscal year [0-9]{4}) ?(?:->|:|,|=>) ?(?:%|percentage|share) (?:that |who )?(?:repurchased|bought again|reordered) `,
    'share of customers whose first purchase was in $1 who bought again ',
  ),
  leading(
    `^first purchase (?:in )?(fy ?[0-9]{2,4}|[12][0-9]{3}) ?(?:->|:|,) ?(?:%|percentage|share) (?:with|making|who made) (?:a )?(?:2nd|second) (?:purchase|order) `,
    'share of customers whose first purchase was in $1 who made a second purchase ',
  ),
  leading(
    `(customers|people|buyers) (?:with|whose) (?:a )?([0-9]+)[- ]day (?:spend|spending|sales) (?:is |was |of )?(?=between|over|under|above|below)`,
    '$1 who spent in the last $2 days ',
  ),
  leading(
    `spent in the last ([0-9]+) days (between [0-9][0-9,]*k? and [0-9][0-9,]*k?)(?: yen)?`,
    'spent $2 in the last $1 days',
  ),
  leading(
    `([0-9]+)[- ]day (?:spend|spending|sales) (?=between|over|under|above|below|of)`,
    'customers who spent in the last $1 days ',
  ),
  leading(`^(?:early|evening|morning) (?:orders|purchases),? (?=before|after|between)`, 'orders '),
  leading(`^purchases (?:that were )?(?:made |placed )?(?=before |after |between )`, 'orders '),
  said(
    `(before|after|between|by) (one|two|three|four|five|six|seven|eight|nine|ten|eleven) in the (morning|evening|afternoon)`,
    '$1 $2 in the $3',
  ),
  // Whoever had not bought before made the first purchase then.
  leading(
    `(?:bought|ordered|purchased) ((?:in|last|this|during|on) [^,?]{2,20}?),? (?:and|but) (?:who )?(?:(?:(?:had|have|has) (?:not|never)|hadn't|haven't|hasn't) (?:bought|ordered|purchased)(?: anything)?(?: from us)?|never) before(?=[?.! ]*$)`,
    'made their first purchase $1',
  ),
  said(`buys? again for the second time`, 'makes the second purchase'),
  said(`when (?:customers|people|they) (?:buy|order|purchase) (?:for )?the second time`, 'on the second purchase'),
  leading(`very first (?=purchase|order)`, 'first '),
  said(`(?:bought|purchased|ordered) (?:for )?(?:a|the) second time`, 'made a second purchase'),
  said(`came back for (?:a |the |their )?second (?:purchase|order)`, 'made a second purchase'),
  said(`(made|placed) (?:a|their|the) second one`, 'made a second purchase'),
  said(`repurchased`, 'bought again'),
  leading(
    `(customers|clients|people|buyers),? (?:with (?:a|their|the) first (?:purchase|order)|acquired by first purchase|first buying|whose first (?:purchase|order) (?:is|has been)) (?=in )`,
    '$1 whose first purchase was ',
  ),
  said(
    `(customers|clients|people|buyers) acquired in (.{4,20}?) by first purchase`,
    '$1 whose first purchase was in $2',
  ),
  said(`first[- ]time buyers of ((?:fiscal year |fy ?)?[12][0-9]{3})`, 'customers whose first purchase was in $1'),
  leading(`(purchased|bought|ordered) (?:for the )?first time (?=in )`, 'first bought '),
  leading(`^first (?:purchase|order) (?=in [12][0-9]{3}[?.! ]*$)`, 'customers whose first purchase was '),
  leading(
    `([0-9]+)-day (?:second|repeat) purchase rate (?:for|of|among) (.+?)(?=[?.! ]*$)`,
    'share of $2 who made a second purchase within $1 days',
  ),
  said(`(?:max|maximum|biggest|largest) order (?:amount|value|size|total)`, 'highest order value'),
  said(`(?:min|minimum|smallest) order (?:amount|value|size|total)`, 'lowest order value'),
  said(`highest-value (?:single )?order`, 'highest order value'),
  said(`lowest-value (?:single )?order`, 'lowest order value'),
  said(
    `(order|purchase) (?:number |no\\.? ?|# ?)?(?:1|one) (and|to|until|till) (?:order |purchase )?(?:number |no\\.? ?|# ?)?(?:2|two)`,
    'first $2 the second $1',
  ),
  numbered('number two|number 2|no\\. ?2|# ?2', 'second'),
  leading(`the first (order|purchase) (to|and|until) the second(?! (?:order|purchase))`, 'the first $2 the second $1'),
  said(`(first|1st) ${ORDER} (and|to|until) (?:the |their )?(second|2nd) (order|purchase)`, 'first $2 the second $4'),
  said(
    `after how many days (?:comes|do they make|do they place|is|follows) (?:the|their) ${NTH} (order|purchase)`,
    'how many days until the $1 $2',
  ),
  said(
    `when ${PEOPLE} (?:buy|order|shop|purchase|come back)(?: from us)? for the ${NTH} time,? what do they (?:buy|get|order|purchase|choose)`,
    'what do customers buy on their $1 purchase',
  ),
  leading(
    `when (${PEOPLE}) (?:make|place|do) (?:their|the|a) ${NTH} ${ORDER},? (what(?:'s| is| was) (?:the|their) [a-z ]+?)(?=[?.!]*$)`,
    '$3 of the $2 order',
  ),
  said(
    `(?:that )?(?:it is that )?(${PEOPLE}) buy when they (?:make|place|do) their ${NTH} ${ORDER}`,
    'do customers buy on their $2 purchase',
  ),
  said(
    `what (?:do|did|are|were) (${PEOPLE}) (?:get|getting|buying|choose|choosing|pick|picking|order|ordering|purchase|purchasing|go for|take|buy) (?:on|in|at|for|with|as|during) (?:their|the) ${NTH} (?:${ORDER}|visit|time)`,
    'what do customers buy on their $2 purchase',
  ),
  said(
    `(?:things|items|goods|stuff|what is|what's) (?:bought|purchased|ordered) (?:on|in|at|for|with) (?:the |their )?${NTH} ${ORDER}(?: by ${PEOPLE})?`,
    'what do customers buy on their $1 purchase',
  ),
  said(
    `(?:average|mean|avg) (?:value|amount|size) of ${THEIR}${NTH} (order|purchase)s?`,
    'average order value of the $1 order',
  ),
  said(
    `how much (?:is|was|are) ${THEIR}${NTH} (order|purchase) worth(?: on average)?`,
    'average order value of the $1 order',
  ),
  said(
    `(?:on average,? )?how much do (?:${PEOPLE}) spend (?:in|on|for|with|at) (?:their|the) ${NTH} (?:order|purchase)(?: on average)?`,
    'average order value of the $1 order',
  ),
  ...EXTREMES.flatMap(([most, extreme]) => [
    said(`which (?:single |one )?order (?:is|was) the ${most}(?: one| of all)?`, `${extreme} order value`),
    leading(`^([12][0-9]{3}) ${most} (?:single )?${ORDER}(?=[?.! ]*$)`, `${extreme} order value in $1`),
    leading(`${most} (?:single|individual|one) ${ORDER}(?! (?:value|amount|size))`, `${extreme} order value`),
    leading(
      `(?<=^[^a-z]*)(?:what (?:is|was|'s) the )?${most} order (?:of|in) (?=[12][0-9]{3})`,
      `${extreme} order value in `,
    ),
    leading(`${OF_NOBODY}${most} order(?= *[?.!]*$)`, `${extreme} order value`),
  ]),
  said(`which was the (highest|lowest) order value`, 'what was the $1 order value'),
];
