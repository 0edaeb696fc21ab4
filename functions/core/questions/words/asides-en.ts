import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SIT = anyOf(
  'sitting, sat, currently sitting, parked, lying, counted, found, currently found, currently, gathered, lumped, landed, stuck',
);
const GROUP = '(?:the |our )?(?:[a-z-]+ ){0,3}(?:segment|cluster|group|tier|rank)';
const TOGETHER = anyOf(
  'put together, added together, added up, taken together, all together, altogether, combined, lumped together, summed up, summed, pooled, rolled into one, rolled up, as one, as a whole, all in, in all, all told',
);
const BRANDS = '(?:all |the )*(?:(?:three|3) )?(?:of (?:our |the )?)?(?:(?:three|3) )?brands';
const SOLD = anyOf(
  'gone out the door, gone out of the door, gone over the counter, crossed the counter, changed hands, gone through the till, gone through the tills, left the shop, left the shops, left the shelves, left the store, flown off the shelves, moved off the shelves, been shifted, gone to customers, found a buyer, found buyers, found a home',
);
const GOODS = '(product|category|item|game|store|brand|title|article|shop|channel)s?';
const VALUE = anyOf(
  'in value terms, in terms of value, by value, value-wise, in terms of money, in money terms, by amount, in amount, amount-wise, in terms of amount, in yen terms',
);

/** What is said by the way, and turns of talk for plain words. */
export const ASIDES: readonly OtherWording[] = [
  // “How many people are sitting in the dormant VIP segment”.
  leading(
    `(?<=\\b(?:are|is|were|people|customers|members|there) )(?:${SIT}) (?=(?:in|within|inside|under) ${GROUP})`,
    '',
  ),
  leading(`,? (?:for |across |over )?${BRANDS},? (?:${TOGETHER})(?=[?.!,]| *$| in | for | last | this | since )`, ''),
  leading(`,? (?:${TOGETHER})(?<=, .*)(?=[?.! ]*$)`, ''),
  said(`(?:have|has|had) (?:${SOLD})`, 'have been sold'),
  said(`(?:${SOLD})`, 'sold'),
  leading(
    `(?<=(?:bought|ordered|purchased|contacted us|returned|complained|visited|cancelled|called|emailed|shopped)(?: (?!vip|segment|cluster)[a-z0-9'-]+){0,6}),? ?(?:at some (?:point|time|stage|moment)|at one (?:point|time|stage)|at any (?:point|stage|moment)|some time or other|once upon a time)(?= in (?:[12][0-9]{3}|[a-z]+)| during|[?.!,]| *$)`,
    '',
  ),
  leading(
    `(returned|came back|brought back|sent back) (?:the )?(most|least) (?:${VALUE})`,
    'has the $2 returned sales amount',
  ),
  leading(`(sold|selling|sells) (?:the )?(most|least|best) (?:${VALUE})`, 'has the $2 sales'),
  leading(`(?<=(?:category|product|store|brand|shop|item|channel) )(?=has the (?:most|least) (?:returned )?sales)`, ''),
  // “Which product came back most”: goods are returned.
  leading(
    `(which|what) ((?:[a-z0-9]+ ){0,2}?)${GOODS} ((?:[a-z]+ ){0,3}?)(?:came|comes|come|was sent|were sent|is sent|gets sent|got sent|was brought|were brought|got brought|went|goes) back (?:to us )?(?:the )?(most|least)(?: often| frequently)?`,
    '$1 $2$3 $4was returned $5',
  ),
  // “Which single product came back most?”
  leading(
    `(which|what|the|that) (?:single|one|individual|very|exact|precise|particular|specific|actual) (?=(?:product|category|store|shop|brand|item|game|customer|day|month|week|weekday|hour|prefecture|channel|segment|cluster|title|article))`,
    '$1 ',
  ),
  said(
    '(?:across|over|for|in) the (?:whole |entire |full )?(?:group|company|business|firm|enterprise|portfolio|house|organisation|organization)(?! of| by| who| with)(?= *[?.,!]| in | last | this | for | since |$)',
    '',
  ),
  // “Split that lot by gender”, “print out the customers …”.
  said(
    `(?:that|this|the whole|the|this whole|that whole) (?:lot|bunch|crowd|crew|batch|gang|pool|set|cohort of people)(?! of)`,
    'those people',
  ),
  said(
    `(?<!over |of |across |for |in |averaged )(?:all of them|them all|the lot of them|every one of them|each and every one of them)(?= by| who| with| in|[?.!,]| *$)`,
    'them',
  ),
  leading(
    `,? (?:that is|mind you|note|to be sure|for what it's worth|if possible|if you can|if that's possible|when you get a chance|as a matter of interest|out of interest|out of curiosity|just out of curiosity|just curious|purely out of interest)(?=[?.!,]| *$)`,
    '',
  ),
  // “Around Christmas 2025 (1 to 25 December)”: the days are said.
  leading(
    `(?:around|over|at|before|for|during|in the run-up to|leading up to|round about) (?:christmas|new year|easter|obon|golden week|silver week|black friday|valentine's day|valentine's|white day|mother's day|father's day|the holidays|the season|the turn of the year)(?: (?:time|season|period|sales?|week|weekend))? ?((?:19|20)[0-9]{2})? ?\\((?:i\\.e\\.,? |that is,? |from |between )?([0-9]{1,2})(?:st|nd|rd|th)? ?(?:to|until|through|and|-) ?([0-9]{1,2})(?:st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december)\\)`,
    'from $4 $2 $1 to $4 $3 $1',
  ),
  leading(`(?<=^|[ ,])(?:the )?"?(?:([a-z-]+) )?consent question`, '$1 consent'),
  // “Callbacks promised in October: count them”.
  leading(
    `(callbacks|call-backs|call backs) (?:that (?:were|we) )?(?:promised|agreed|scheduled|arranged|requested|due|owed|noted|logged|set up|planned|pending|offered)`,
    '$1',
  ),
  leading(
    `^(?!.*\\b(?:how many|count|number)\\b.*:)([^:?]{5,80}?)(?::|,| -|;|\\.) (?:please )?(?:count (?:them|those|these|it)|how many(?: (?:are|were|is|was) (?:there|that|it))?|give me (?:the|a) (?:count|number)|the (?:count|number)|number(?:s)?)(?: please)?(?=[?.! ]*$)`,
    'number of $1',
  ),
  // “Incoming contacts”, “inbound calls”.
  said(
    `(?:incoming|inbound|received|arriving|inflowing) (contacts|inquiries|enquiries|support contacts|tickets|messages)`,
    '$1',
  ),
  said(
    `(?:busiest|most busy|heaviest|peak) (weekday|day of the week|hour|hour of the day|day|month|week|store|shop|channel|time of day) (?:for|of|by|in terms of|with) (?:the )?(contacts|orders|sales|purchases|inquiries|enquiries|returns|calls|page views|views|cart adds|searches|registrations)`,
    '$1 with the most $2',
  ),
  said(
    `(?:quietest|slowest|slackest|calmest|least busy) (weekday|day of the week|hour|hour of the day|day|month|week|store|shop|channel|time of day) (?:for|of|by|in terms of|with) (?:the )?(contacts|orders|sales|purchases|inquiries|enquiries|returns|calls|page views|views|cart adds|searches|registrations)`,
    '$1 with the fewest $2',
  ),
  said(`vip (?:badge|tag|label|status|flag|mark|sticker|title|standing|membership)`, 'vip segment'),
  leading(
    `(?:with|having|who have|who've|who has|who had|who hold|who carry|who got|who've got|who have got|(?<=and )(?:have|hold|holding)) (?:got |earned |been given )?(?:a |an |the )?(vip) segment`,
    'who are $1s',
  ),
  leading(
    `whose (?:birthday|birth day|date of birth)s? (?:falls?|is|are|comes? up|comes?|will be|lies|happens?|occurs?)(?: to be)? (?=in |next |this )`,
    'with a birthday ',
  ),
  said('baskets(?= (?:over|above|of|under|below|worth|between|exceeding|with))', 'orders'),
  leading(
    `^(?:the )?(best|worst|strongest|weakest|top) (month|day|week|quarter|weekday|year) of the (year) (?:for|of|at|in) ([a-z]+)(?=(?: (?:this|last|in|so far)[^?]*)?[?.! ]*$)(?! 2)`,
    '$1 $2 by sales at $4 this $3',
  ),
  leading(
    `^(?:the )?(best|worst|strongest|weakest|top) (month|day|week|quarter|weekday|year) (?:for|of|at|in) ([a-z]+)(?=(?: (?:this|last|in|so far)[^?]*)?[?.! ]*$)(?! 2)`,
    '$1 $2 by sales at $3',
  ),
  leading(`^(?:best|strongest|top) (?=(?:month|day|week|quarter|weekday|year) by sales)`, 'highest '),
  leading(`^(?:worst|weakest) (?=(?:month|day|week|quarter|weekday|year) by sales)`, 'lowest '),
  leading(`^(?:a |the )?(?:full|complete|entire|whole) list of (?=[a-z])`, 'list '),
];
