import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const FIGURE =
  '((?:average|mean|median|total) [a-z ]{3,30}?|lifetime value|ltv|sales|spending|average age|order count)';
const WHO = "([a-z][a-z' -]{1,30}?)";
const CUSTOMERS = '(?:customers?|people|clients|buyers)';
const ORDERED = anyOf(
  "orders, purchases, times they ordered, times they've ordered, times they bought, times they have bought, times they purchased, orders they made, orders they placed, orders they've placed, orders they have placed, purchases they made, orders they've made, orders they have made",
);
const OTHERS = anyOf(
  'everyone else, the others, all the others, all others, other customers, the other customers, all other customers, other all customers, the rest, everybody else, non-vips, non vips, others, our other customers, the remaining customers, customers who are not vips',
);
const MORE = '(more|less|higher|lower)';
const GROUP = '(brand|category|channel|store|segment|prefecture|product|gender|age group|month)';

/** Two figures told beside each other, and people set beside all the others. */
export const TOLD_TOGETHER: readonly OtherWording[] = [
  leading(
    `how many ${WHO}(?: ${CUSTOMERS})? (?:do we have|have we got|are there|we have|exist),? and what(?:'s| is| are) their ${FIGURE}(?=[?.! ]*$)`,
    'number of $1 and their $2',
  ),
  leading(
    `^${WHO}:? (?:-|,)? ?how many,? and (?:their |the |what (?:is|are) their )?${FIGURE}(?=[?.! ]*$)`,
    'number of $1 and their $2',
  ),
  leading(
    `^(?:(?:can|could|would) you )?(?:please )?(?:(?:give|show|tell) (?:me|us) )?(?:the )?(?:number|count) of ${WHO}(?: ${CUSTOMERS})? (?:along with|together with|plus|as well as|with|&) (?:their |the )${FIGURE}(?: they have| of them)?(?=[?.! ]*$)`,
    'number of $1 and their $2',
  ),
  leading(
    `^(vip|at risk|dormant|repeat customer|new customer|cross-brand buyer)s? count (?:and|&|plus|with) (?:their )?${FIGURE}(?=[?.! ]*$)`,
    'number of $1s and their $2',
  ),
  leading(
    `^(?:for|in|by) (?:every|each) ${GROUP},? (?:(?:give|show|tell) (?:me|us) )?(?:the )?(?:number of )?(customers|buyers) and (?:the )?(sales|revenue|orders)(?: amount| figures?)?(?=[?.! ]*$)`,
    '$2 and $3 by $1',
  ),
  // People by how often they ordered.
  leading(
    `(?:group|split|bucket|segment|break down|divide|sort|classify|categorise|categorize) (?:the |our |all )*${CUSTOMERS} (?:by|into groups by|with|according to|based on|up by) (?:the )?(?:how many|number of|count of) (?:${ORDERED})(?: each)?(?: (?:they|each|people|customers)(?:'ve| have)? (?:made|placed|ordered|bought|did))?`,
    'customers by number of orders',
  ),
  said(
    `by how many times (?:they|people|customers)(?:'ve| have)? (?:ordered|bought|purchased|shopped)`,
    'by number of orders',
  ),
  leading(
    `^(?:of )?(last (?:month|year|week|quarter)|this (?:month|year|week|quarter))(?:'s)? buyers:? (?:-|,)? ?(?:number of |count of |how many )?men(?: count)?(?:,| and|,? and) ?(?:number of |count of |how many )?women(?: count)?(?=[?.! ]*$)`,
    'how many men and women bought $1',
  ),
  leading(
    `people who bought (last|this) (month|year|week|quarter):? (?:-|,)? ?(?:number of |how many )?men(?: count)?(?:,| and|,? and) ?(?:number of |how many )?women(?: count)?(?=[?.! ]*$)`,
    'how many men and women bought $1 $2',
  ),
  // Beside all the others.
  leading(
    `(?:compared|relative|next) (?:with|to) (?:${OTHERS}),? (do|does|did|are|is) ${WHO} (spend|order|buy|return|contact us|spending)( money)? ${MORE}(?: often)?(?=[?.! ]*$)`,
    '$1 $2 $3 $5 than everyone else',
  ),
  leading(
    `(?:is|are) (?:the )?(vips?|women|men|repeat customers?|app users|members)(?: customers?)?(?:'s?)? (?:spend|spending) (?:higher|more|bigger|larger|greater) than (?:that of )?(?:${OTHERS})(?:'s?)?(?=[?.! ]*$)`,
    'do $1 spend more than everyone else',
  ),
  leading(
    `^(?:do |does |did )?(vips?|women|men|repeat customers?|members)(?: customers?)? spend(?:s|ing)? (?:higher|more) than (?:${OTHERS})(?=[?.! ]*$)`,
    'do $1 spend more than everyone else',
  ),
  leading(
    `(?:whether|if) (vips?|women|men|repeat customers?|members)(?: customers?)? (?:spend|order|buy) (more|less) than (?:${OTHERS})(?=[?.! ]*$)`,
    'do $1 spend $2 than everyone else',
  ),
  leading(`(tell me|show me|see|know|check) do (?=vips?|women|men|repeat|members)`, 'do '),
  leading(
    `(than|with|to) (?:all the others|all others|other all customers|all other customers|the other customers|our other customers)(?=[?.! ]*$)`,
    '$1 everyone else',
  ),
  // What is one kind and another at once.
  leading(
    `^(?:count of )?(women|men|vips?) (?:\\+|and) (repeat (?:buyers|customers)|cross-brand buyers|new customers),? ?-?:? how many(?: customers)?(?=[?.! ]*$)`,
    'how many customers are there who are $1 and $2',
  ),
  leading(
    `how many ${CUSTOMERS} (?:is|are) (?:a )?(woman|women|man|men|vips?) and (?:also |at the same time )?(?:are |is )?(?:a )?(repeat (?:buyer|customer)|cross-brand buyer|new customer)s?(?=[?.! ]*$)`,
    'how many customers are there who are $1 and $2s',
  ),
  // Of which each makes a share of one whole.
  leading(
    `(?:what|which) (?:share|percentage|proportion|part) of ((?:[a-z]+(?:'s?)? )?(?:sales|revenue|orders)) (?:is|are|comes from|come from|was|were) ([a-z]+),? and (?:what|which|how much)(?: (?:share|percentage|proportion|part))? (?:is|are|comes from|come from|was|were)? ?([a-z]+)(?=[?.! ]*$)`,
    '$2 vs $3 as share of $1',
  ),
  leading(
    `^(?:in|of|within|among) ((?:[a-z]+(?:'s?)? )?(?:sales|revenue|orders)),? (?:how much|what|how large|how big) is the (?:share|percentage|proportion) of ([a-z]+) and (?:of )?([a-z]+)(?: each| respectively)?(?=[?.! ]*$)`,
    '$2 vs $3 as share of $1',
  ),
  leading(
    `^by ${GROUP},? (?:how (?:big|large) a|what) (?:share|percentage|proportion) of (?:the |our |all |total )*orders (?:are|is|were) (?:those |the ones |orders )?(?:of |worth )?(more than|over|above|under|below|at least) ([0-9][0-9,]*k?)(?: yen)?(?=[?.! ]*$)`,
    'orders $2 $3 yen as a share of all orders, per $1',
  ),
  said(
    `sales growth (?:compare|compared|comparing) (?:to|with) (?:the )?(?:previous|prior|last) month,? (?:for|in|of|during) ([12][0-9]{3})`,
    'sales growth month over month in $1',
  ),
  leading(
    `(?:with|having|and) no ([a-z]+?)s? (?:purchases? |orders? )?(?:and|or|nor) no ([a-z]+?)s? (?:purchases?|orders?)`,
    'who bought neither $1s nor $2s',
  ),
];
