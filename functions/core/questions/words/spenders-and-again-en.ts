import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const NUMBER = '([0-9]+|three|five|ten|twenty|thirty|fifty)';
const AGAIN = anyOf(
  'came back, come back, returned, bought again, ordered again, purchased again, bought a second time, ordered a second time, made a second purchase, placed a second order, made another purchase, placed another order, bought something else later, repeated, shopped again, have come back, have bought again, have ordered again, have bought a second time, have made a second purchase, have placed a second order, have returned, went on to buy again, have since bought again, made it to a second order',
);
const FIRST = '(?:first bought|first purchased|first ordered|first purchase|first order|first-time buyers)';
const KIND = '(phone|telephone|chat|email|store|support)';
const CONTACT = '(?:contacts?|calls?|chats?|conversations?|enquir(?:y|ies)|inquir(?:y|ies)|sessions?)';
const LAST = '(?:last|take|run|go on|run for|last for)';
const PERIOD = '(day|week|month|quarter|year|weekday|hour|store|shop|channel|time of day|day of the week)';
const CONTACTS_SAID =
  '(?=[^?]*(?:contact|support|call|phone|chat|enquir|inquir|complain|visit|site|search|view|survey))';

/** The biggest spenders, who came back after a first purchase, the busiest day and how long a contact lasts, as most people ask. */
export const SPENDERS_AND_AGAIN: readonly OtherWording[] = [
  leading(
    `(?:the |our )*(?:top )?${NUMBER} (?:of (?:the|our) )?(?:biggest|top|highest|best|largest|heaviest) (?:money )?spenders(?! by)`,
    'top $1 customers by sales',
  ),
  leading(`(?:the |our )*top ${NUMBER} spenders(?! by)`, 'top $1 customers by sales'),
  leading(`^who are (?=top [0-9a-z]+ customers by sales)`, ''),
  // “Of those who first bought in Q1, how many came back?”
  leading(
    `(?<=${FIRST}[^?]*), (how many|what share|what percentage|which share|what proportion)((?: of them| of those)?) (?:have |has |had |then |later |also |since )*(?:${AGAIN})(?: since| later| afterwards| at all| at least once| from us| with us| to us| yet)*(?=[?.! ]*$)`,
    ', $1$2 have ordered at least twice',
  ),
  leading(
    `^(?:what|which) (?:is the )?(?:share|percentage|percent|proportion|fraction|part) of (?:the |our )?first-time buyers (in|of|from|last|this) ([a-z0-9 ]+?) (?:have |has |had |then |later |also |since )*(?:${AGAIN})(?: since| later| afterwards)*(?=[?.! ]*$)`,
    'what share of people who first bought $1 $2 have ordered at least twice',
  ),
  said('first bought (?:of|from) ([12][0-9]{3})', 'first bought in $1'),
  leading(
    `(?:bought|ordered|purchased|shopped)(?: something| anything| from us)?(?: just| only| exactly)? once,? (?:and|but|then) (?:never|not)(?: came| come)?(?: (?:bought|ordered|back))?(?: (?:again|back|since|any more|after that|a second time))+`,
    'bought only once',
  ),
  // The busiest one.
  leading(
    `^(?:what|which) (?:was|is|were|has been) (?:the |our )?(?:single )?busiest ${PERIOD} ${CONTACTS_SAID}(?:for |of |in terms of |by )?(?=contacts|support|calls)`,
    'which $1 had the most ',
  ),
  leading(
    `^(?:what|which) (?:was|is|were|has been) (?:the |our )?(?:single )?busiest ${PERIOD}(?! for| of| by| in terms)(?!${CONTACTS_SAID.slice(3, -1)})`,
    'which $1 had the most orders',
  ),
  leading(
    `^(?:the |our )?(?:single )?busiest ${PERIOD}(?! for| of| by| in terms)(?!${CONTACTS_SAID.slice(3, -1)})`,
    'which $1 had the most orders',
  ),
  leading(
    `^(?:what|which) ${PERIOD} (?:was|is|were) (?:the |our )?busiest(?! for| of| by| in terms)(?!${CONTACTS_SAID.slice(3, -1)})`,
    'which $1 had the most orders',
  ),
  // How long a contact lasts.
  leading(
    `how long (?:does|did|do|is|was) (?:the |an |our )?(?:average|typical|mean|usual) (?:${KIND} )?${CONTACT}(?: (?:usually|normally|typically))?(?: ${LAST})?(?= |[?.!,]|$)`,
    'average handling time of $1 contacts',
  ),
  leading(
    `how long (?:do|did) (?:the |our )?${KIND} ${CONTACT}(?: with| at| from)?(?: (?:usually|normally|typically|generally))? ${LAST}(?: on average| in general)?(?= |[?.!,]|$)`,
    'average handling time of $1 contacts',
  ),
  said('average handling time of  contacts', 'average handling time of contacts'),
  said('average handling time of support contacts', 'average handling time of contacts'),
  leading(
    `expected (purchases|orders)(?:,? \\(?|: )(?:next |the next |within |over )?(90|365)[- ]days?\\)?(?= *[?.!,]| *$)`,
    'expected $1 in $2 days',
  ),
  leading(
    ` (?:from|at|with|by|for|of|to) (?:any|at least one|one or more|whichever|whatever) (?:of (?:our|the) (?:three )?)?brands?(?= *[?.!,]| *$| (?:in|last|this|and|but|who) )`,
    '',
  ),
  // What is bought along with something.
  leading(
    `^(?:which|what) (?:other )?(?:products|items|things|goods|articles) (?:are |do (?:people|customers|they) |get |is |were )?(?:also )?(?:the )?(?:most often |most frequently |mostly |usually |commonly |typically |most )?(?:bought|buy|purchased|purchase|sold|ordered|order)(?: most often| most)? (?:together |along |alongside )?(?:with|alongside) (?:the |an? |our )?([a-z][a-z0-9' -]{2,40}?)(?: most often| the most)?(?=[?.! ]*$)`,
    'what else did people who bought $1 buy',
  ),
  leading(
    `^(?:the )?(?:most common|most frequent|top|most popular|usual)(?: [0-9]+)? (?:other )?(?:products|items|things) (?:in|on) (?:orders|baskets|carts|purchases) (?:with|containing|that contain|including|that include) (?:the |an? )?([a-z][a-z0-9' -]{2,40}?)(?=[?.! ]*$)`,
    'what else did people who bought $1 buy',
  ),
  leading(
    `^what (?:else )?goes (?:well |best )?(?:together )?with (?:the |an? )?([a-z][a-z0-9' -]{2,40}?)(?=[?.! ]*$)`,
    'what else did people who bought $1 buy',
  ),
  leading(
    `^what else (?:do|did|have) (?:the )?(?:buyers|purchasers|owners|customers) of (?:the |an? )?([a-z][a-z0-9' -]{2,40}?) (?:buy|bought|purchase|purchased|get|order)(?=[?.! ]*$)`,
    'what else did people who bought $1 buy',
  ),
];
