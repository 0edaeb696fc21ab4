import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf(
  'she, he, they, this customer, the customer, this person, this client, this member, this shopper, this player',
);
const LEAVE = anyOf(
  'leave, leave us, churn, go, quit, stop buying, stop shopping, stop buying from us, be lost, lapse, walk away, go away, drop out, drop off, switch away, stay away',
);
const LOSING = anyOf('lose, be losing, are losing, will lose, might lose, may lose, could lose');
const LINKED = '(?:[,;:-]+ *|and |or )?';
const NEWEST =
  '(?:sorted |ordered |listed |in order,? |with the |the )*(?:newest|latest|most recent|recent)(?: (?:one|ones|order|orders|purchase|purchases|contact|contacts))? (?:first|on top|at the top)|(?:sorted |ordered )?from (?:newest|latest|new) to (?:oldest|earliest|old)|in reverse chronological order|(?:sorted |ordered )?by date,? descending';
const MAY = anyOf('can, could, may, might, are we, am i, is it, allowed, permission, ok to, okay to, consent');
const REACH = anyOf('call, phone, ring, email, e-mail, mail, contact, write to, text, message');
const NEWS = anyOf(
  'offers, offer, deals, deal, news, promos, promo, specials, stuff, things, new products, products, new arrivals, arrivals, announcements, updates, sales offers, special offers, discounts, marketing, matters, business, items',
);
const SCORE = anyOf('score, rating, mark, nps, nps score, answer, number, points');
const NEWEST_ONE = anyOf('last, latest, most recent, newest');

/** What agents ask about whoever is on the line, as it is read. */
export const ASKED_ON_THE_LINE_EN: readonly SaidOtherwise[] = [
  // “Any refunds on this account in the past year?”
  {
    said: '^(?:are there |were there |have there been )?any (refunds|returns|cancellations) (?:on|for|from|by|with|in) (?:this|the|her|his|their) (?:account|customer|caller|player|client|member|profile)',
    read: 'has this customer had any $1',
  },
  {
    said: `^which (platform|console|system) (?:is|are|does|do) (?:${PERSON}) (?:on|use|using|playing on|play on)`,
    read: 'what is the $1 of this customer',
  },
  {
    said: '\\bfav(?:ou?rite)?s? (category|channel|brand) and (?:fav(?:ou?rite)? )?(category|channel|brand)(?=[?.! ]*$)',
    read: 'favourite $1 and favourite $2',
  },
  {
    said: `^what (?:does|do) (?:${PERSON}) (?:usually|normally|mostly) buy ?[-–:,]+ ?(?=favourite)`,
    read: 'what are the ',
  },
  // “Does she shop with any of our other brands?”: which they are.
  {
    said: `^(?:does|did|has|have|do|is) (?:${PERSON}) (?:also |ever |already )?(?:shop|shopped|shopping|buy|bought|buying|order|ordered|purchase|purchased|use|used|spend|spent)(?: anything| something)? (?:with|at|from|in|on) (?:any (?:of )?|one of )?(?:our |the |your )?other brands?(?: of ours)?(?=[?.! ]*$)`,
    read: 'which brands has this customer bought from',
  },
  {
    said: `(?:biggest|largest|highest|most expensive)(?: single)? (?:order|purchase)[^?]{0,40}?,? and what (?:was|is|were) in it`,
    read: 'largest purchase',
  },
  {
    said: '^(?:please )?read (?:me )?(?:back|out)(?: to me)? (.+?)(?: as we have (?:them|it)| on file)?(?=[?.! ]*$)',
    read: 'what is $1',
  },
  {
    said: "^how (?:do|should|would) (?:i|we|you) (?:read|pronounce|say) (?:(?:her|his|their|this customer's|the customer's) (?:full )?name)[?.,! ]*(?:(?:in )?kana,?(?: please| pls)?)?(?=[?.! ]*$)",
    read: 'what is the name of this customer',
  },
  {
    said: '\\blast fiscal year (?:against|versus|vs\\.?|compared (?:with|to)) this one(?: so far)?',
    read: 'this fiscal year compared with last fiscal year',
  },
  {
    said: `^(.{3,40}?)(?: -|,|:) how many (?:has|have|did) (${PERSON}) (?:bought|buy|got|get|ordered|order)(?: altogether| in total| in all| so far)?(?=[?.! ]*$)`,
    read: 'how many units of $1 has $2 bought',
  },
  {
    said: '^(?:and )?when did (?:that|it|this) (?:switch|change|turn|flip|go) to (?:yes|no|ok|given|refused)(?:,? please| pls)?(?=[?.! ]*$)',
    read: 'since when?',
  },
  // “Compared with other VIPs”: she may be one of them.
  {
    said: '\\b(compared (?:with|to)|than|against|versus|vs\\.?|next to|relative to) (?:the |all |our |that of |those of )*other (?=[a-z-]+)(?!customers|people|shoppers|buyers|clients|members\\b)',
    read: '$1 ',
  },
  {
    said: `\\bwhen (?:did|has|have) (?:${PERSON}) (?:register|registered|sign up|signed up|join|joined)(?: with| at| for)? (?:each|every)(?: one)?(?: of (?:the|our))? brands?`,
    read: 'when did this customer register',
  },
  {
    said: `^(?:and )?how (?:did|does|has) (?:${PERSON}) (?:rate|rated|score|scored) (?:us|our service|the brand|the brands)(?=[?.! ]*$)`,
    read: 'what did this customer answer in surveys',
  },
  // “Her favourite store, the one she has shopped at most often?”
  {
    said: "^(?:what(?:'s| is) |which is )?(?:the |his |her |their |this customer's )?(?:favou?rite|usual|regular|preferred|go-to) (?:store|shop|boutique|branch|location)(?: of (?:this customer|hers|his|theirs))?(?:,? (?:the (?:one|store|shop|place)) (?:that |where )?(?:this customer|she|he|they) [a-z ]+)?(?=[?.! ]*$)",
    read: 'which store does this customer order from most often',
  },
  { said: '\\b(?:evr|eveer|everr)\\b', read: 'ever' },
  // “This calendar year, all brands, versus all of 2025”
  {
    said: '(?:,? ?(?:at|over|across|for) all (?:three |3 )?brands,?|, all (?:three |3 )?brands,) (?=(?:versus|vs\\.?|against|compared|than)\\b)',
    read: ' ',
  },
  {
    said: '\\b(?:versus|vs\\.?|against|compared (?:with|to)) (?:all|the whole|the entire|the full year|the whole year|whole|full) (?:of )?(?=(?:last year|20[0-9]{2})\\b)',
    read: 'compared with ',
  },
  // “…? Yes/no”
  { said: '[,.?!;:( -]+(?:yes ?/ ?no|y ?/ ?n|true ?/ ?false|yes or no|true or false)[).?!]*$', read: '?' },
  { said: '^(?:yes ?/ ?no|y ?/ ?n|true ?/ ?false|yes or no|true or false)[:,.; -]+', read: '' },
  { said: `^(${PERSON}) is (?=(?:in|a|an|one of|part of|registered|on|overdue|flagged)\\b)`, read: 'is $1 ' },
  {
    said: `^(?:has|have) (${PERSON}) (?:ever |already )?spent (?=(?:more|over|at|less|under|fewer|above|below|¥?\\d))`,
    read: 'did $1 spend ',
  },
  // “Has she never complained?”: how often tells it, whichever way it was meant.
  {
    said: `^(?:has|have|did) (${PERSON}) (?:really )?never (?:contacted|contact)(?= us\\b)`,
    read: 'how many times has $1 contacted',
  },
  {
    said: `^(?:has|have|did) (${PERSON}) (?:really )?never (?:complained|complain)\\b(?: to us)?`,
    read: 'how many times has $1 complained',
  },
  {
    said: `^(?:has|have|did) (${PERSON}) (?:really )?never (?:bought|ordered|purchased|shopped|buy|order|purchase|shop)(?: anything)?(?= (?:from|at|with|online|in)\\b)`,
    read: 'how many times has $1 bought',
  },
  // “How long has she been a member with us?”
  {
    said: `\\b(?:how long|for how long|since when|how many years) (?:has|have|is|are|was) (${PERSON}) (?:been )?(?:a |an |our |one of our )?(?:registered |loyal )?(?:members?|customers?|clients?|registered|signed up|enrolled|shoppers?)(?: (?:with|of|at|for) us| of ours| here)?(?=[?.!,]|$)`,
    read: 'since when has $1 been a customer',
  },
  {
    said: `\\b(?:how long|for how long|since when|how many years) (?:has|have|is|are|was) (${PERSON}) (?:been )?(?:a |an |our )?(?:registered )?(?:with|at|for|signed up with|registered with|registered at|enrolled with|a member (?:of|at|with)|member (?:of|at|with)|a customer (?:of|at)|customer (?:of|at)) ([a-z]+)(?=[?.!]*$)`,
    read: 'when did $1 register with $2',
    unless: '(?:with|at|for|of) (?:us|ours)',
  },
  {
    said: `\\b(?:how long|for how long|since when|how many years) (?:has|have|is|are|was) (${PERSON}) (?:been )?(?:a |an |our )?([a-z]+) (?:member|customer|client|shopper|player)(?=[?.!]*$)`,
    read: 'when did $1 register with $2',
    unless:
      '(?:loyal|registered|gold|silver|vip|our|regular|active|repeat|paying) (?:member|customer|client|shopper|player)',
  },
  // “When was her last complaint?”
  {
    said: `^(?:and |so )?(?:what|when) (?:was|is) (?:her|his|their|the|this customer's) (?:${NEWEST_ONE}) complaint(?: about)?(?=[?.!]*$)`,
    read: 'what was the last contact about complaints of this customer',
  },
  {
    said: `\\bhow many orders did (${PERSON}) (?:place|put in|submit)\\b(?: with us)?`,
    read: 'how many orders has $1 placed',
  },
  {
    said: `\\bhow many orders has (${PERSON}) placed(?: with us)? (?:online (?:vs\\.?|versus|and|or|compared to) (?:in[- ]?stores?|in (?:a |the )?(?:shop|store)s?|offline)|(?:in[- ]?stores?|in (?:a |the )?(?:shop|store)s?) (?:vs\\.?|versus|and|or) online)(?=[?.!]*$)`,
    read: 'orders of $1 by channel',
  },
  {
    said: `^(?:what|which things) did (?:we|you|i) (?:talk|speak|discuss|chat) (?:about )?(?:with (?:${PERSON}|her|him|them) )?(?:about )?(?:the )?(?:last time|last|most recently)(?: with (?:${PERSON}|her|him|them))?(?=[?.!]*$)`,
    read: "what was this customer's last contact about",
  },
  {
    said: ` before (?:i|we) (?:pick up|answer|take (?:the|this) call|talk to (?:her|him|them)|call (?:her|him|them)(?: back)?)(?=[?.!]*$)`,
    read: '',
  },
  {
    said: `\\b(?:did|has|have) (${PERSON}) (?:look|looked|looking|seen|see|browse|browsed)(?: at)?(?: (?:anything|something|any products|any pages))? on (?:the|our) (?:web ?)?site\\b`,
    read: 'did $1 visit the site',
  },
  {
    said: `\\b(?:on )?(?:which|what) (platform) (?:does|do) (${PERSON}) (?:play|use|have)(?: on| with)?(?=[?.!]*$)`,
    read: 'what is the $1 of $2',
  },
  { said: `^list everything (${PERSON}) (?:has |have )?(?:bought|ordered|purchased)`, read: 'what has $1 bought' },
  // “How likely is she to leave?”
  {
    said: `\\bhow (?:likely|probable) (?:is|are) (${PERSON}) to (?:${LEAVE})(?=[?.!]*$)`,
    read: 'what is the probability that $1 is lost',
  },
  {
    said: `\\bhow (?:risky|at risk|endangered) (?:is|are) (${PERSON})(?: ?${LINKED}(?:is (?:${PERSON}) |are they )?(?:likely|going|about) to (?:${LEAVE}))?(?=[?.!]*$)`,
    read: 'what is the probability that $1 is lost',
  },
  {
    said: `\\bhow (?:likely|probable) is it (?:that )?(?:${PERSON}) (?:will |would |is going to )?(?:${LEAVE})s?(?=[?.!]*$)`,
    read: 'what is the probability that this customer is lost',
  },
  {
    said: `\\b(?:how (?:big|high|great|large|strong) is|what(?:'s| is)|what are) (?:the|our) (?:risks?|chances?|probability|likelihood|odds|danger) (?:that )?(?:of )?(?:we |us )?(?:${LOSING}|losing) (?:her|him|them|this customer|this person|this client)(?=[?.!]*$)`,
    read: 'what is the probability that this customer is lost',
  },
  // The newest come first anyway.
  {
    said: `(?<=\\b(?:orders?|purchases?|contacts?|returns?|enquiries|inquiries|history|tickets)\\b.*),? ?\\(?(?:${NEWEST})\\)?(?=[?.!]*$)`,
    read: '',
  },
  // “Every order she has placed”: her orders, not what was in them.
  {
    said: `\\b(?:every|all|each|all the|all of the) (?:single )?orders? (?:that )?(${PERSON}) (?:has |have |had |ever |has ever )?(?:placed|made|put in|had|done)\\b`,
    read: 'orders of $1',
  },
  // “… and through which channels?”
  {
    said: `\\bhow (?:many times|often) (?:has|have|did) (${PERSON}) (?:contacted|contact|called|reached out to|been in touch with|written to)(?: us| support| customer service)?((?: .{1,40}?)?),? (?:and )?(?:through|via|by|on|over|using|in) (?:which|what) (?:channels?|ways?|means|media)(?=[?.!]*$)`,
    read: 'contacts of $1$2 by contact channel',
  },
  // “What does he buy most? I mean by number of items.”
  {
    said: `[?.] *(?:i mean|meaning|that is|i.e.|as in|measured)?,? ?by (?:number of |count of )?(?:items|units|pieces|quantity)(?: bought| sold)?(?=[?.!]*$)`,
    read: ' by units?',
  },
  {
    said: '\\b(?:which|what) (category|categories|product|products|brand|brands) (?:does|do|did|has|have) (?:she|he|they|this customer|this person) (?:buy|bought) (?:the )?most,? by units',
    read: '$1 this customer bought most by units',
  },
  // “The most expensive single item”
  {
    said: '\\b(?:most expensive|priciest|dearest|costliest|most pricey) (?:single |individual |one )?(?=(?:item|product|thing|piece|order|purchase)\\b)',
    read: 'most expensive ',
  },
  // “May we phone her about Lumiere offers?”: what it would be about changes nothing, the brand does.
  {
    said: `(?<=\\b(?:${MAY})\\b.*\\b(?:${REACH})\\b.*) (?:about|with|regarding|concerning|for|on)(?: (?:our|the|any|some|new|special|current|latest))*((?: [a-z]+){0,2}?)(?:'s)? (?:new |special |current |latest )?(?:${NEWS})(?=[?.!]*$)`,
    read: ' for$1 promotions',
  },
  {
    said: `(?<=\\b(?:${MAY})\\b.*\\b(?:${REACH})\\b.*) (?:about|with|regarding|concerning|for|on)(?: (?:our|the|any|some|new|special|current|latest))* (?:${NEWS}) (?:from|of|at|by) ([a-z]+)(?=[?.!]*$)`,
    read: ' for $1 promotions',
  },
  {
    said: `(?<=\\b(?:${MAY})\\b.*\\b(?:${REACH}|send) (?:her|him|them|this customer|this person)) ((?:[a-z]+ )?)(?:${NEWS})(?=[?.!]*$)`,
    read: ' for $1promotions',
  },
  // “What score did she give in the last recommendation survey?”
  {
    said: `\\b(?:did|has|have) (?:${PERSON}) ever (?:give|given|gave|leave|left) (?:us )?(?:an? )?(?:recommendation|nps) (?:${SCORE})[?.,;]* *(?:and |if so,? )?(?:what (?:was|is) )?the (?:${NEWEST_ONE})(?: one| score)?`,
    read: 'what score did this customer give in the last survey about recommendation',
  },
  {
    said: `\\b(?:what|which) (?:nps |recommendation )?(?:${SCORE}) did (?:${PERSON}) (?:give|leave|put|choose|pick)(?: us)? (?:in|on|at|for) (?:the|her|his|their|our) (?:${NEWEST_ONE}) (?:recommendation|nps|recommend) (?:survey|questionnaire|poll|one)`,
    read: 'what score did this customer give in the last survey about recommendation',
  },
  {
    said: `\\b(?:what|which) (?:nps|recommendation)(?: (?:${SCORE}))? did (?:${PERSON}) (?:give|leave|put)(?: us)? (?:last|most recently|last time|the last time)`,
    read: 'what score did this customer give in the last survey about recommendation',
  },
  {
    said: `^(?:what (?:is|was) )?(?:the |her |his |their |this customer's )?(?:${NEWEST_ONE}) (?:recommendation|nps)(?: (?:${SCORE}))?(?: (?:of|from|by|for) (?:${PERSON}|her|him|them))?(?=[?.!]*$)`,
    read: 'what score did this customer give in the last survey about recommendation',
  },
  // “Is she happy with us?”: with what, is asked back.
  {
    said: `^(?:is|are|was|were) (${PERSON}) (?:happy|satisfied|content|pleased|unhappy|dissatisfied|unsatisfied)(?: with us| with our service| overall| so far)?(?=[?.!]*$)`,
    read: 'how satisfied is $1',
  },
  // “Any of those still not solved?”
  {
    said: `^(?:and |so |ok |are |were |is )*(?:any|some|which|how many) of (?:those|them|these)(?: (?:are|is|were|was))? ?(?:still )?(?:not (?:yet )?(?:re)?solved|not (?:yet )?(?:closed|settled|sorted|finished|done)|unsolved|unfinished|open|pending|outstanding|unresolved|not resolved)(?: yet| still)?(?=[?.!]*$)`,
    read: 'any of them unresolved',
  },
];
