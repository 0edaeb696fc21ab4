import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SUPPORT = anyOf(
  'us, support, our support, the support, the support team, customer service, customer support, our customer service, the helpdesk, our helpdesk, the call centre, the call center, the contact centre',
);
const INQUIRY = anyOf(
  'inquiry, inquiries, enquiry, enquiries, contact, contacts, support contact, support contacts, support request, support requests',
);
const ANY = '(?:an? |any |some |at least one |one )?';
const VIEWED = anyOf('looked at, saw, have seen, has seen, looked over, checked out');

/** “With a contact”, “made an inquiry”, “got in touch with support”: whoever contacted us. */
export const CONTACTS_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`after-purchase survey`, 'after purchase survey'),
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
];
