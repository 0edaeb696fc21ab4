import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = `(?:${anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client')})`;

/** What is asked of the customer on the line around a corner, in English: lists, months, shares, days and what is left out. */
export const ASKED_OTHERWISE_EN: readonly SaidOtherwise[] = [
  {
    said: '(?:which|what) (?:of our )?(?:other )?brands? (?:is|are|has|have) (?:this customer|the customer|this person|the caller|she|he|they) (?:been )?(?:registered|a member|signed up|enrolled)(?: with| at| of| for| in)?',
    read: 'when did this customer register',
  },
  {
    said: '\\b(?:her|his|their|the) (?:last|latest|most recent) (order|purchase),? and the (?:one|(?:order|purchase)) (?:right |just )?before(?: that| it)?(?=[?.!]?$)',
    read: 'last 2 $1s of this customer',
  },
  {
    said: `^how many orders (?:has|did) ${PERSON} (?:placed|place|made|make),? and how many (?:of (?:them|those) )?(?:has|did|were) (?:${PERSON} )?return(?:ed)?(?=[?.!]?$)`,
    read: 'number of orders and number of returns of this customer',
  },
  {
    said: `^how much has (${PERSON}) spent,? and on what(?=[?.!]?$)`,
    read: 'how much has $1 spent and products bought by $1',
  },
  {
    said: '\\bfirst and (?:the |her |his |their )?(?:last|latest|most recent) (purchase|order)s?\\b',
    read: 'first $1 and last $1',
  },
  // “How many orders has she placed, and when was the last one?”
  {
    said: '\\b((?:orders?|purchases?|bought|ordered|shopped|purchased)\\b[^?]*?),? and (when|what) (?:was|is) (?:the |her |his |their )?(?:last|latest|most recent)(?: one| time| of them)?(?=[?.!]?$)',
    read: '$1 and $2 was the last order of this customer',
    unless: 'contact|return|call',
  },
  {
    said: '\\b((?:contacts?|contacted|enquir(?:y|ies)|inquir(?:y|ies)|called|calls)\\b[^?]*?),? and (when|what) (?:was|is) (?:the |her |his |their )?(?:last|latest|most recent)(?: one| time| of them)?(?=[?.!]?$)',
    read: '$1 and $2 was the last contact of this customer',
  },
  {
    said: `^how many (?:times (?:has|did) ${PERSON} return(?:ed)?(?: something| anything| items| things)?|returns (?:has|did) ${PERSON} (?:made|make)),? and what(?: (?:was it|were they|did ${PERSON} return))?(?=[?.!]?$)`,
    read: 'list of the returns of this customer',
  },
  // “Anything but shirts”, “from anyone other than Tsumugi”
  {
    said: '\\b(?:anything|anyone|anybody|any brand|something|someone|everything|anywhere|elsewhere)(?: else)? (?:but|except(?: for)?|other than|besides|apart from|outside(?: of)?|that (?:is|was) not) (?=[a-z])',
    read: 'other than ',
  },
  {
    said: `^when was ${PERSON} last (?:in|at) (?:the |a |our )?(?:store|shop|boutique)s?(?=[?.!]?$)`,
    read: 'when was the last purchase of this customer in store',
  },
  {
    said: `^when did ${PERSON} last (?:visit|come (?:in)?to|go (?:in)?to|shop (?:in|at)|drop by|stop by) (?:the |a |our )?(?:physical )?(?:store|shop|boutique)s?(?=[?.!]?$)`,
    read: 'when was the last purchase of this customer in store',
  },
  {
    said: `^(?:store|stores|shop|in store|in-store|offline) or (?:online|web|internet),? (?:which (?:is|one is|does ${PERSON} use) |where does ${PERSON} (?:buy|shop) )?(?:more|most|more often)(?=[?.!]?$)`,
    read: "this customer's orders by channel, most first",
  },
  {
    said: `^(?:online|web|internet) or (?:in )?(?:store|stores|shop|in-store|offline),? (?:which (?:is|one is|does ${PERSON} use) |where does ${PERSON} (?:buy|shop) )?(?:more|most|more often)(?=[?.!]?$)`,
    read: "this customer's orders by channel, most first",
  },
  {
    said: `^does ${PERSON} (?:usually |mostly |normally |prefer to )?(?:(?:call|phone|ring)(?: us)? or (?:email|e-mail|mail|write|chat)|(?:email|e-mail|mail|write)(?: us)? or (?:call|phone|ring|chat))(?: us)?(?=[?.!]?$)`,
    read: "this customer's contacts by contact channel, most first",
  },
  {
    said: `^how (?:many years|many months|many days|long) (?:has|have) ${PERSON} been (?:with us|a customer|our customer|registered)(?: now)?(?=[?.!]?$)`,
    read: 'days since registration of this customer',
    unless: 'how long',
  },
  {
    said: `^(?:could|can|will|would|might) ${PERSON} (?:ever |soon )?(?:become|be|get to be|make it to|reach) (?:a |an )?(vip)(?: status)?(?: soon)?(?=[?.!]?$)`,
    read: 'is this customer a $1',
  },
  {
    said: `^why (?:isn't|is|aren't|are) (${PERSON})(?: not)? (?:a |an |in (?:the )?)?(vip|active|loyal|at[ -]risk|new)(?: segment| customer)?(?=[?.!]?$)`,
    read: 'is $1 $2',
  },
  {
    said: '^(?:is it |would it be )?(?:ok|okay|alright|all right|fine|allowed|possible) to (?:send|email|mail)(?: her| him| them| this customer)?(?: the| a| our)? ?(?:newsletter|mailing|mailings|newsletters|marketing|marketing emails?|emails?|promotions?)?(?: to (?:her|him|them|this customer))?(?=[?.!]?$)',
    read: 'can we email this customer',
  },
  {
    said: `^when (?:did|has) ${PERSON} (?:give|gave|given|grant|sign)(?: us)?(?: her| his| their)? (?:consent|permission|opt[ -]?in)(?=[?.!]?$)`,
    read: 'consent history of this customer',
  },
  {
    said: '^(?:show me |list |give me )?all (?:of )?(?:her|his|their) (contacts|orders|purchases|returns|cancellations|enquiries|inquiries)(?=[?.!]?$)',
    read: 'list of the $1 of this customer',
  },
  {
    said: '^(?:are there |were there |does she have |has she |has he )?any (?:cancell?ed orders|cancell?ations)\\? (?:and )?when(?: (?:was|were) (?:it|that|they))?(?=[?.!]?$)',
    read: 'list of the cancellations of this customer',
  },
  {
    said: '^(?:are there |were there |does she have )?any (?:returned orders|returns)\\? (?:and )?when(?: (?:was|were) (?:it|that|they))?(?=[?.!]?$)',
    read: 'list of the returns of this customer',
  },
  {
    said: `^(?:(?:what|which)(?:'s| is| was)? )?(?:the )?(?:last|latest|most recent) (?:brand|store|shop|channel) (?:that |which )?${PERSON} (?:bought|ordered|shopped|purchased)(?: something)?(?: from| in| at| with| through)?(?=[?.!]?$)`,
    read: 'last purchase of this customer',
  },
  {
    said: `\\b(?:in |during )?(?:which|what) years? (?:does|did|do|has|have) ${PERSON} (?:buy|bought|order|ordered|shop|shopped|purchased?) (?:from us )?(?:the )?most(?: often| frequently| orders)?`,
    read: 'year with the most orders of this customer',
  },
  {
    said: `\\b(?:in |during )?(?:which|what) years? (?:does|did|do|has|have) ${PERSON} (?:spend|spent) (?:the )?most(?: money)?`,
    read: 'year with the highest sales of this customer',
  },
  {
    said: `^(?:list |show |show me )?all (?:of )?(?:the )?categories ${PERSON}(?:'s|'ve| has| have)? (?:ever )?(?:bought|purchased|ordered|shopped)(?: from| in)?(?=[?.!]?$)`,
    read: 'number of orders of this customer by category',
  },
  {
    said: `\\bhow many ([a-z]+) (?:does|do) (${PERSON}) (?:own|have)(?=[?.!]?$)`,
    read: 'how many items of $1 has $2 bought',
    unless: 'orders|points|brands|accounts|contacts|returns|children|purchases|segments',
  },
  {
    said: '\\b(?:her|his|their) (?:highest|lowest|best|worst|top) survey (?:score|mark|rating)',
    read: "list of this customer's survey answers",
  },
  // “What she bought, newest first”: lists of what happened begin with the newest.
  {
    said: '(?<=\\b(?:history|orders|purchases|bought|purchased|ordered|products|items|goods|contacts|returns|cancellations|enquiries|inquiries|surveys|answers)(?: from us| so far)?),? ?(?:sorted |ordered |listed |arranged |with |in order,? )?(?:from )?(?:the )?(?:(?:newest|latest|most recent)(?: ones?)? (?:first|on top|at the top)|(?:newest|latest|most recent) to (?:the )?(?:oldest|earliest)|in reverse chronological order|(?:by|of) (?:the )?date,? (?:newest|latest|most recent) first)(?=[?.!]?$)',
    read: '',
  },
  {
    said: `^how much (?:does|do|did) ${PERSON} (?:usually |normally |typically |generally )?(?:buy|purchase|order) (?:at a time|each time|every time|per order|per purchase|in one go|at once)(?: usually| normally)?(?=[?.!]?$)`,
    read: 'how much this customer buys at a time',
  },
  {
    said: `^how (?:active|engaged|busy) (?:is|are|has) ${PERSON}(?: been)?(?: now| lately| recently| these days)?,? (?:compared (?:with|to)|than|versus|vs\\.?|relative to) (?:before|earlier|in the past|previously|the past)(?=[?.!]?$)`,
    read: 'how active this customer is lately',
  },
  // “What share of her spending went on shirts?”
  {
    said: "\\b(share|percentage|percent|proportion|part|fraction|portion|%) of ((?:her|his|their|this customer's|the customer's) (?:total |overall |entire |whole )?(?:spending|spend|purchases|orders|sales|money|expenditure))(?: has| have)? (?:went|goes|go|gone|going|was spent|is spent|were spent|spent|came|comes|come) (?:on|to|into|towards?|for|from)\\b",
    read: '$1 of $2 was on',
  },
  {
    said: `\\b((?:her|his|their|this customer's) [a-z ]+?) (?:very |rather |quite )?(high|low|big|small|large) (?:compared (?:with|to)|relative to|against|next to) `,
    read: '$1 $2er than ',
  },
  { said: '\\bnot (?:for |about |by |a |an |the )*[a-z]+(?: [a-z]+)?,? but (?:rather )?', read: '' },
  {
    said: `\\b(?:is|are|does) (?:her|his|their|this customer's|the customer's) rfm(?: score)? (?:at |equal to |have )?[1-5]{3}\\b`,
    read: 'what is her rfm score',
  },
  { said: '\\brfm(?: score)?(?: is| of| =|:)? ?[1-5]{3}\\?*$', read: 'what is her rfm score' },
  {
    said: `\\b(?:in |during )?(?:which|what) (?:calendar )?months? (?:does|did|do|has|have) ${PERSON} (?:buy|bought|order|ordered|shop|shopped|purchased?) (?:from us )?(?:the )?most(?: often| frequently| orders)?`,
    read: 'month with the most orders of this customer',
  },
  {
    said: `\\b(?:in |during )?(?:which|what) (?:calendar )?months? (?:does|did|do|has|have) ${PERSON} (?:spend|spent) (?:the )?most(?: money)?`,
    read: 'month with the highest sales of this customer',
  },
  {
    said: '\\b(returns|cancellations|purchases|orders|contacts) (?:sorted |ordered |listed |arranged |in order )?(?:by|of) (?:the )?date(?: order)?(?:,? (?:newest|latest|most recent) first)?(?=[?.!]?$)',
    read: 'list of the $1 of this customer',
  },
];
