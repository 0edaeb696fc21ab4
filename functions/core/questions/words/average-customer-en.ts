import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const WHO = "([a-z][a-z0-9' -]{1,40}?)";
const ORDER = '(?:per|on an?|on each|in an?|for each) (?:order|purchase|basket|visit)';
const BEGIN = anyOf(
  'start with, started with, begin with, began with, come in with, came in with, enter with, entered with',
);
const MONTH_LIKE = '(day|week|month|quarter|year|weekday)';
const BEST = anyOf('best, strongest, record, top, greatest, most successful');
const WORST = anyOf('worst, weakest, slowest, poorest, quietest');
const SHARE = anyOf('share, percentage, percent, proportion, fraction, part, portion, %');
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const COHORT = `((?:last|this) (?:month|year|quarter|fiscal year)|${MONTH}(?: [12][0-9]{3})?|[12][0-9]{3}|q[1-4](?: [12][0-9]{3})?|fiscal [12][0-9]{3})`;
const SIGN_UPS = '(?:sign-?ups|registrations|registrants|new members|joiners|new registrations|newcomers)';
const BUYING =
  '(?:made|make|placed|place|bought|buy|ordered|order|purchased|purchase|have bought|have ordered|went on to buy|turned into buyers|became buyers|converted)(?: (?:a|an|their|the|something|anything|first|purchase|purchases|order|orders|from us|at all))*';
const WITHIN =
  '(?:within|in|inside)(?: the)?(?: first)? ([0-9]+|two|three|six|thirty|sixty|ninety|a) (days?|weeks?|months?)';

/** What “the average customer” does is an average of them, and how soon those of a month bought counts from their registration. */
export const AVERAGE_CUSTOMER: readonly OtherWording[] = [
  leading(
    `^what (?:did|does|do) (?:the|an|our) (?:average|typical|usual) (?:customer|buyer|shopper|person|client) (?:spend|pay) ${ORDER}(?= |[?.!]|$)`,
    'average order value',
  ),
  leading(
    `^(?:what|how much) (?:did|does|do) (?:the|an|our) (?:average|typical|usual) ${WHO} (?:spend|pay) ${ORDER}(?= |[?.!]|$)`,
    'average order value of $1s',
  ),
  leading(
    `^how many (orders|purchases|units|items) (?:did|does|do) (?:the|an|our) (?:average|typical|usual) ${WHO} (?:place|make|buy|order|have)(?= |[?.!]|$)`,
    'average number of $1 per customer among $2s',
  ),
  leading(
    `how (?:many days|long) ago (?:did|does|do|have|has) (?:the |our )?(?:average|typical) ${WHO} (?:last|most recently) (?:buy|order|purchase|bought|ordered|shop)`,
    'average days since last purchase of $1s',
  ),
  leading(
    `how (?:many days|long) ago (?:did|do|have) ${WHO} (?:last|most recently) (?:buy|order|purchase|bought|ordered|shop),? on average`,
    'average days since last purchase of $1',
  ),
  leading(`in (?:an|the) (?:average|typical|normal|usual) (day|week|month|quarter|year)`, 'per $1 on average'),
  // Groups that did best.
  leading(
    `^(?:what|which) (?:was|is|has been|were) (?:the |our )?(?:${BEST})(?: ever)? (?:sales |revenue )?${MONTH_LIKE}(?: ever)?(?= (?:for|at|of|in|ever|this|last|since)|[?.! ]*$)`,
    'which $1 had the highest sales',
  ),
  leading(
    `^(?:the |our )?(?:${BEST})(?: ever)? (?:sales |revenue )?${MONTH_LIKE}(?: ever)?(?= (?:for|at|of|in|ever|this|last|since)|[?.! ]*$)`,
    'which $1 had the highest sales',
  ),
  leading(
    `^(?:what|which) (?:was|is|has been|were) (?:the |our )?(?:${WORST})(?: ever)? (?:sales |revenue )?${MONTH_LIKE}(?: ever)?(?= (?:for|at|of|in|ever|this|last|since)|[?.! ]*$)`,
    'which $1 had the lowest sales',
  ),
  leading(
    `^(?:the |our )?(?:${WORST})(?: ever)? (?:sales |revenue )?${MONTH_LIKE}(?: ever)?(?= (?:for|at|of|in|ever|this|last|since)|[?.! ]*$)`,
    'which $1 had the lowest sales',
  ),
  leading(`(?<=^which [a-z]+ had the (?:highest|lowest) sales) ever(?= |[?.!]|$)`, ''),
  leading(
    `(?:which|what) (categories|brands|products|stores|channels) (?:are|have been|were) (?:declining|shrinking|falling|dropping|going down|losing ground|down|in decline) (?:year over year|year on year|yoy|compared (?:to|with) last year|on last year|from last year|this year)(?=[?.! ]*$)`,
    '$1 with falling sales this year vs last year',
  ),
  leading(
    `(?:which|what) (categories|brands|products|stores|channels) (?:are|have been|were) (?:growing|rising|climbing|increasing|going up|gaining|up) (?:year over year|year on year|yoy|compared (?:to|with) last year|on last year|from last year|this year)(?=[?.! ]*$)`,
    '$1 with rising sales this year vs last year',
  ),
  // First purchases.
  leading(
    `^(?:what|which (?:categories|category|products?)) do (?:our |the )?(?:new |first-time )?(?:customers|buyers|people) (?:usually |mostly |typically )?(?:${BEGIN})(?: most)?(?=[?.! ]*$)`,
    'customers by first category',
  ),
  leading(
    `^first[- ]purchases? by category(?:[:,]? what do [a-z -]+? (?:${BEGIN}))?(?=[?.! ]*$)`,
    'customers by first category',
  ),
  leading(`^first[- ]purchases? by brand(?=[?.! ]*$)`, 'customers by first brand'),
  leading(
    `(how many (?:customers|people|buyers)|customers|people|who) (?:have |who |that )?(?:started|began|begun|entered|came in) (?:out )?with (?:an? |the )?([a-z][a-z0-9' -]{2,30}?)(?: as (?:their|the) first (?:purchase|order|buy|item))?(?= (?:in|last|this|at|since)|[?.! ]*$)`,
    '$1 first bought a $2',
  ),
  leading(`first bought a (?=a |an |the )`, 'first bought '),
  // Sign-ups that bought soon.
  leading(
    `(?:what|which) (?:is the )?(?:${SHARE}) of (?:the |our )?${COHORT}(?:'s)? ${SIGN_UPS} (?:who |that |have |had )*${BUYING} ${WITHIN}(?! of|[a-z])`,
    'what share of customers who registered in $1 bought something within $2 $3 of registering',
  ),
  leading(
    `how many (?:of (?:the |our )?)?${COHORT}(?:'s)? ${SIGN_UPS} (?:who |that |have |had )*${BUYING} ${WITHIN}(?! of|[a-z])`,
    'how many customers who registered in $1 bought something within $2 $3 of registering',
  ),
  leading(
    `(?:what|which) (?:is the )?(?:${SHARE}) of (?:the |our )?(?:customers|people|members) (?:who|that) (?:registered|signed up|joined) (in |last |this )([a-z0-9 ]+?) (?:have |had )?${BUYING} ${WITHIN}(?! of|[a-z])`,
    'what share of customers who registered $1$2 bought something within $3 $4 of registering',
  ),
  said('who registered in (last|this) (month|year|quarter|fiscal year)', 'who registered $1 $2'),
  leading(
    `(?<=handling time[^?]*(?:vs\\.?|versus|and|or|than|against|for|of) )(emails?|e-mails|calls)(?! contacts?)(?=[?.!,]| *$| (?:vs|versus|and|or|last|this|in) )`,
    '$1 contacts',
  ),
  said('emails contacts', 'email contacts'),
  said('e-mails contacts', 'email contacts'),
  said('calls contacts', 'phone contacts'),
];
