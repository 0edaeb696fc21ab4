import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = `(?:${anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client')})`;
const BUY = anyOf('buy, buys, bought, order, orders, ordered, purchase, purchases, purchased, shop, shops, shopped');
const TALK = anyOf(
  'contact, contacting us, contacting support, calling us, writing to us, enquiry, inquiry, call, complaint, complaining',
);

/** What is asked of the one customer on the line, in words that leave out whose it is or say it the long way. */
export const FACTS_SAID_EN: readonly SaidOtherwise[] = [
  {
    said: `^(?:is ${PERSON} |are they )?(?:a )?(?:male or female|female or male|man or (?:a )?woman|woman or (?:a )?man)\\b`,
    read: "what is this customer's gender",
  },
  { said: '^gender\\?*$', read: "what is this customer's gender" },
  {
    said: `\\bwhat (?:does|do|did|has|have) (${PERSON}) (?:mostly|mainly|usually|normally|typically|most often)? ?(?:contact|contacted|call|called|write to|ask) us (?:mostly |mainly |most often )?about(?: most| mostly| usually)?`,
    read: 'contacts of this customer by topic',
  },
  // “Did she buy after contacting us?”: the dates of both tell it.
  {
    said: `^(?:did|has|have) ${PERSON} (?:ever |then |still )?(?:${BUY})(?: (?:anything|something|again|from us|with us))* (?:after|since|following) (?:(?:her|his|their|the|that) )?(?:last |latest |most recent )?(?:${TALK})`,
    read: 'when was the last contact and when was the last purchase of this customer',
  },
  {
    said: `\\b(?:the )?(?:amount|total|value|price|date|contents?|items?) (?:of|in) (her|his|their|the) (?=(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) (?:order|purchase))`,
    read: '$1 ',
  },
  {
    said: `\\b(?:what(?:'s| is| does) )(?:${PERSON} )?(?:missing|lack|lacking|need|needed|required|short of)(?: (?:for|to (?:be|become|reach|get to|qualify (?:for|as))))? (?:a |an )?(vip)(?: status)?`,
    read: 'is this customer a $1',
  },
  {
    said: `\\banything (?:that )?(?:i|we) (?:should|need to|have to) (?:be careful (?:about|with|of)|watch out for|be aware of|look out for|be cautious about|take care with)`,
    read: 'is this customer flagged for attention',
  },
  {
    said: `\\b(compare|compares|compared) (with|to|against) (vip|lost|new|active|at-risk|loyal)(?:s| customers)\\b`,
    read: '$1 $2 the average $3',
  },
  {
    said: `\\bhow (?:does|did|do) ${PERSON} (?:usually |normally )?pay\\b(?! (?:more|less|in total))`,
    read: 'what is the payment method',
  },
  {
    said: `^(?:has|did|have) ${PERSON} (?:ever )?(?:placed|made|place|make|had|have) (?:an?|any|a single|one) (?:orders?|purchases?) (over|above|of more than|of over|of at least|worth more than|worth over|for more than|exceeding) (?:¥ ?)?([\\d,]+)(?: ?yen| ?jpy)?(?: or more)?`,
    read: 'how many orders over $2 yen has this customer placed',
    unless: 'at least|or more',
  },
  {
    said: `^is ${PERSON} a (?:repeat|returning|regular) (?:buyer|customer|shopper|purchaser)`,
    read: 'has this customer bought at least 2 times',
  },
  {
    said: `^is (?:that|it|this) (?:much |a lot |any )?(?:longer|later) than (?:is )?(?:usual|normal|typical|(?:her|his|their) (?:usual|normal|average|typical)(?: (?:gap|interval|time))?)(?: for (?:her|him|them|this customer))?`,
    read: 'is this customer overdue',
  },
  {
    said: `^how far (?:is|are) ${PERSON} (?:away )?from (?:being |becoming )?(?:a )?(vip)(?: status)?`,
    read: 'is this customer a $1',
  },
  { said: `^how recently (?:did|has|have) (?:${PERSON}) (?:${BUY})`, read: 'days since last purchase' },
  { said: '\\bwith(?: the| their)? totals\\b', read: '' },
  {
    said: `^compared (?:with|to) (.*?), ((?:does|do|did|is|has) ${PERSON} .*?more(?: (?:often|frequently|money|orders))?)(?=[?.!]?$)`,
    read: '$2 than $1',
  },
  { said: '\\b(over|under|above|below) the age of (?=\\d)', read: '$1 ' },
  { said: `\\b(survey) (?:that )?${PERSON} (?:answered|filled in|filled out|completed|took)\\b`, read: '$1' },
  { said: ',? (?:purchase|order|spending|money)-wise\\b', read: '' },
];
