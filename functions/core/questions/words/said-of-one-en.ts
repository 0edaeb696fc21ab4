import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const POSSESSED = "(?:(?:her|his|their|the|this customer's|the customer's|the caller's) )?";
const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client');
const LAST = anyOf('last, latest, most recent, newest, previous');
const ORDER = anyOf('order, purchase, buy, shop, visit, transaction');
const TALK = anyOf('contact, conversation, call, chat, enquiry, inquiry, email, interaction, ticket, case');
const LATER = anyOf(
  'tomorrow, later, later today, later on, this afternoon, this evening, this morning, tonight, today, next week, in the morning, in the afternoon, on monday, right now, now',
);
const LEAST = anyOf('more than, at least, over, fewer than, less than, no fewer than, no less than');
const TOPIC = anyOf(
  'delivery, returns, payment, sizing, a defect, order status, stock, availability, shipping, complaints, products',
);
const TALKS = anyOf(
  'contact, contacts, enquiry, enquiries, inquiry, inquiries, call, calls, question, questions, ticket, tickets',
);
const MAY = anyOf(
  'can, could, may, might, should, ok if, ok to, okay if, okay to, okay for, ok for, alright to, all right to, fine if, fine to, allowed to, permission to, possible to',
);
const SEGMENT = anyOf('segment, segments, group, groups');

/** How people ask about the customer on the line, and how it is read: the most particular first. */
export const SAID_OF_ONE_EN: readonly SaidOtherwise[] = [
  // “She’s shopped with us”: she has.
  {
    said: "\\b(she|he|who)'s (?=(?:ever |already |also |only |not )?(?:bought|ordered|purchased|shopped|spent|returned|contacted|been|had|got|cancelled|called|emailed)\\b)",
    read: '$1 has ',
  },
  { said: '\\bwhat %', read: 'what percentage' },
  // “Lifetime orders”: all of them, and no length of time.
  {
    said: '\\b(?:customer )?lifetime (orders|purchases|spend|spending|returns|contacts|order count)\\b',
    read: 'total $1',
  },
  {
    said: `\\b(?:what|which) (?:kind of |type of )?(?:device|console|machine|system|hardware|platform)s? (?:does|do|did|is|are) (${PERSON}) (?:mainly |mostly |usually )?(?:us(?:e|es|ing) (?:to |for )?)?(?:play|plays|playing|gam(?:e|ing))(?: (?:games|our games|hoshizora games|hoshizora))?(?: on| with)?`,
    read: 'what is the platform of $1',
  },
  { said: `\\b(brands?|products?|shops?|stores?) of ours\\b`, read: 'our $1' },
  { said: ', of ours\\b', read: '' },
  { said: "^(?:the )?customer's (?=\\w)", read: "this customer's " },
  // “How many days since her last order?”
  {
    said: `\\b(?:how many days|how long|how much time|number of days)(?: is it| has it been| have passed| has passed| have gone by| ago)?(?: now)? since ${POSSESSED}(?:very )?(?:${LAST}) (?:${ORDER})`,
    read: 'days since last purchase',
  },
  {
    said: `\\bhow (?:long|many days) (?:is it |has it been )?since (?:${PERSON}) (?:last )?(?:bought|ordered|purchased|shopped)(?: (?:anything|something))?(?: (?:from|with) us)?(?: last)?`,
    read: 'days since last purchase',
  },
  {
    said: `\\bhow (?:long|many days) ago (?:was ${POSSESSED}(?:${LAST}) (?:${ORDER})|did (?:${PERSON}) last (?:buy|order|purchase|shop))(?: (?:anything|something))?`,
    read: 'days since last purchase',
  },
  // “Can I call her back tomorrow?”: whether one may call.
  {
    said: `\\b(${MAY})\\b(.{0,24}?)\\b(call|ring|phone)( (?:her|him|them|this customer|the customer|the caller|this person|this client))? back\\b`,
    read: '$1$2$3$4',
  },
  {
    said: `\\b(${MAY})\\b(.{0,24}?)\\b(call|ring|phone|email|e-mail|write to|contact|reach) (her|him|them|this customer|the customer|the caller|this person|this client)(?: again)?,? (?:${LATER})\\b`,
    read: '$1$2$3 $4',
  },
  // “All brands together”: what one customer spent is of all of them anyway.
  {
    said: `,?(?: and)?(?: |^)(?:all (?:of )?(?:the |our )?brands (?:together|combined|included|taken together|put together)|(?:across|over|for|from|with|at) (?:all|every)(?: of)?(?: the| our)? brands?|every brand included|adding up all (?:of )?(?:the |our )?brands,?|all brands)(?=[ ,.?!]|$)`,
    read: ' ',
    unless: 'bought|order from',
  },
  // “The first thing she got”, “the very first time”.
  {
    said: `\\b(?:the )?(?:very )?first (?:thing|item|product) (?:that )?(${PERSON}) (?:ever )?(?:bought|got|purchased|ordered)\\b`,
    read: 'first purchase of $1',
  },
  {
    said: `\\b(?:the )?(?:very )?first time (?:that )?(${PERSON}) (?:ever )?(?:bought|shopped|purchased|ordered)\\b`,
    read: 'first purchase of $1',
  },
  { said: `\\b(buy|purchase|order|get) (?:for )?the (?:very )?first time\\b`, read: '$1 first' },
  { said: '\\bvery first (?=purchase|order)', read: 'first ' },
  // “The order just before the latest one”.
  {
    said: `\\b(?:the )?(?:order|purchase|one) (?:just |right |immediately )?(?:before|prior to|previous to|preceding) (?:the |her |his |their )?(?:${LAST})(?: (?:one|order|purchase))?`,
    read: 'the order before last',
  },
  {
    said: `^not (?:the |her |his |their )?(?:${LAST}) (?:order|purchase),? (?:but )?the one before(?: (?:it|that))?[.,]? ?(?:what was (?:that|it))?`,
    read: 'what was the order before last',
  },
  // “What did the last order consist of?”
  { said: `\\bcontents? of ${POSSESSED}(?:${LAST}) (?:order|purchase)`, read: 'what was in the last order' },
  {
    said: `\\bwhat (?:was|is|were) (?:inside|included in|part of) ${POSSESSED}(?:${LAST}) (?:order|purchase)`,
    read: 'what was in the last order',
  },
  {
    said: `\\bwhat did ${POSSESSED}(?:${LAST}) (?:order|purchase) (?:consist of|contain|include|have in it)`,
    read: 'what was in the last order',
  },
  {
    said: `^(?:what (?:is|was) )?(?:the )?(?:${LAST}) (?:thing|item|product)s? (${PERSON}) (?:has |have )?(?:bought|got|purchased|ordered)`,
    read: 'what did $1 buy most recently',
  },
  // “How satisfied were they after our last conversation?”: told of the last contact.
  {
    said: `\\b(?:after|with|about|by) (?:our|the|her|his|their) (?:${LAST}) (?:${TALK})`,
    read: 'with the last contact of this customer',
  },
  {
    said: `\\bwhat did (${PERSON}) (?:complain|contact us|call|ask|write|email us|ring) about (?:last time|most recently|the last time|last)`,
    read: 'what was $1 last contact about',
  },
  {
    said: `\\bany (unresolved|open|unsolved|unanswered) (?:contact|enquiry|inquiry|ticket|case|issue)s?(?: (?:still )?(?:open|pending|outstanding|left))?(?: (?:for|from|of) (?:${PERSON}))?`,
    read: 'does this customer have any unresolved contacts',
  },
  // “Which segments was he in before?”: what has changed since the run before.
  {
    said: `\\b(?:which|what) (?:${SEGMENT}) (?:was|were|had) (${PERSON}) (?:been )?(?:in|part of) (?:before|previously|earlier|in the past|last time|at the previous run|at the last run|before that|before now)`,
    read: 'segment changes of this customer',
  },
  { said: `\\b(?:previous|former|earlier|past|old) (?:${SEGMENT})\\b`, read: 'segment changes' },
  {
    said: `\\b(?:fall|falls|fit|fits|belong|belongs|sit|sits) (?:into|in|under|within) (?=(?:the |a |an )?.*(?:segment|group))`,
    read: 'in ',
  },
  { said: `\\b(?:does|do|did) (${PERSON}) have (vip) status`, read: 'is $1 a $2' },
  {
    said: `\\b(?:would|does|do|can|could|will) (${PERSON}) (?:count|qualify|rank|rate|pass) as (?:one of our (\\w+?)s|an? (\\w+))\\b`,
    read: 'is $1 a $2$3',
  },
  { said: `\\bis this one (?=an? )`, read: 'is this customer ' },
  {
    said: `\\b(?:all|every one) of (her|his|their|the) (enquiries|inquiries|contacts|tickets|complaints)`,
    read: 'all $1 $2',
  },
  // “From January on”, “since January”: to this day.
  { said: `\\bat (?:any time|any point)(?: in the past)?\\b`, read: 'ever' },
  // “More than two purchases this year?”, “has she placed more than two orders?”: how often somebody bought.
  {
    said: `\\b(?:placed|made|had|put in|done) (${LEAST}) (\\w+) (?:orders|purchases|transactions)\\b`,
    read: 'bought $1 $2 times',
  },
  { said: `\\b(?:order|orders|ordered|shop|shopped) (?=(?:${LEAST}) (?:\\w+ times|once|twice))`, read: 'bought ' },
  {
    said: `^(?:is there |are there |any chance of )?(${LEAST}) (\\w+) (?:orders|purchases)\\b(?! (?:per|by|each|of))`,
    read: 'has this customer bought $1 $2 times',
  },
  { said: `^(${PERSON}) has bought (?=(?:${LEAST}) )`, read: 'has $1 bought ' },
  { said: `^any chance (${PERSON}) has `, read: 'has $1 ' },
  { said: '\\b(times|once|twice) in (?=this |the )', read: '$1 ' },
  { said: '\\bmore than a single\\b', read: 'more than one' },
  {
    said: `^(?:is there |are there |any )?(${LEAST}) (\\w+) (${TOPIC}) (?:${TALKS})(?: from| by| of)? (${PERSON})`,
    read: 'has $4 contacted us about $3 $1 $2 times',
  },
  {
    said: `^(?:is there |are there |any )?(${LEAST}) (\\w+) (?:${TALKS}) about (${TOPIC})(?: from| by| of)? (${PERSON})`,
    read: 'has $4 contacted us about $3 $1 $2 times',
  },
  {
    said: `(?:^|\\b(?:has|did) )(${PERSON}) ask(?:ed)? (?:us )?about (${TOPIC})\\b`,
    read: 'has $1 contacted us about $2',
  },
  { said: `^about (${TOPIC}), (.*?)([?]?)$`, read: '$2 about $1$3' },
  {
    said: `\\b(got|get|gotten) in touch with us (more than once|more than twice|twice) about (${TOPIC})`,
    read: 'contacted us about $3 $2',
  },
  { said: '\\bmore than one times\\b', read: 'more than once' },
  // “How much of overall sales is from her, in percent?”
  {
    said: `\\bhow much of (?:the |our )?(?:overall |total |all )*sales (?:is|are|comes?|came) (?:from )?(?:${PERSON}|her|him|them)(?:,? in percent(?:age)?)?`,
    read: 'what share of total sales is this customer',
  },
  {
    said: `^of (?:everything|all) we(?:'ve| have)? sold,? what (?:share|percentage|part|portion|percent) (?:did|does|do|has|is) (?:${PERSON})(?: accounts?(?:ed)? for| makes? up| contributes?)?`,
    read: 'what share of total sales is this customer',
  },
  {
    said: `\\bwhat (?:is|'s) the ratio of (?:${PERSON}) (?:in|to|of) (?:the |our )?(?:all |total |overall )*sales`,
    read: 'what share of total sales is this customer',
  },
  // “Compare her orders with the median customer’s.”
  {
    said: `^compare (her|his|their|this customer's) (\\w+) (?:with|to|against) (?:that of |those of )?(.*?)(?:'s)?$`,
    read: 'how do $1 $2 compare with $3',
  },
  {
    said: `^how (?:is|are|does) (her|his|their|this customer's) (orders|purchases|sales|spend|spending) (?:comparing|compared|compare) (?:to|with) `,
    read: 'how do $1 $2 compare with ',
  },
  {
    said: `^(her|his|their|this customer's) (orders|purchases|sales|spend|spending) (?:against|versus|vs\\.?|next to) (?:the )?`,
    read: 'how do $1 $2 compare with the ',
  },
  { said: '\\bwith median customer', read: 'with the median customer' },
  // “Shirts and knitwear, has she bought both?”
  {
    said: `^(\\w+) and (\\w+) ?[-,:] ?(has|did) (${PERSON}) (bought|buy|purchased|purchase|got|get) both`,
    read: '$3 $4 $5 both $1 and $2',
  },
  {
    said: `^(${PERSON}) (?:bought|purchased|ordered) (\\w+) and also (\\w+), both\\b`,
    read: 'has $1 bought both $2 and $3',
  },
  { said: '\\b(bought|buy|purchased|ordered) (\\w+) as well as (?=\\w+(?:[?.!]|$))', read: '$1 both $2 and ' },
  // “What portion of her orders came back to us?”
  {
    said: '\\b(?:came|come|gone|went|were sent|got sent) back(?: to us)?\\b(?=.*(?:percent|percentage|share))',
    read: 'were returned',
  },
  {
    said: '^what (?:portion|part|fraction|proportion) of (her|his|their) (?=orders|purchases)',
    read: 'what percentage of $1 ',
  },
  { said: '(?<=percentage.*), in percent(?:age)?(?= *[?.!]?$)', read: '' },
  {
    said: '^of all (her|his|their|the) (orders|purchases),? what (percentage|share) (?:got|get|was|were|is|are|has been|have been) ',
    read: 'what $3 of $1 $2 were ',
  },
  // “If she sent any items back”, “any returns at all”.
  {
    said: '\\b(?:sent|send|sends|given|gave|brought) (anything|any items?|something|items?|any of it) back\\b',
    read: 'returned $1',
  },
  { said: '\\bany returns at all\\b', read: 'any returns' },
  {
    said: "^(?:is|are) there any returns? (?:in|on) (?:her|his|their|the|this customer's) (?:history|account|record|file|orders)",
    read: 'has this customer ever returned anything',
  },
  {
    said: `\\b(did|does) (${PERSON}) get (?=(?:an? |any )(?!(?:refund|return|reply|call|response|answer|email|letter|discount)))`,
    read: '$1 $2 buy ',
  },
  {
    said: "^what(?:'s| is| was) the (?:overall|total|whole) amount (?:that )?(.*?) (?:has |have )?(?:paid|spent)\\b",
    read: 'how much has $1 spent in total with',
    unless: 'last|this (?:year|month)|since',
  },
  { said: '(?<=in total with) (?:us|with us)', read: ' us' },
  { said: '\\bwith(?: the| all)? amounts\\b', read: '' },
  {
    said: '^recent (contacts|orders|purchases|returns|enquiries|inquiries|complaints)(?=\\?|$)',
    read: 'any recent $1',
  },
  // “What’s her typical gap between orders, in days?”
  {
    said: `^(?:so )?(?:on average,? |as a rule,? |usually,? )?(?:how many days|how long|how much time|what(?:'s| is)? ?(?:the|her|his|their|this customer's)? ?(?:typical |usual |average |normal |mean )?(?:gap|interval|time|wait|number of days))(?: (?:is|are|does|do|passes?|goes?|go|it|be|there|by|normally|usually|typically|on average))* (?:in )?between (?:her|his|their|this customer's|the|two|each)? ?(?:orders|purchases|visits|buys)(?:,? (?:in days|as a rule|on average|usually|typically|normally))*`,
    read: 'average days between her orders',
  },
  {
    said: '\\bhow much of what (she|he|they) (?:buys?|orders?|purchases?) (?:is|are|comes?) from (.*?)(?:, as a (?:share|percentage|percent))?(?=[?.!]?$)',
    read: 'what share of the purchases of this customer is from $2',
  },
  { said: '\\ball together\\b', read: 'altogether' },
  { said: '\\b(how many items) total\\b', read: '$1' },
  {
    said: `\\b(?:which |what )?day of (?:the )?week (?:does |do )?(${PERSON}) (?:usually |normally |mostly )?(?:buys?|shops?|orders?|purchases?)(?: on| most)?`,
    read: 'which day of the week does $1 shop',
  },
  {
    said: '^(?:(?:her|his|their|usual|favou?rite|the) )*shopping (?:day of the week|weekday|day)',
    read: 'which day of the week does this customer shop',
  },
  {
    said: `\\b(?:the )?(?:home )?(?:city|town)(?: of residence| (?:that )?(?:${PERSON}) (?:lives?|is living|resides?) in)`,
    read: 'the address of this customer',
  },
  {
    said: `^(?:this customer's|her|his|their|the caller's) (?:home )?(?:city|town)(?=\\?|$)`,
    read: 'the address of this customer',
  },
  {
    said: `^(?=.*\\b(?:all|every|each)\\b)(?=.*\\b(?:enquir|inquir|contact)\\w*)(?=.*\\b(?:resolved|solved|sorted|settled|closed)\\b)(?:(?:so|um|and|have|has|we|were|was|are|is|did|do|get|got|been|all|every|each|one|single|of|her|his|their|the|this|customer's|customer|caller|enquir(?:y|ies)|inquir(?:y|ies)|contacts?|from|she|he|they|made|make|it|resolved|solved|sorted|settled|closed|out|ever)[ ,?]*)+$`,
    read: 'were all of her enquiries resolved',
  },
  { said: '\\b(?:made|had|done) any (returns?)\\b', read: 'returned anything' },
  { said: '\\b(fiscal year)[- ]to[- ]date\\b', read: '$1' },
  { said: '\\bfiscal-year\\b', read: 'fiscal year' },
  {
    said: `\\b(her|his|their|this customer's) ((?:phone|chat|email|web form|app)(?: (?:and|or) (?:phone|chat|email|web form|app))*) history\\b`,
    read: 'list the $2 contacts of this customer',
  },
  { said: '^(?:what is|what was|show me|give me|show|list) (?=list the )', read: '' },
  {
    said: '\\bdo (?:we|you) have (?:her|him|them|this customer) (?:down|listed|registered|recorded) as (?=male|female|a )',
    read: 'is this customer ',
  },
  { said: '\\bregistered at (?=[A-Z])', read: 'registered with ' },
];
