import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CONTACT =
  '(?:(?:support |customer )?(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|tickets?|cases?|support requests?|interactions?))';
const HANDLE = anyOf(
  'handle, handling, process, processing, deal with, dealing with, resolve, work, work on, serve, treat, complete, close, finish, take care of, attend to, manage, handled',
);
const AVERAGE = '(?:average|mean|typical|avg)';
const TIME = '(?:time|duration|length|minutes|number of minutes|amount of time)';
const AGENTS = '(?:we|agents|our agents|the agents|operators|our operators|staff|our staff|our team|the team|it|reps)';
const WHERE = anyOf('channel, way of contact, contact channel, means of contact, route, medium');

const timeTaken = (contact: string, read: string): readonly OtherWording[] => [
  leading(
    `(?:on average,? )?how (?:long|much time|many minutes) (?:does it|do ${AGENTS}|did it|does an? ${contact}|is|do agents) (?:take|need|spend|use|require)? ?(?:us |agents |our agents |you )?(?:to )?(?:${HANDLE}|on|for|per|with)? ?(?:an?|each|one|every|the|our|a single)? ?${contact}(?:,? (?:on average|typically|averaged over all of them|averaged))?(?=[?.! ]*$)`,
    read,
  ),
  leading(
    `(?:on average,? )?how (?:long|much time|many minutes) (?:do|does|did) (?:an? |each |one |the |our |every )?${contact} (?:take|last|need|require|run|go on)(?: to (?:${HANDLE}))?(?: us)?(?:,? (?:on average|typically))?(?=[?.! ]*$)`,
    read,
  ),
  leading(
    `how much time goes into (?:${HANDLE}) (?:an?|each|one|every)? ?${contact}(?:,? (?:on average|averaged over all(?: of them)?))?(?=[?.! ]*$)`,
    read,
  ),
  leading(
    `how long (?:${AGENTS}) (?:need|take|spend) (?:for|on|with|to (?:${HANDLE})) (?:an?|each|one|every)? ?${contact}(?: on average)?(?=[?.! ]*$)`,
    read,
  ),
  leading(
    `${AVERAGE} (?:handle|handling|processing|treatment|service|work|working) ${TIME} (?:per|of|for|on|spent on) (?:an? |each |one |the |our |all |every )*${contact}(?! (?:by |with |through |via )(?:phone|e-?mail|chat))`,
    read,
  ),
  leading(
    `${contact} (?:handle|handling|processing) ${TIME},? (?:on average|average|mean|as an average)(?![a-z])`,
    read,
  ),
  leading(
    `${AVERAGE} ${TIME} (?:spent |needed |taken |required |used |it takes )?(?:on |for |to |of |in )?(?:${HANDLE}) (?:an? |one |each |the |our |every |single )*${contact}`,
    read,
  ),
  leading(
    `${AVERAGE} ${TIME} (?:spent |needed |taken )(?:on|for|per) (?:an? |one |each |the |our |every )*${contact}`,
    read,
  ),
  leading(`(?:the )?handling ${TIME} of (?:our |the |all )*${contact},? (?:as an? |on )?average`, read),
];

/** Contacts that came one way only keep it. */
const BY_WAY: readonly (readonly [contact: string, read: string])[] = [
  [
    '(?:(?:phone|telephone) (?:contacts?|inquir(?:y|ies))|(?:phone |telephone )?calls?)',
    'average handling time of phone contacts',
  ],
  ['(?:e-?mail (?:contacts?|inquir(?:y|ies))|e-?mails?)', 'average handling time of email contacts'],
  ['(?:chat (?:contacts?|inquir(?:y|ies))|chats?)', 'average handling time of chat contacts'],
  [CONTACT, 'average handling time'],
];

/** How long contacts take, and by which way they came. */
export const HANDLED_CONTACTS: readonly OtherWording[] = [
  said(`(?:chanels?|chanells?|channle)`, 'channel'),
  said(`(?:customer |support )?interactions`, 'contacts'),
  ...BY_WAY.flatMap(([contact, read]) => timeTaken(contact, read)),
  leading(
    `${AVERAGE} (?:handle|handling|processing|treatment|service|work|working) ${TIME}(?! (?:per|by|with|of|for|in|on) (?:our |the |all |each |a )*(?:phone|e-?mail|chat|calls?))`,
    'average handling time',
  ),
  leading(
    `^(?:when|if|once|each time) (?:a |the )?(?:customer|client|person|caller)s? (?:contacts?|calls?|reaches|writes to|gets in touch with) us,? (?:what(?:'s| is) the average time it takes to (?:${HANDLE}) (?:it|them|that|the contact)|how long does it take to (?:${HANDLE}) (?:it|them|that|the contact)(?: on average)?)(?=[?.! ]*$)`,
    'average handling time',
  ),
  // By which way they came.
  leading(
    `(?:through|via|by|over|on|in) (?:which|what) (?:${WHERE})s? (?:did|do|have|are) (?:people|customers|they|our customers|clients|shoppers) (?:contact|contacted|reach|get in touch with|got in touch with|call|approach|write to)(?: us)?( [^?,]{3,25}?)?,? (?:and )?how (?:many times|often)(?: each| for each| in each case| respectively)?(?=[?.! ]*$)`,
    'number of contacts by channel$1',
  ),
  leading(
    `^(?:for|in|on) (?:each|every) (?:${WHERE}),? (?:what (?:was|is|were) |how many |show |give )?(?:the )?(?:number|count|volume|total)(?: of)? (?:contacts|inquiries)`,
    'number of contacts by channel',
  ),
  leading(
    `how (?:did|do|does|were|are|was|is) (?:(last|this) (month|week|quarter|year)'s )?(?:the |our )?(?:customer |support )?(contacts|inquiries|orders|sales|customers|buyers|returns) (?:divide|split|divided|distributed|distribute|spread|break down|fall|split up|divide up|shared out)(?: up| out)? (?:between|among|across|over|by|into|onto) (?:the |our |different |various |individual )*(channel|brand|store|segment|prefecture|product|topic)s(?=[?.! ]*$| (?:in|last|this))`,
    'number of $3 by $4 $1 $2',
  ),
  leading(
    `^(?:contact volume|number of contacts|contacts)( (?:last|this) [a-z]+)? ?(?:-|,|:)? ?phone, e-?mail, chat(?:,? and so on|,? etc\\.?|,? and others)?,? by channel`,
    'number of contacts by channel$1',
  ),
  leading(
    `(?:table|list|overview|breakdown) of (?:the )?(channel|brand|store|topic|segment|product|prefecture)s (?:with|and|showing) (?:the |their )?(?:count|number|total) of (contacts|orders|customers|buyers|returns)(?: for| in| of)?(?= |[?.!]|$)`,
    '$2 by $1',
  ),
  leading(`^contact by (?=channel|topic)`, 'contacts by '),
];
