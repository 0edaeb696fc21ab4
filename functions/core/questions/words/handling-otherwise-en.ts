import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CONTACTS =
  '((?:[a-z]+ )?(?:contacts|inquiries|enquiries|calls|phone calls|chats|emails|complaints|support|customer service|support contacts|support requests|tickets|cases))';
const HANDLING = anyOf(
  'handling, on handling, answering, on answering, dealing with, on dealing with, on, processing, on processing, working on, taking, with, in, for',
);
const TIME = anyOf('hours, minutes, time, handling hours, handling minutes, agent hours, agent time');
const WE = '(?:do|did|have|does|has) (?:we|our agents|the agents|our team|agents|the team)';

/** The time that contacts took, however it is said: it is told in minutes. */
export const HANDLING_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(average|mean|median|avg) (?:length|duration|time) of (?:our |the )?(?:(phone|email|chat|support|store) )?(?:contacts|calls|chats|inquiries|enquiries|conversations)(?:,? (?:\\()?in (?:minutes|mins)(?:\\))?)?(?![a-z])`,
    '$1 handling time of $2 contacts',
  ),
  said(`(average|mean|avg|median|longest) (?:number of )?handling minutes`, '$1 handling time'),
  said(
    `(handling time),? (?:\\()?in (?:minutes|mins)(?:\\))?(?! )|(handling time),? in (?:minutes|mins)(?= )`,
    'handling time',
  ),
  leading(
    `(?:total |number of |sum of (?:the )?)?(?:handling|contact|support|talk|call) minutes(?! per)`,
    'total handling time',
  ),
  leading(
    `(?:total |number of |sum of (?:the )?)?minutes (?:spent )?(?:of|on|for|in) (?:the |our |all )?${CONTACTS}`,
    'total handling time of $1',
  ),
  leading(
    `(?:average|mean|avg) (?:number of )?(?:handling )?minutes (?:per|a|for each|of a) (?:support )?(?:contact|inquiry|enquiry|ticket|case)`,
    'average handling time',
  ),
  // Who had such a contact, never how many contacts there were.
  said(
    `(customers|people|buyers|members|clients|women|men) (?:with|having|who (?:have |have had |had |got )|that (?:have |had )) ?(?:an? |any |at least one )?(unresolved|escalated|resolved) (?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|tickets?|cases?)`,
    '$1 who contacted us with $2 contacts',
  ),
  said(`(customers|people|buyers|members|clients) (?:with|having) (?:a |any )?complaints?`, '$1 who complained'),
  leading(
    `(?:what(?:'s| is| was) )?(?:the )?(?:how (?:many|much) )?(?:total |overall |number of |sum of )*(?:${TIME}) (?:that )?(?:we |our agents |agents |was |were )?(?:spent|spend) (?:${HANDLING}) (?:the |our )?${CONTACTS}`,
    'total handling time of $1',
  ),
  leading(
    `how (?:many|much) (?:${TIME}) ${WE} (?:spend|spent) (?:in total |altogether )?(?:${HANDLING}) (?:the |our )?${CONTACTS}`,
    'total handling time of $1',
  ),
  leading(
    `how (?:many|much) (?:${TIME}) (?:did|do|have) (?:the |our )?${CONTACTS} (?:take|took|taken|cost)(?: us)?(?: in total| altogether)?`,
    'total handling time of $1',
  ),
  leading(
    `(?:total |overall )(?:${TIME}) (?:of|for|on) (?:the |our )?${CONTACTS}(?= |[?.!]|$)`,
    'total handling time of $1',
  ),
  said(`(total handling time[a-z ]*?(?:[12][0-9]{3})?),? (?:\\()?in (?:hours|minutes|hrs|mins)(?:\\))?`, '$1'),
  said(`handling time of (phone )?calls`, 'handling time of phone contacts'),
  said(`handling time of emails`, 'handling time of email contacts'),
  said(`handling time of chats`, 'handling time of chat contacts'),
  said(`handling time of (?:support|customer service|tickets|cases)`, 'handling time of contacts'),
];
