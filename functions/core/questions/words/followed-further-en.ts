import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const LEAD = "^(?:and |so |now |then |ok(?:ay)?,? |please |can you |could you |let us |let’s |let's )*";
const END =
  '(?:,? (?:please|pls|plz|thanks|thank you|if you would|if you can|if possible|instead|now|for me))*(?=[?.!]*$)';
const IT = '(?:it|this|that|these|those|them|the same|the figures|the numbers|the result|the results|everything)';
const TELL = anyOf(
  'express, show, give, give me, show me, put, state, present, display, turn, convert, change, make, i need, i want, return, render, report, shown, expressed, given, get me, get',
);
const PARTS = anyOf(
  'shares, a share, percentages, a percentage, percent, percents, a percent, %, proportions, a proportion, per cent, a rate, rates, percentage, share, a ratio, relative terms',
);
const COUNTED = anyOf(
  'contacts, orders, customers, people, buyers, members, answers, events, registrations, returns, inquiries',
);
const PEOPLE = anyOf('players, customers, people, buyers, members, shoppers, users, folks, clients, gamers, ones');
const NARROW = anyOf('narrow, limit, restrict, filter, cut, reduce, trim, confine, whittle');
const LEAVE = anyOf(
  'excluding, take out, leave out, drop, remove, exclude, kick out, throw out, filter out, get rid of, skip, omit, discard, strip out, cut out, ignore',
);
const ANYONE = anyOf('anyone, anybody, everyone, everybody, those, people, customers, the ones, all');
const SPEND =
  '(?:what|how much) (?:do|did|does|have|has) (?:they|these [a-z]+|those [a-z]+|these|those|each of them) (?:spend|spent)';
const EACH = '(?:on average|each|per person|per head|a head|apiece|per customer|in the mean)';

const LIST =
  '(?:list|show|name|give me|show me|get me|who are) (?:them|those|these|the people|the customers|these people|those people)(?: all| up)?';
const SORT = '(?:ordered |sorted |ranked |sort |order |rank )?(?:by|on) (?:descending |the )?';
const BEST = '(?:highest|largest|biggest|top|greatest|most)';
const WORST = '(?:lowest|smallest|least)';
const MOST =
  ',? (?:and )?(?:the )?(?:top |first |max(?:imum)? |max\\. |at most |up to |no more than |limit(?:ed)? (?:to )?)?([0-9]+)(?: at most| at the most| max(?:imum)?| tops| or fewer| only| people| rows)*';
const RANKED = `(?:their )?(?:${anyOf('ltv, clv, lifetime value, sales, spend, spending, total spend, revenue, number of orders, order count, orders, churn risk, churn score, risk of churn, probability of being lost, expected purchases, average order value')})`;
const LISTED_BY: readonly (readonly [said: string, read: string])[] = [
  [`,? ${SORT}(${RANKED})${MOST}`, 'list the top $2 by $1'],
  [`,? ${SORT}(${RANKED})`, 'list the top 100 by $1'],
  [`,? (?:by |with )?(?:the )?${BEST} (${RANKED}) (?:first|at the top|on top)${MOST}`, 'list the top $2 by $1'],
  [`,? (?:by |with )?(?:the )?${BEST} (${RANKED}) (?:first|at the top|on top)`, 'list the top 100 by $1'],
  [`,? (?:by |with )?(?:the )?${WORST} (${RANKED}) (?:first|at the top|on top)${MOST}`, 'list the bottom $2 by $1'],
  [`,? (?:by |with )?(?:the )?${WORST} (${RANKED}) (?:first|at the top|on top)`, 'list the bottom 100 by $1'],
];

/** How people ask on behind an answer about many people, and how it is read. */
export const FOLLOWED_FURTHER_EN: readonly SaidOtherwise[] = [
  // “Express this as shares”, “shown as a rate of all contacts”, “as a percentage instead of counts”.
  {
    said: `${LEAD}(?:(?:${TELL}) )?(?:${IT} )?(?:as|in|into|to) (?:${PARTS})(?: of (?:the total|the whole|all|total|everything|(?:all |total )?(?:the )?(?:${COUNTED})))?(?:,? (?:instead of|rather than|not) (?:the )?(?:counts|numbers|absolute numbers|headcounts|absolute figures|totals|figures))?${END}`,
    read: 'in percent',
  },
  // “Over the same 12 months”: the period of the answer before is kept.
  {
    said: '(?<=[a-z0-9?]),? (?:over|in|during|for|within|across|at) (?:the|that|this|those|these) same (?:[0-9]+ |twelve |six |three )?(?:months?|period|time|days|weeks|time frame|timeframe|span|window|year|quarter)(?=[?.!]*$)',
    read: '',
  },
  // “Now as order counts instead of yen”
  {
    said: `${LEAD}(?:${TELL} )?(?:${IT} )?(?:as|in|by) (?:the )?(?:order counts?|number of orders|orders|order numbers)(?: instead of| rather than|,? not) (?:in )?(?:yen|money|amounts?|sales|revenue|value)${END}`,
    read: 'number of orders',
  },
  { said: '(?<=\\bwhich )single (?=product|item|store|brand|category|month|day|customer|one)', read: '' },
  // “List them, highest LTV first, 30 at most”.
  ...LISTED_BY.map(([said, read]) => ({ said: `${LEAD}${LIST}${said}${END}`, read })),
  // “How many answers is each of these months based on?”
  {
    said: `${LEAD}(?:on )?how many (?:survey )?(?:answers|responses|replies) (?:is|are) (?:each of |each |all )?(?:these|those|they|it|that|this|them|one|the)?(?: months?| figures?| values?| scores?| numbers?| averages?| one)? based(?: on)?(?=[?.!]*$)`,
    read: 'number of survey answers',
  },
  {
    said: `${LEAD}(?:with |show |give me |and )?(?:the )?number of (?:answers|responses|replies)${END}`,
    read: 'number of survey answers',
  },
  // “How many units of each were sold?”
  {
    said: `${LEAD}how many (?:units|pieces|items|copies)(?: of (?:each|them|these|those|each of them))? (?:were|was|have been|got|did we|have we) (?:sold|sell|bought)(?=[?.!]*$)`,
    read: 'quantity',
  },
  // “How many of them looked at it on the site at least once?”
  {
    said: '(?<=\\b(?:looked at|viewed|searched for|saw|browsed) [^?]{2,60}?) on (?:the|our|its|their) (?:site|website|web site|web|app|shop page|online shop)(?= |[?.!]*$)',
    read: '',
  },
  {
    said: '(?<=\\b(?:looked at|viewed|searched|contacted|saw|browsed|bought|ordered)[^?]{0,60}?) at least once(?=[?.!]*$)',
    read: '',
  },
  // “How many are women?”: of those that were counted.
  {
    said: `${LEAD}how many (?:are|were|is) (?!there|we|you|our|new|these|those|they|lost|left|in total)`,
    read: 'how many of them are ',
  },
  { said: `${LEAD}how many out of (?:those|these|them)`, read: 'how many of them' },
  // “Just the Switch players.”
  {
    said: `${LEAD}(?:just|only|solely|merely) (?:the |for the |for |with the )?(?!repeat|new|first|existing|active|lost|returning|loyal|registered|all|those|these|same|top|best)([a-z0-9]+(?: [a-z0-9]+)?) (?:${PEOPLE})${END}`,
    read: 'only $1',
  },
  // “Lumiere alone.”
  { said: `${LEAD}(?:for )?([a-z]+) (?:alone|only)${END}`, read: 'only $1' },
  // “Narrow that down to an LTV over 200,000 yen.”
  {
    said: `${LEAD}(?:${NARROW}) (?:${IT} )?(?:down )?(?:to|by|on) (?:those with |people with |customers with )?(?:an? )?(?=(?:ltv|lifetime value|churn|clv|expected|age |spend|orders))`,
    read: 'only those with ',
  },
  { said: `${LEAD}(?:${NARROW}) (?:${IT} )?(?:down )?to (?:the )?`, read: 'only ' },
  // “Take out anyone who isn't a cross-brand buyer.”
  {
    said: `${LEAD}(?:${LEAVE}) (?:${ANYONE}) (?:who|that) (?:isn't|is not|aren't|are not|isnt|arent) (?:an? |in the |the |in )?`,
    read: 'only ',
  },
  {
    said: `${LEAD}(?:${LEAVE}) (?:${ANYONE}) (?:with|who has|who have) (?:no|zero) (?:orders?|purchases?)(?: at all)?${END}`,
    read: 'only those with at least 1 order',
  },
  { said: `${LEAD}(?:and )?(?:if (?:you|we) )?(?:${LEAVE}) (?=[a-z])`, read: 'without ' },
  // “What do they spend on average?”
  { said: `${LEAD}${SPEND}(?: with us| there)? ${EACH}`, read: 'sales per customer' },
  { said: `${LEAD}${SPEND}(?: with us| there)?(?: in total| altogether| overall)?(?=[?.!]*$)`, read: 'sales' },
  // “Compare it across the three brands.”
  {
    said: `${LEAD}(?:compare|set|put|show|split|lay|break) ${IT} (?:side by side |down |out )?(?:across|over|between|for|by|among) (?:all |each of )?(?:the |our )?(?:three |3 )?(brand|store|channel|prefecture|segment|gender|category|age group)s?${END}`,
    read: 'by $1',
  },
  // “Show that per age band of ten years.”
  {
    said: `${LEAD}(?:show|give me|see|display|have|tell me)(?: me)? ${IT} (?:per|by|for each|for every) (?:each )?`,
    read: 'by ',
  },
  { said: '\\b(?:age|decade) bands?(?: of (?:ten|10) years)?\\b', read: 'age group' },
  // “Last twelve months as a trend?”
  {
    said: `${LEAD}(?:the )?(last|past) (twelve|six|three|[0-9]+) months (?:as a trend|month by month|monthly|over time)${END}`,
    read: 'by month for the last $2 months',
  },
  // “Averages would be more useful to me, can I have those?”
  {
    said: `${LEAD}(?:the )?(average|median|mean|total)s? (?:would|will|might) be (?:more useful|better|more helpful|nicer|clearer|good|great|handy|of more use)[a-z ]*(?:,? (?:can|could|may) (?:i|we|you) (?:have|get|see|show|give me) (?:those|that|them|it))?${END}`,
    read: 'the $1 instead',
  },
  // “Wich three are rated worst?”
  {
    said: `${LEAD}which (one|two|three|four|five|ten|[0-9]+) (?:are|is|were|was|do|did|have) (?:rated |doing |performing |scored |the )*(worst|best|lowest|highest)(?: rated| scores?)?${END}`,
    read: 'the $2 $1',
  },
  // “Which products did they put in most often? Top 5.”
  { said: `${LEAD}which brands? (?:were|was|are|is) (?:they|it|those|that|these)${END}`, read: 'by brand' },
  {
    said: `${LEAD}what (?:were|are|was|is) the (?:reasons?|topics?|subjects?)(?: for (?:that|those|them|these|it))?${END}`,
    read: 'by topic',
  },
  {
    said: `${LEAD}(?:what|which) (?:reasons|topics|subjects) (?:were|are) (?:they|those|these|given|behind (?:it|that|them))${END}`,
    read: 'by topic',
  },
  // “Which brand did they last purchase from? Counts per brand.”
  { said: `(?:[?.!;,-]+ ?)(?:counts?|numbers?|figures?|headcounts?) (?:per|by|for each) [a-z ]+${END}`, read: '' },
  { said: `${LEAD}make (?:it|that|this) (?=[0-9]|within|in )`, read: 'within ' },
];
