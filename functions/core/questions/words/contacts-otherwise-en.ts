import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SUPPORT = anyOf(
  'us, support, our support, the support, the support team, customer service, customer support, our customer service, the helpdesk, our helpdesk, the call centre, the call center, the contact centre',
);
const INQUIRY = anyOf(
  'inquiry, inquiries, enquiry, enquiries, contact, contacts, support contact, support contacts, support request, support requests',
);
const ANY = '(?:an? |any |some |at least one |one )?';
const OPERATOR = anyOf(
  'below, under, less than, lower than, above, over, more than, higher than, at least, at most, <, >',
);
const VIEWED = anyOf('looked at, saw, have seen, has seen, looked over, checked out');

/** “With a contact”, “made an inquiry”, “got in touch with support”: whoever contacted us. */
export const CONTACTS_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(?:through|via|over|by way of) (?:the |our )?(?=(?:[a-z]+ )?(?:app|web|website|site|online shop|web shop|stores?|boutiques?|phone|e-?mail|chat|channel)(?![a-z]))`,
    'on the ',
  ),
  said(`(?:over|on) (?:the )?(?:phone|telephone)`, 'by phone'),
  said(
    `([a-z]+) (?:purchasers|buyers) \\+ (phone|email|chat) contacts? \\+`,
    'people who bought at $1 and contacted us by $2 with',
  ),
  said(
    `whose (?:contact satisfaction|satisfaction with (?:the |their )?contacts?|contact rating) (?:is|was|are)`,
    'with a contact satisfaction',
  ),
  said(
    `(?:who )?(?:have )?(?:rated|scored) (?:their|the|a|our) contacts? (${OPERATOR}) ?([1-5])(?: (?:for|in|on) satisfaction)?`,
    'with a contact satisfaction $1 $2',
  ),
  said(
    `(?:gave|given|giving) (?:us )?(?:a )?satisfaction (?:score |rating )?(?:of )?(${OPERATOR}) ?([1-5]) (?:on|for|with|to) (?:a|the|their) contacts?`,
    'with a contact satisfaction $1 $2',
  ),
  said(`whose (?:survey score|score (?:in|on|for) (?:the|a|our) survey) (?:is|was|are)`, 'with a survey score'),
  said(`^who with a contact satisfaction`, 'customers with a contact satisfaction'),
  said(
    `(?:with|who (?:gave|scored|rated|answered)|scoring|giving) (${OPERATOR}) ?([0-9]{1,2}) (?:in|on|for) (?:the|a|our|their) surveys?`,
    'with a survey score $1 $2',
  ),
  said(`^with a survey score`, 'customers with a survey score'),
  leading(
    `(?:placed|put|puts) (?:an? |some )?(?:items?|products?|things?|something|goods) in (?:their|the|a) (?:cart|basket|bag)`,
    'put something in the cart',
  ),
  leading(`put (?:items|an item|things) in carts?(?! [a-z]*cart)`, 'put something in the cart'),
  said(
    `(?<=in the cart.{0,40}) (?:without (?:buying|purchasing|ordering)|and (?:did )?not (?:buy|bought|purchase|order)|but (?:did )?not (?:buy|bought|purchase|order))`,
    " and didn't buy",
  ),
  said(
    `(?:cart abandoners|abandoned carts?|people who abandoned (?:their|the|a) carts?) (in (?:the )?(?:last|past) [0-9]+ (?:days|weeks|months))(?: \\([^)]*\\))?`,
    "customers who put something in the cart $1 and didn't buy",
  ),
  said(`(?:after-purchase|post-purchase|post purchase) survey`, 'after purchase survey'),
  leading(
    `(responded to|replied to|answered|filled in|filled out|completed) (?=[a-z]+[- ][a-z]+ survey)(?!the |our |a )`,
    '$1 the ',
  ),
  leading(`would like (?=(?:the |our )?news ?letter)`, 'want '),
  said(
    `(did not|didn't|do not|don't|never) (?:make|made|have|had) ${ANY}${INQUIRY}(?: (?:to|with) ${SUPPORT})?`,
    '$1 contact us',
  ),
  said(
    `(have not|haven't|has not|hasn't|have never) (?:made|had) ${ANY}${INQUIRY}(?: (?:to|with) ${SUPPORT})?`,
    '$1 contacted us',
  ),
  leading(
    `(?:made|had|raised|opened|sent) ${ANY}${INQUIRY}(?: (?:to|with) ${SUPPORT})?(?! (?:by|per|via|on) (?:phone|email|chat|month))`,
    'contacted us',
  ),
  said(
    `(?:without|with no|had no|have no|having no) (?:any |a |single )*${INQUIRY}(?: (?:to|with) ${SUPPORT})?`,
    'who did not contact us',
  ),
  leading(`, no ${INQUIRY}(?= *[-,?]| *$)`, ' who did not contact us'),
  leading(
    `with ${ANY}(?:support )?contact(?: (?:to|with) ${SUPPORT})?(?= in| last| this| during| since|,| *[?.]| *$)`,
    'who contacted us',
  ),
  said(`(?:got|been|were|was|gotten) in touch with ${SUPPORT}`, 'contacted us'),
  said(`(?:get|be|getting) in touch with ${SUPPORT}`, 'contact us'),
  said(`reached out to ${SUPPORT}`, 'contacted us'),
  said(
    `(contact|contacted|contacts) (?:our |the )?(?:support(?: team)?|customer service|customer support|helpdesk)`,
    '$1 us',
  ),
  said(`contacts to (?:the |our )?support`, 'contacts'),
  said(`(?:support )?contact volume`, 'number of contacts'),
  said(`(contact|contacted) us even once`, '$1 us'),
  said(`never-contacted-us (customers|people|buyers)`, '$1 who never contacted us'),
  said(
    `how long (?:is|are|was|were) (?:a |the )?(?:phone|telephone) (?:contact|call)s?(?: on average)?`,
    'average length of phone contacts',
  ),
  said(`average (?:phone |telephone )?call (?:length|duration|time)`, 'average length of phone contacts'),
  said(`(?:duration|lenght|length) of (?:telephone|phone) (?:contacts|calls)`, 'length of phone contacts'),
  leading(
    `how many contacts (?:come|came|go|went) (?:in )?(?:through|via|over|by) (?:each|every|which) `,
    'contacts by ',
  ),
  said(`number of (people|customers|persons) who answered`, 'how many $1 answered'),
  leading(
    `(?:responded to|replied to|filled in|filled out|completed|took part in) (?=(?:the |our )?[a-z-]+ (?:[a-z]+ )?survey)`,
    'answered ',
  ),
  said(
    `(?:respondents|respondants|respondent count) (?:of|to|for) (the [a-z -]+? survey)`,
    'how many people answered $1',
  ),
  said(`${VIEWED} (?:the )?(.{3,30}?) page`, 'viewed $1'),
  said(`looked at`, 'viewed'),
  said(`without ever (?:buying|purchasing|ordering) (?:it|them|one)`, 'but never bought it'),
  said(`did not purchase ever`, 'never bought it'),
  // How many answers had which mark.
  leading(
    `how many (perfect |top )?([0-9]{1,2})'?s (?:did we (?:get|receive|have)|were there|do we have|have we (?:got|received)) (?:in|on|from|across) (?:the |our |all )*surveys?`,
    'number of survey answers with a score of $2',
  ),
  leading(
    `(?:how many|number of) (?:survey )?(?:answers|responses|replies) (?:to|in|for|from) (?:the |our )?([a-z -]{3,25}? survey) (?:had|have|has|gave|with|were|got|carry|show)(?: us)? (?:a )?(?:score |rating |mark )?(?:of )?(?=[0-9]{1,2}|at least|over|under|above|below)`,
    'number of survey answers in the $1 with a score of ',
  ),
  leading(
    `(survey (?:answers|responses|replies)) (?:had|have|has|gave us|gave|giving us|giving|with|were|that were|rated|scored|of|scoring) (?:a )?(?:score |rating |mark )?(?:of )?(?=[0-9]{1,2}(?![0-9]|[.,][0-9]| ?%| yen))`,
    'survey answers with a score of ',
  ),
  // Chats and emails that came in are contacts.
  leading(
    `how many (e-?mails?|chats?|emails and chats|phone calls) (?:did (?:we|support|our team) (?:receive|get|handle|answer|have|take|process)|(?:were|are) there|came in|have (?:we )?(?:come in|received|had)|were (?:received|handled|answered))`,
    'how many $1 contacts were there',
  ),
  leading(
    `(?:number|count) of (?:incoming |support )?(chats|e-?mails) (?=yesterday|today|last|this|in|per|by|since|received|we)`,
    'number of $1 contacts ',
  ),
  leading(
    `(?:what was |which was |how long was )?(?:the )?longest (phone call|call|chat)(?! (?:time|contact))(?= |[?.!]|$)`,
    'longest handling time of $1 contacts',
  ),
  said(`(?:phone calls?|calls?) contacts`, 'phone contacts'),
  said(`e-?mails? contacts`, 'email contacts'),
  said(`chats contacts`, 'chat contacts'),
];
