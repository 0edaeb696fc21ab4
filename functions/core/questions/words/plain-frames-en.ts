import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(customers?|people|shoppers|clients|buyers|persons|folks|women|men|members|vips|everyone|users|ladies)';
const FETCH = anyOf(
  "extract, pull up, find, find me, display, fetch, identify, bring up, get me, dig out, pick out, retrieve, look up, show me, show, i'd like to see, i want to see, i want, can i see, can i get, let me see, i'd like, give me, please extract, list out",
);
const GRAIN: readonly (readonly [adjective: string, noun: string])[] = [
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly|annual', 'year'],
];
const RETURNED =
  '(?:goods|an? (?:item|product|article|purchase|order)|items|products|things|stuff|someting|any (?:goods|item|product))';
const CALLED = anyOf(
  'called or wrote in, called or wrote, called or emailed, rang or wrote, phoned or wrote, called us or wrote in, approached us, reached out to us, been in contact with us, were in contact with us, have been in contact with us, made an inquiry with us, made inquiries',
);
const WRONG: Readonly<Record<string, string>> = {
  'compair|compaire': 'compare',
  femal: 'female',
  'retrun|retrn': 'return',
  'someting|somthing': 'something',
  'percentege|persentage|percantage': 'percentage',
  'distribusion|distributon': 'distribution',
  posibility: 'probability',
  'weeknd|wekend': 'weekend',
  'handeling|handelling': 'handling',
  buyed: 'bought',
  avrage: 'average',
  wich: 'which',
  'categry|catagory|categorie': 'category',
  mounth: 'month',
};
const ADDRESS = '(?:address|home|residence|home address)';

/** How people ask for a list, say a place or a grain, and what they do, in other words. */
export const PLAIN_FRAMES: readonly OtherWording[] = [
  leading(`^(?:hi|hello|hey),? (?=[a-z])`, ''),
  leading(
    `^(?:any chance (?:that )?(?:you could|you can|of)|do you happen to know|is there any chance you could) (?:tell|telling|show|showing|give|giving)? ?(?:me|us)? ?`,
    '',
  ),
  leading(`^(?:please|kindly),? (?=[a-z])`, ''),
  leading(`^(?:can|could|would|will) you (?:please |kindly )?(?=[a-z])`, ''),
  leading(`,? (?:please|pls|plz)(?=[?.! ]*$)`, ''),
  leading(`^(?:count|number of|the number of) purchases (?:that were )?(?:placed|made) `, 'number of orders '),
  ...Object.entries(WRONG).map(([words, usual]) => said(`(?:${words})`, usual)),
  leading(`(?<![a-z0-9])# of `, 'number of '),
  leading(`(?<![a-z0-9])# (?=customers|orders|people|buyers|contacts)`, 'number of '),
  leading(
    `(?:what|which) number of (?=customers|clients|people|buyers|orders|shoppers|contacts|members|women|men|items|units|products)`,
    'how many ',
  ),
  leading(
    `(?:the )?(?:total|count|number) of ((?:customers|clients|people) from whom|vip customers from whom)`,
    'how many $1',
  ),
  said(`clientele`, 'customers'),
  said(`(?:lady|woman) (customers|shoppers|buyers|clients)`, 'female $1'),
  said(`(?:the )?(?:females|ladies) among (?:our |the )?(?:customers|clients|members)`, 'women'),
  said(`in (?:money|monetary|yen|cash) terms`, ''),
  said(`(?:,| -)? as a list(?= *[?.!]*$)`, ''),
  // Where people live.
  said(
    `([a-z]+)-(?:based|resident|dwelling|living|domiciled) ((?:female |male |repeat |new )?(?:customers|people|buyers|shoppers|women|men|members|clients))`,
    '$2 living in $1',
  ),
  leading(
    `${PEOPLE} (?:on our books |in our books )?(?:with|having) an? ([a-z]+) ${ADDRESS}(?![a-z])`,
    '$1 living in $2',
  ),
  leading(
    `${PEOPLE} (?:who|that) are (women|men) and whose (?:place of residence|home|residence|address) is (?:in )?`,
    '$2 living in ',
  ),
  leading(`whose (?:place of residence|home|residence|address) is (?:in )?`, 'living in '),
  leading(`(?:and )?(?:where )?residence is (?:in )?(?=[a-z])`, 'living in '),
  leading(`${PEOPLE},? with ([a-z]+) as (?:their )?(?:place of )?residence`, '$1 living in $2'),
  leading(`customers where gender is (female|male),? (?:and )?living in`, '$1 customers living in'),
  leading(`customers who are (women|men),? (?:and )?living in`, '$1 living in'),
  // A list of people.
  leading(
    `^(?:(?:can|could|would) you )?(?:please )?(?:${FETCH}) (?:all |the |every |any |all the |all our |our )*(?=(?:(?!of |top |best |worst |most )[a-z-]+ ){0,2}${PEOPLE}(?: who| whose| that| living| based| with| having|:))`,
    'list ',
  ),
  leading(
    `^(?:who are|which are) (?:all |the |our )*(?=(?:(?!of |top |best |worst |most )[a-z-]+ ){0,2}${PEOPLE} (?:living|residing|based|in|from|who live) )`,
    'list ',
  ),
  leading(`^everyone (with|who|whose) ([^?]{5,80}?),? by name(?=[?.! ]*$)`, 'list customers $1 $2'),
  leading(`^list customers: `, 'list customers with '),
  leading(`^list (?:the )?(?:person|everyone) (?=who|whose|that|with)`, 'list customers '),
  leading(
    `^(?:(?:can|could|would) you )?(?:please )?(?:display|show|list|find|pull up|get) every (woman|man|customer|member|vip) (?:in the customer base |we have )?who (?=[a-z])`,
    'list all $1 who ',
  ),
  said(`list all woman`, 'list women'),
  said(`list all man`, 'list men'),
  said(`list all (customer|member|vip)(?= who)`, 'list $1s'),
  leading(`(list (?:women|men|customers|members)) (?:in the customer base )?who lives in `, '$1 living in '),
  // Grains.
  ...GRAIN.flatMap(([adjective, noun]) => [
    said(`(?:on|in) an? (?:${adjective}) basis`, `by ${noun}`),
    said(`(?:,? with |,? )?(?:one|a) (?:row|line|bar|column|figure) (?:per|for each|for every) ${noun}`, ` by ${noun}`),
    leading(
      `(?:,? and )?(?:group|split|bucket|break|show) (?:them|it|those|that) (?:${adjective})(?: down)?(?=[?.! ]*$)`,
      ` by ${noun}`,
    ),
    leading(
      `(?:into (?:the |its )?(?:four |twelve |single |individual |separate )?|(?:across|over|in) (?:the |its )(?:four|twelve|single|individual|separate) )${noun}s(?= *[?.!]*$| of | in )(?<! last [0-9a-z]+ ${noun}s)`,
      `by ${noun}`,
    ),
  ]),
  said(`every three months`, 'by quarter'),
  leading(
    `q1 (?:to|-|through) q4 (order numbers|orders|sales|revenue|order counts|contacts) (?:for|in|of) (?=fiscal|fy|[12][0-9]{3}|this|last)`,
    '$1 by quarter in ',
  ),
  leading(
    `(sales|orders|revenue|contacts|buyers) (store|shop|brand|category|month|week|day|channel) by \\2`,
    '$1 by $2',
  ),
  // What people did.
  leading(`(?:${CALLED})(?= (?:also|with|in|last|this|during|and|about|to complain)|[?.!,]| *$)`, 'contacted us'),
  said(
    `(?<=\\b(?:who|that|also|customers|customer|people|have|has|ever|never|they|us|folks|and|support) )(returned|return|brought back|sent back|gave back) ${RETURNED}(?: to us)?(?: as well| too)?(?=[?.!,]| *$)`,
    '$1 something',
  ),
  said(`(?:brought|sent|gave) something back`, 'returned something'),
  said(`(?:brought back|sent back|gave back) something`, 'returned something'),
  leading(`(?:for|of) (?:the )?customers who have contacted support(?! us)`, 'of customers who contacted us'),
  said(`have (?:also )?had a return`, 'have returned something'),
  said(`inquirers`, 'customers who contacted us'),
  said(`inquiry (?:customers|people)`, 'customers who contacted us'),
  said(`contacting customers`, 'customers who contacted us'),
  said(`(?:zero|0) (orders|purchases|transactions)`, 'no $1'),
  leading(
    `(?:,? and |,? but |,? yet |,? though )(?:have |has |are )?yet to (?:buy|order|purchase|make (?:their|a|any) (?:first )?purchase|place (?:an|their first|any) order)(?: anything| from us)?`,
    ' but have never bought',
  ),
  leading(
    `(?:that |who )?(?:have |has )yet to (?:buy|order|purchase|make (?:their|a|any) (?:first )?purchase|place (?:an|their first|any) order)(?: anything| from us)?`,
    'who have never bought',
  ),
  leading(`(?:have|has) not made (?:a single|even one|any) (?:purchase|order)`, 'have never bought'),
  leading(`,? yet (?=have|has|did|made|no |never|not)`, ' but '),
];
