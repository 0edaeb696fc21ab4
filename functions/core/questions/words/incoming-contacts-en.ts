import { leading, type OtherWording, said } from './usual-wording.ts';

const CONTACTS =
  '((?:customer |support )?(?:contacts?|calls?|phone calls?|chats?|emails?|inquiries|enquiries|queries|tickets|cases))';
const ENDED =
  '(?:ended|ending|resulted|finished|closed|were closed|led|concluded|were marked|wound up|ended up|went|had to go)';
const OUTCOMES: readonly (readonly [said: string, outcome: string])[] = [
  ['(?:an? |the )?escalations?', 'escalated'],
  ['(?:an? |the )?(?:resolution|solution|fix)', 'resolved'],
  ['(?:an? |the )?(?:unresolved|open) (?:state|issue|case)', 'unresolved'],
];
const MINUTES = '(?:total |overall |combined )?(?:minutes|time|hours)';
const TEAM =
  '(?:our |the )?(?:support |service |contact )?(?:([a-z]+) )?(?:team|agents|staff|people|support|colleagues)';
const ABOUT = '(?:spent|spend|spends|took|devoted|put in|used|needed)(?: on| for| with| handling| dealing with)?';
const TOPIC =
  '((?:[a-z]+ ){0,2}?(?:questions|contacts|inquiries|enquiries|calls|complaints|issues|cases|queries|chats))';

/** Contacts that came in, what they ended in, and the minutes that they took. */
export const INCOMING_CONTACTS: readonly OtherWording[] = [
  leading(
    `(?:incoming|inbound|in-coming) (?=(?:customer |support )?(?:contacts?|calls?|chats?|emails?|inquir|enquir|phone|tickets))`,
    '',
  ),
  leading(
    `(?<=contacts|calls|inquiries|enquiries|chats|cases|tickets) (?:went|gone|go|goes|left) (?=unresolved|unsolved|unanswered)`,
    ' left ',
  ),
  ...OUTCOMES.flatMap(([words, outcome]) => [
    leading(
      `(share|percentage|percent|%|proportion|portion|fraction|part) of (?:the |our |all )?${CONTACTS} (?:that |which |have |has |had )*${ENDED} (?:in|with|up in|up with|to|as) ${words}(?![a-z])`,
      `$1 of ${outcome} $2`,
    ),
    leading(
      `${CONTACTS} (?:that |which |have |has |had )*${ENDED} (?:in|with|up in|up with|to|as) ${words}(?![a-z])`,
      `${outcome} $1`,
    ),
  ]),
  leading(
    `^(?:call ?-?backs?) (?:promised|agreed|arranged|scheduled|offered|planned|made|set up|booked)`,
    'contacts with outcome callback',
  ),
  leading(
    `^(?:how many|number of) (?:call ?-?backs?)(?: have| did we| were| were we)? (?:been )?(?:promised|promise|agreed|arranged|arrange|scheduled|schedule|offered|offer|planned|made)`,
    'number of contacts with outcome callback',
  ),
  leading(`(?:how many )?${MINUTES} ${TEAM} ${ABOUT} ${TOPIC}`, 'total handling time of $1 $2'),
  leading(
    `(?:how many )?${MINUTES} (?:were |was |has been |have been )?${ABOUT} (?:by ${TEAM} )?${TOPIC}`,
    'total handling time of $1 $2',
  ),
  leading(
    `how (?:many ${MINUTES}|much time|long) (?:did|do|does|has|have) ${TEAM} ${ABOUT} ${TOPIC}`,
    'total handling time of $1 $2',
  ),
  leading(`(total handling time of [a-z ]*?)questions`, '$1contacts'),
  leading(
    `average (?:phone |telephone )?(phone|telephone|call|chat|email) (?:call |contact )?(?:length|duration|time)(?:,? ?\\(?(?:in )?minutes\\)?)?(?![a-z])`,
    'average handling time of $1 contacts',
  ),
  said('(average handling time of )call contacts', '$1phone contacts'),
  leading(
    `(?<=(?:length|duration|handling time|talk time|time)[^?]{0,60}),? \\(?(?:measured |expressed |given |shown )?(?:in )?(?:minutes|mins?)\\)?(?=[?.!,]| *$| (?:by|per|for|at|of|in|last|this|since) )`,
    '',
  ),
  said('(?<!by |via |through |on |in |or |and |vs |versus |than |to )chats', 'chat contacts'),
  leading(
    `(longest|shortest) (contact|call|chat|phone call|email) (?:of|in) the (year|month|week|quarter)(?:,? (?:in )?minutes)?(?![a-z])`,
    '$1 $2 this $3',
  ),
  // “Busiest weekday for contacts”.
  leading(`((?:longest|shortest) (?:contact|call|chat|phone call|email)[^?]*?),? in minutes(?=[?.! ]*$)`, '$1'),
];
