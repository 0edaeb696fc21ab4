import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, proportion, fraction, portion, %');
const NEW = '(?:new|first-time|newly acquired)';
const OLD = '(?:returning|repeat|existing|old|recurring)';
const SATISFIED = '(?:more satisfied|happier|less satisfied|better served|unhappier|more content)';
const WITH_US = '(?: with (?:our |the )?(?:support|service|contacts?|contact centre|contact center|help))?';
const REST = '(?:others|everyone else|everybody else|the rest|all others|other customers|the others|the average)';
const SOLD = anyOf('sold best, sold most, sold the most, sells best, sells most, sold the best');
const WORST = anyOf('sold worst, sold least, sold the least, sells worst, sells least');

const LENGTHS: readonly (readonly [said: string, months: number])[] = [
  ['(?:a|one) year', 12],
  ['half a year', 6],
  ['six months', 6],
  ['three months', 3],
];
const AWAY =
  '(?:away|of inactivity|of silence|without buying|without ordering|of no purchases|of absence|without orders|without a purchase|of not buying|of no orders|out)';
const BACK =
  '(?:returned|came back|bought again|ordered again|reactivated|were reactivated|have returned|have come back)';
const STILL = '(?:(?:are|were|have|still|also|again|who|that|kept|continued) ?)*';
const BUYING =
  '(?:buying|ordering|active|shopping|bought|ordered|purchased|purchasing|around|customers|buyers|with us)';

/** What sold best, how satisfied one group is beside the others, and other questions that name no group although they ask for one. */
export const WHAT_SOLD_BEST: readonly OtherWording[] = [
  leading(
    `^what (?:${SOLD})(?= (?:at|in|on|last|this|during|since|over|with|to|among|for|by|yesterday|today)|[?.! ]*$)`,
    'which product sold best',
  ),
  leading(
    `^what (?:${WORST})(?= (?:at|in|on|last|this|during|since|over|with|to|among|for|by|yesterday|today)|[?.! ]*$)`,
    'which product sold worst',
  ),
  leading(
    `(?:${SHARE}) of ${NEW} (?:vs\\.?|versus|and|to|against) ${OLD} (?:buyers|customers|shoppers)`,
    'share of orders first orders vs later orders',
  ),
  leading(
    `^(?:are|were) ([a-z][a-z -]{1,30}?) ${SATISFIED}${WITH_US} than ${REST}`,
    'average contact satisfaction of $1 vs everyone else',
  ),
  leading(
    `^(?:are|were) ([a-z][a-z -]{1,30}?) ${SATISFIED} with (?:our |the )?(?:support|service|contact centre|contact center|help) than ([a-z][a-z -]{1,30}?)(?=[?.! ]*$)`,
    'average contact satisfaction of $1 vs $2',
  ),
  leading(
    `^(?:which|what) ([a-z -]+?) (?:had|have|got|have had) an? (unresolved|escalated|resolved|open) (contact|complaint|enquiry|inquiry|call|chat|case)`,
    'list $1 with $2 $3s',
  ),
  leading(
    `(?<=(?:with|had|have|having) )an? (unresolved|escalated) (contact|complaint|call|chat|case)(?![a-z])`,
    '$1 $2s',
  ),
  leading(
    `^what did (?:people|customers|our customers|they|callers) (?:mostly|mainly|usually|most often|typically) (?:contact us|call us|call|write in|write to us|get in touch|ask us|ask|complain) (?:about|for)(?= |[?.!]|$)`,
    'which contact topic had the most contacts',
  ),
  leading(
    `^what (?:do|are) (?:people|customers|our customers|they|callers) (?:mostly|mainly|usually|most often|typically) (?:contact(?:ing)? us|call(?:ing)? us|call|ask(?:ing)? us) about(?= |[?.!]|$)`,
    'which contact topic has the most contacts',
  ),
  leading(
    `(orders|purchases|baskets) (?:that |which )?(?:contain|contains|contained|containing|include|includes|included|including|have|had|with|hold|held|holding) at least (?:one|1|a single) (?:piece of |unit of |item of )?(?:an? )?`,
    '$1 with ',
  ),
  leading(
    `^((?:number of )?(?:orders|sales|revenue|units sold|contacts) [a-z0-9 :-]+?), ?(?:as )?(?:an? )?(?:${SHARE}) of (?:the )?(?:total|all(?: orders| sales| contacts)?|everything)(?=[?.! ]*$)`,
    'share of $1',
  ),
  leading(`share of discounted (units|lines|items)`, 'share of units sold at a discount'),
  leading(
    `(customers|people|members|buyers) (?:have |has |had )?(?:been |were |are |was )?(?:acquired|won|gained|recruited|picked up|brought in) (?:through|via|over|on|by|from|in) (?:the |our )?(app|web|website|online shop|online store|store|stores|shop|shops|boutiques?|console|pop-ups?)(?: channel)?`,
    '$1 registered through the $2',
  ),
  said(`(customers|people) registered through the (?:website|web)`, '$1 registered through the web'),
  leading(
    `(?:ratio|relation|proportion|split|mix|breakdown|share|percentage) (?:of|between) ${NEW} (?:to|and|vs\\.?|versus|against) ${OLD} (?:buyers|customers|shoppers)`,
    'new vs returning buyers',
  ),
  // Away for so long.
  ...LENGTHS.map(([length, months]) =>
    leading(
      `${BACK} after (?:more than |over |at least |longer than )?${length} ${AWAY}`,
      `bought again after ${months} months without a purchase`,
    ),
  ),
  leading(
    `${BACK} after (?:more than |over |at least |longer than )?([0-9]+) months ${AWAY}`,
    'bought again after $1 months without a purchase',
  ),
  // Buyers of one year in another.
  leading(
    `(how many|what share|what percentage|which share) (?:of (?:the |our )?)?(?:buyers|customers|shoppers) (?:from|of|in) ([12][0-9]{3}) ${STILL}${BUYING}(?: from us)? in ([12][0-9]{3})`,
    '$1 of the people who bought in $2 also bought in $3',
  ),
  said(
    'how many of the people who bought in ([12][0-9]{3}) also bought in ([12][0-9]{3})',
    'how many people who bought in $1 also bought in $2',
  ),
  said(
    '(?:in |during )?(?:each and every|every single|every) month (?:of |in |during )?(?:the )?(last quarter|q[1-4](?: [12][0-9]{3})?)(?<=(?:bought|ordered|purchased|shopped)[^?]*)',
    'in 3 months in a row in $1',
  ),
  said(
    '(?:in |during )?(?:each and every|every single) month (?:of |in |during )?(last year|[12][0-9]{3})(?<=(?:who|people|customers|buyers) (?:have )?(?:bought|ordered|purchased|shopped)[^?]*)',
    'in 12 months in a row in $1',
  ),
  // Records of two brands, and of all.
  leading(
    `how many ([a-z]+) (?:players|members|customers|buyers|users) (?:also |too )?(?:have|hold|own|are on|keep) (?:also )?(?:an? )?([a-z]+) (?:record|account|membership|profile|registration)s?(?: too| as well| also)?(?=[?.! ]*$)`,
    'how many customers are registered with both $1 and $2',
  ),
  leading(
    `(?:known to|known at|registered at|on file (?:with|at)|on record (?:with|at)|in the records of|have records (?:with|at|in)|have a record (?:with|at|in)) (?:all three|all 3|all|all of (?:the|our)) brands`,
    'registered with all three brands',
  ),
  // By what else it changes.
  leading(
    `^how (?:does|do|did) (?:the |our )?([a-z ]{4,30}?) (?:change|vary|differ|depend|break down|look) (?:with|by|on|across|depending on|according to|between) (?:the )?(age|age groups?|ages|region|regions|prefecture|gender|channel|channels|brands?|categor(?:y|ies)|segments?)(?=[?.! ]*$)`,
    '$1 by $2',
  ),
  said('^(?:spend|spending) by (?:age|ages|age groups?)', 'sales per buyer by age group'),
  said('^(?:spend|spending) by', 'sales per buyer by'),
  leading(
    `^(?:are|is) ([a-z][a-z -]{2,30}?) (?:ordering|buying|shopping|purchasing) more (?:often|frequently) than ([a-z][a-z -]{2,30}?)(?=[?.! ]*$)`,
    'do $1 order more often than $2',
  ),
  leading(
    `(?:we )?(?:can|may|could|are able to|are allowed to) (?:we )?(?:reach|contact) neither by (?:phone|call) nor by e-?mail`,
    'refused both calls and email',
  ),
  leading(
    `(?:who )?(?:accept|allow|want|agreed to|agree to) neither (?:phone )?calls nor e-?mails?`,
    'who refused both calls and email',
  ),
];
