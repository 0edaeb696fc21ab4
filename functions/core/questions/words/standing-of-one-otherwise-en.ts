import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = `(?:${anyOf('she, he, they, this customer, the customer, this person, this client, this shopper, this player, this buyer, this member')})`;
const HER = `(?:${anyOf("her, him, them, this customer, the customer, this person, this client, this customer's")})`;
const WHOSE = "(?:her|his|their|this customer's|the customer's|this person's|the)";
const END = '(?=[?.! ]*$)';
const CALL = '(?:(?:phone |telephone )?calls?|phone|telephone|being called|phone contact)';
const MAIL = '(?:e-?mails?|newsletters?|mailings?|marketing e-?mails?|emailing)';
const CONSENT = anyOf('consent, permission, opt-in, approval, agreement, authorisation, authorization');
const TOOK_BACK = anyOf(
  'withdrawn, withdraw, revoked, revoke, cancelled, cancel, taken back, pulled, rescinded, removed, opted out of, opt out of, unsubscribed from, turned off',
);
const JOIN = anyOf(
  'register, registered, sign up, signed up, join, joined, enrol, enroll, enrolled, become a member, became a member',
);

/** Consents, registrations, segments, contacts and activity on sites of the customer on the line, in English as people put them. */
export const STANDING_OF_ONE_EN: readonly SaidOtherwise[] = [
  { said: '\\bwats\\b', read: "what's" },
  { said: '^and for the next (?=\\d|year|quarter)', read: 'and over the next ' },
  { said: '\\bbrowes\\b', read: 'browse' },
  // “On behalf of Hoshizora”: whose consent it is.
  { said: '\\bon behalf of (?=\\w)', read: 'for ' },
  {
    said: '\\b(?:are we|am i|are you) (?:allowed|permitted|cleared|free) to (call|phone|ring|email|e-mail|mail)\\b',
    read: 'may we $1',
  },
  // “Has she ever withdrawn email consent for Lumiere?”: every decision is told.
  {
    said: `^(?:has|have|did|when did) (?:${PERSON}) (?:ever )?(?:${TOOK_BACK}) (?:(?:her|his|their|the) )?(?:${MAIL})(?: (?:${CONSENT}))?(?: (?:for|at|from|with|to|by) ([\\w ]+?))?${END}`,
    read: 'when did we get email consent of this customer at $1',
  },
  {
    said: `^(?:has|have|did|when did) (?:${PERSON}) (?:ever )?(?:${TOOK_BACK}) (?:(?:her|his|their|the) )?(?:${CALL})(?: (?:${CONSENT}))?(?: (?:for|at|from|with|to|by) ([\\w ]+?))?${END}`,
    read: 'when did we get call consent of this customer at $1',
  },
  {
    said: `^(?:did|has|have|where did|how did) (?:${PERSON}) (?:agree|agreed|consent|consented|say yes|opt in) to ([\\w]+) (?:${CALL})(?: (?:on|through|via|by|in|at) .+)?${END}`,
    read: 'when did we get call consent of this customer at $1',
  },
  {
    said: `^(?:did|has|have|where did|how did) (?:${PERSON}) (?:agree|agreed|consent|consented|say yes|opt in) to ([\\w]+) (?:${MAIL})(?: (?:on|through|via|by|in|at) .+)?${END}`,
    read: 'when did we get email consent of this customer at $1',
  },
  { said: ' consent of this customer at (?=[?.! ]*$)', read: ' consent of this customer' },
  {
    said: `^(?:which|what) (?:of our )?brands (?:have|has|got|hold|do we have) (?:${WHOSE} )?(?:${CONSENT}) (?:to|for) (?:(?:ring|call|phone|telephone)(?: ${HER})?(?: up)?|${CALL})${END}`,
    read: 'consent to calls of this customer',
  },
  {
    said: `^(?:which|what) (?:of our )?brands (?:have|has|got|hold|do we have) (?:${WHOSE} )?(?:${CONSENT}) (?:to|for) (?:(?:email|e-mail|mail|write to|send emails to)(?: ${HER})?|${MAIL})${END}`,
    read: 'consent to email of this customer',
  },
  {
    said: `^(?:give me|show me|show|list|what are|tell me)(?: me)? (?:all )?(?:of )?(?:the )?(?:current |present )?consents? (?:of|for) this customer(?:,? (?:by brand|brand by brand|for each brand|per brand))?${END}`,
    read: 'consents of this customer',
  },
  // “Did she register with any brand this year?”: the days tell it.
  {
    said: `^(?:did|has|have) (${PERSON}) (?:newly )?(?:${JOIN}) (?:with|at|for|to) (?:any|another|some|one) (?:other )?(?:of our )?brands?(?: .+)?${END}`,
    read: 'when did this customer register',
  },
  {
    said: `^how many (?:of our |of the )?brands (?:is|are|has|have|does|did) (${PERSON}) (?:${JOIN})(?: (?:with|at|for|to))?${END}`,
    read: 'which brands is this customer registered with',
  },
  // “Silver, gold or regular? Her Tsumugi rank please.”
  {
    said: `^(?:\\w+, )*\\w+ or \\w+\\? (?=(?:her|his|their|this customer's|what) .*\\b(?:rank|tier|level|grade)\\b)`,
    read: '',
  },
  {
    said: `^(?:what is |what's )?(?:her|his|their|this customer's) (\\w+) (?:member(?:ship)? )?(?:rank|tier|level|grade)(?: please)?[?.!]*$`,
    read: 'which member rank is this customer in at $1',
    unless: '(?:current|member|membership|loyalty|rfm|churn) ',
  },
  {
    said: `^is (${PERSON}) (?:flagged|marked|noted|tagged|listed|down) (?:for|as needing|as) (?:careful|special|sensitive|cautious|extra careful) (?:handling|treatment|care|attention)(?: (?:at|by|with|in) (?:any|one|some) (?:of our )?brands?)?${END}`,
    read: 'is there an attention flag on this customer',
  },
  // “Do our segments put him down as at risk?”
  {
    said: `^(?:do|does|did|have|has) (?:our|the|any) segments? (?:put|class|classify|list|count|mark|rate|have|show|tag|label|flag)(?:ed)? ${HER}(?: down)? (?:as|in|under|among) (?:an? )?(.+?)${END}`,
    read: 'is this customer in the $1 segment',
  },
  {
    said: `^(?:did|has|have) (${PERSON}) (?:move|moved|change|changed|switch|switched|shift|shifted) (?:into|to|in|out of|from)? ?(?:a |an |any )?(?:different|another|new|other)? ?segments?(?: .+)?${END}`,
    read: 'has this customer changed segment',
  },
  // “How many times has he phoned vs used chat?”
  {
    said: `^how (?:many times|often) (?:has|have|did|does) (${PERSON}) (?:phoned|called|rung|phone|call|emailed|email|chatted|chat)(?: us)? (?:vs\\.?|versus|compared (?:to|with)|as opposed to|and|against|or) (?:used? |by |via |using )?(?:the )?(?:chat|chatted|email|e-mail|emailed|phone|phoned|called|call)(?: us)?${END}`,
    read: 'contacts of this customer by channel',
  },
  {
    said: `^(?:is|are) (?:any|there any|there a|some|one) (?:contacts?|cases?|tickets?|enquir(?:y|ies)|inquir(?:y|ies)|calls?)(?: of (?:this customer|hers|his|theirs))? (?:still )?(?:waiting|due|open|pending|scheduled|down|marked|outstanding) (?:for|as)? ?(?:a |an )?(?:callback|call back|call-back|return call)${END}`,
    read: 'callback contacts of this customer',
  },
  {
    said: `^(?:was|were|has|have|is) (?:a|any|one|some|an) (?:case|contact|ticket|enquiry|inquiry|call|issue|complaint)s?(?: of (?:this customer|hers|his|theirs)| (?:she|he|they) (?:had|raised|made))? (?:been |ever )?escalated(?: (?:at any point|at any time|ever|at some point))?((?: .+?)?)${END}`,
    read: 'escalated contacts of this customer$1',
  },
  // “Did they contact us within a week after their latest order?”: the days of both tell it.
  {
    said: `^(?:did|has|have) (?:${PERSON}) (?:contact|contacted|call|called|phone|phoned|email|emailed|write|written|get in touch|got in touch)(?: (?:us|with us|to us|again))? (?:within|in|less than|inside|under) (?:a|an|one|two|three|\\d+) (?:days?|weeks?|months?|hours?) (?:after|of|following|from) (?:${WHOSE} )?(?:last|latest|most recent|newest) (?:order|purchase)${END}`,
    read: 'when did this customer last contact us and when did this customer last buy',
  },
  {
    said: `^(?:what|which) (?:product|item|page|goods) (?:did|has|have) (${PERSON}) (?:look|looked|browse|browsed|view|viewed)(?: at)? (?:most recently|last|latest)(?: on| at| in)? ?(?:the |our )?(\\w+)? ?(?:site|website|app|shop|store)?${END}`,
    read: 'what was the last page viewed by this customer at $2',
  },
  { said: '(last page viewed by [\\w ]+?) at (?=[?.! ]*$)', read: '$1' },
  {
    said: `^(?:the )?(?:number|count) of searches (?:that )?(${PERSON}) (?:ran|made|did|has run|has made|performed|carried out)(?: (?:on|at|in) (?:the |our )?(\\w+) (?:site|website|app))?((?: (?:in|this|last|during|since|over) .+)?)${END}`,
    read: 'searches of this customer at $2$3',
  },
  { said: '^searches of ([\\w ]+?) at (?=in |this |last |during |since |over )', read: 'searches of $1 ' },
  {
    said: `^(?:which|what) (?:device|devices|kind of device) (?:does|do|did|has|have) (${PERSON}) (?:browse|browses|browsed|use|uses|used|visit|shop)(?: (?:us|our site|the site|the website|the app|online))?(?: with| on)?(?: (?:the )?most(?: often)?)?(?: (?:to browse|for browsing|with|on))?${END}`,
    read: 'web events of this customer by device, the most',
  },
];
