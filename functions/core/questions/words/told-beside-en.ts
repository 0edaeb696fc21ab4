import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const CART =
  '(?:(?:the )?(?:number|count) of )?(?:add[- ]to[- ](?:carts?|baskets?)|cart additions?|cart adds?)(?: events?| counts?| actions?| numbers?)?';
const AGAINST = '(?:with|against|versus|vs\\.?|and|to|compared (?:to|with)|next to|alongside)';
const PURCHASES = '(?:(?:the )?(?:number|count) of )?(?:purchases?|purchase events?)(?: counts?| numbers?)?';
const TIER = '(?:tier|rank|level|class|membership|status)';
const KIND = '(brand|category|channel|product|store)';
const SUCH = anyOf(
  'and so on, and so forth, etc, etc., and up, and upwards, and above, and older, and the rest, and beyond',
);

/** What is told of one and then of the other is two figures, and never one of those who are both. */
export const TOLD_BESIDE: readonly OtherWording[] = [
  leading(
    `,? (?:and|while|but) (?:what's|what is|what was|what are|how about|what about) (?:that|the same|it|those) (?:of|for|at|among|in) (?:an? |the )?`,
    ' vs ',
  ),
  leading(`,? and (?:how about|what about) (?:an? |the )?(?=[a-z -]+[?.! ]*$)`, ' vs '),
  leading(
    `(of [a-z]+) customers,? of (?:the )?([a-z-]+) (?:ones|customers)(?:,? and| and) of (?:the )?([a-z-]+) (?:ones|customers)`,
    '$1, $2 and $3 customers',
  ),
  leading(`(of [a-z]+ customers) and of (?:the )?([a-z-]+) (?:ones|customers)`, '$1 vs $2 customers'),
  leading(
    `(handling|spent on|taken by|length of|duration of) (?:an? )?(phone|chat|email) (?:contact|call)s?,? and (?:an? )?(phone|chat|email) (?:contact|call)s?`,
    '$1 $2 contacts vs $3 contacts',
  ),
  leading(`(?:compare )?${CART} ${AGAINST} ${PURCHASES}(?![a-z])`, 'cart additions vs purchases'),
  leading(
    `in (?:the )?([a-z]+) ${TIER} and (?:the ones |those )?in (?:the )?([a-z]+) ${TIER}`,
    'by member rank $1 and $2',
  ),
  leading(
    `(?:headcounts?|numbers?|counts?) (?:for|of) ([a-z]+) and ([a-z]+) membership(?! (?:inf|account|inq|contact|topic|quest))`,
    'number of $1 and $2 members',
  ),
  // Every age group, and not those alone that are named.
  leading(
    `(?:in their |by age(?: group)?[:,]? ?)?teens,? (?:20s|twenties),? (?:30s|thirties)(?:,? (?:40s|forties))?(?:,? (?:50s|fifties))?,? (?:${SUCH})`,
    'by age group',
  ),
  leading(
    `(?:in their |by age(?: group)?[:,]? ?)(?:20s|twenties),? (?:30s|thirties)(?:,? (?:40s|forties))?(?:,? (?:50s|fifties))?,? (?:${SUCH})`,
    'by age group',
  ),
  leading(
    `(?:the )?${KIND} (?:that |which )?(?:they|people|customers|each of them|each) (?:like|likes|prefer|prefers|love|loves|use|uses)(?: the)? (?:best|most)`,
    'favourite $1',
  ),
  leading(
    `(?:the )?sizes? of (?:every|each|all)(?: of)?(?: the| our)? (?:customer )?segments?`,
    'number of customers by segment',
  ),
  leading(
    `how (?:big|large) is (?:every|each)(?: of the| of our)? (?:customer )?segments?`,
    'number of customers by segment',
  ),
  leading(
    `(?:orders|contacts|units|items|sales|revenue|returns|inquiries) ?/ ?(?:customer|buyer|order|person|brand|category|store|month|week|day)(?![a-z])(?<=(orders|contacts|units|items|sales|revenue|returns|inquiries) ?\\/ ?(customer|buyer|order|person|brand|category|store|month|week|day))`,
    '$1 per $2',
  ),
  leading(
    `(?:(?:i want to know |tell me )?(?:if|whether) |(?:did|do|have) )more (customers|people|women|men|members) ((?:contact|got in touch|get in touch|reach|bought|buy|order|purchas|return|register)[a-z]*(?: [a-z]+)*?) ((?:(?:in|this|last) )?[a-z]+) than (?:in )?(?=the |last |this |a year|[a-z]+ last year|[a-z]+ [12][0-9]{3})`,
    'how many $1 $2 $3 compared with ',
  ),
];
