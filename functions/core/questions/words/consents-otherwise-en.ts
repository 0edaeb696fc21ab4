import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MAY = anyOf('allowed, permitted, authorised, authorized, free, entitled, okay, ok, cleared, able');
const EMAIL = anyOf('e-mail, email, mail, emails');
const PHONE = anyOf('phone, telephone, call, calls, phone call, phone calls, phoning, calling');
const REACH = anyOf('contact, reach, contacted, reached, approach, approached, message, messaged');
const BY = anyOf('by, via, through, over, using, on, with, per');
const PEOPLE = '(?:them |customers |people |these |those |of them )?';
const OUR = '(?:the |our |any |marketing |further |more )*';

/** Ways to reach people, as nouns and as what is done. */
const WAYS: Readonly<Record<string, string>> = {
  phone: anyOf('phone, phone calls, calls, call, telephone, phone call, tel'),
  'e-?mail': anyOf('e-mail, email, emails, e-mails, mail'),
};
const DONE: Readonly<Record<string, string>> = {
  phone: anyOf('phone, call, calls, phone calls, telephone, ring, called, phoned, rung'),
  'e-?mail': anyOf('e-mail, email, emails, e-mails, mail, emailed, e-mailed, mailed'),
};
const WAY_OF: Readonly<Record<string, string>> = { phone: 'phone', email: 'e-?mail' };
const FINE = anyOf('ok, okay, fine, yes, allowed, permitted, good, alright, possible, open');
const NOT_FINE = anyOf(
  'not ok, not okay, ng, no, not fine, not allowed, not permitted, no good, refused, not possible, off',
);

/** May we call, may we email: whoever says it in words of their own means what was answered when asked for consent. */
export const CONSENTS_SAID_OTHERWISE: readonly OtherWording[] = [
  // Nobody has said yet.
  ...[
    ['calls', 'phone'],
    ['emails', 'email'],
  ].flatMap(([ways = '', way = '']) => [
    said(
      `(?:who |that )?(?:(?:have|has|had) (?:not|never)|haven't|hasn't|never|did not|didn't) (?:yet )?(?:told|tell|said|say|let us know|informed|inform|answered|answer|stated|state|indicated|indicate|specified|specify|replied|decided|responded)(?: to)?(?: us)?(?: yet)?(?: the question)? (?:whether|if|about whether|on whether|about|on|regarding)(?: or not)? ?(?:(?:we|they|it) (?:may|can|could|are allowed to|want to be|would like to be|is ok to|is okay to|are happy to be|want) ?)?(?:be |get |receive |to )?(?:our |the |any )?(?:${DONE[WAY_OF[way] ?? ''] ?? ''})(?: consent| contact)?(?: them)?`,
      `whose ${way} consent is unknown`,
    ),
    said(
      `(?:whose|with|of whom the|where the) (?:${WAYS[WAY_OF[way] ?? ''] ?? ''}) (?:consent|permission|preference|opt-?in|status)(?: status)? (?:(?:is|are|has|have|we) )?(?:been )?(?:not known|not recorded|not answered|unanswered|missing|blank|empty|do not know|don't know|not given yet|undecided|unclear|still open|not set)`,
      `whose ${way} consent is unknown`,
    ),
    said(
      `(?:where |for whom |of whom |whose )?(?:we|i) (?:do not|don't) (?:yet )?know (?:whether|if) (?:we may|we can|they (?:want|accept|allow)|it is ok to) (?:be )?(?:${DONE[WAY_OF[way] ?? ''] ?? ''})(?: them)?`,
      `whose ${way} consent is unknown`,
    ),
    said(
      `(?:whose (?:${WAYS[WAY_OF[way] ?? ''] ?? ''}) (?:consent|preference|permission)|of whom the ${ways} preference) we (?:do not|don't) know`,
      `whose ${way} consent is unknown`,
    ),
    said(
      `(customers|people|women|men|members|vips) (?:whom |who )?we (?:do not|don't) know the (?:${WAYS[WAY_OF[way] ?? ''] ?? ''}) (?:consent|preference|permission)s?(?: of| for)?`,
      `$1 whose ${way} consent is unknown`,
    ),
    said(
      `(?:with |have |having )?no (?:answer|reply|response) (?:on|about|to|for|regarding) (?:the )?(?:${WAYS[WAY_OF[way] ?? ''] ?? ''})(?: consent| permission| question)?(?:,| -|:)?(?: how many(?: customers| people)?)?`,
      `customers whose ${way} consent is unknown`,
    ),
  ]),
  said(`(customers|people|members|vips) customers whose`, '$1 whose'),
  leading(`^(how many )(?=whose (?:phone|email) consent)`, '$1customers '),
  // One way to reach people is fine, and another is not.
  ...[
    ['phone', 'e-?mail', 'calls but not emails'],
    ['e-?mail', 'phone', 'emails but not calls'],
  ].flatMap(([one = '', other = '', usual = '']) => [
    said(
      `(?:who |that |whose )?(?:(?:we|i) )?(?:${WAYS[one] ?? ''}) (?:is |are |= ?)?${FINE},? (?:and |but |while )?(?:the )?(?:${WAYS[other] ?? ''}) (?:is |are |= ?)?${NOT_FINE}`,
      `who accept ${usual}`,
    ),
    said(
      `(?:who |that )?(?:(?:we|i) (?:can|may|could|are allowed to) |are ${FINE} to |is ${FINE} to |can be |may be )(?:contact(?:ed)? (?:them )?by |reach(?:ed)? (?:them )?by )?(?:${DONE[one] ?? ''})(?: them)?,? (?:but|and|yet|though) (?:(?:we |they |is |are |can be |may be )*(?:can't|cannot|can not|may not|mayn't|couldn't|must not|mustn't|not|NG)(?: be| for| to| by| via)*) ?(?:be )?(?:contacted by |reached by )?(?:${DONE[other] ?? ''})(?: them)?`,
      `who accept ${usual}`,
    ),
    said(
      `(?:who |that |whom )?(?:we can contact by|can be contacted by|we can reach by|reachable by|contactable by) (?:${DONE[one] ?? ''}),? (?:but|and) (?:the )?(?:${WAYS[other] ?? ''}) is ${NOT_FINE}`,
      `who accept ${usual}`,
    ),
    said(
      `(?:who |that )?(?:with|have|having|gave) (?:a |their )?(?:consent|permission|agreement|opt-?in) (?:for|to|by|via|on) (?:${DONE[one] ?? ''}),? (?:but|and) (?:with )?(?:no|without|not|none)(?: a| their)? ?(?:consent|permission|agreement|opt-?in)? (?:for|to|by|via|on) (?:${DONE[other] ?? ''})`,
      `who accept ${usual}`,
    ),
  ]),
  said(
    `(?:(?:asked|told us|said) (?:us )?(?:not|never) to be|do not want to be|don't want to be) (?:called|phoned|rung|telephoned)`,
    'opted out of calls',
  ),
  said(
    `(?:(?:asked|told us|said) (?:us )?(?:not|never) to be|do not want to be|don't want to be) (?:e-?mailed|mailed)`,
    'opted out of emails',
  ),
  said(`(?:asked|told) us (?:not|never) to (?:call|phone|ring)(?: them)?`, 'opted out of calls'),
  said(`(?:asked|told) us (?:not|never) to (?:e-?mail|mail|write to)(?: them)?`, 'opted out of emails'),
  said(
    `(?<!(?:or|and) )(calls?|e-?mails?|phone) opt-?outs?(?:,| -|:)? (?:how many|number of|count of)(?: customers| people)?`,
    'how many customers opted out of $1',
  ),
  said(
    `(?:did |have |has )?opt(?:ed)? out (?:from|of) (?:the |our )?(?:phone calls?|calls?|phone)(?! (?:or|and|consent))`,
    'opted out of calls',
  ),
  said(
    `(?:did |have |has )?opt(?:ed)? out (?:from|of) (?:the |our )?e-?mails?(?! (?:newsletter|or|and|consent))`,
    'opted out of emails',
  ),
  said(`having (?:a |the )?(call|email|e-mail|phone) (?:permission|consent)`, 'with $1 consent'),
  said(
    `(?:call|phone) (?:permission|consent|opt-in):? yes,? (?:and |but )?(?:email|e-mail) (?:permission|consent|opt-in):? no,?(?: (?=customers))?`,
    'who accept calls but not emails,',
  ),
  said(
    `(?:email|e-mail) (?:permission|consent|opt-in):? yes,? (?:and |but )?(?:call|phone) (?:permission|consent|opt-in):? no,?(?: (?=customers))?`,
    'who accept emails but not calls,',
  ),
  said(`with (call|email|e-mail|phone) permission`, 'with $1 consent'),
  said(
    `(?:gave|give|given|giving) (?:us )?(?:their )?(?:consent|permission|agreement) (?:to|for) (?:be )?(?:e-?mailing|mailing|mailings|marketing|e-?mailed|e-?mail marketing)`,
    'consented to emails',
  ),
  said(
    `(?:we|i) (?:may|can|could) (?:phone|call|ring|telephone)(?: them)?,? but (?:may |can )?not (?:e-?mail|mail|write to)(?: them)?`,
    'who accept calls but not emails',
  ),
  said(
    `(?:we|i) (?:may|can|could) (?:e-?mail|mail|write to)(?: them)?,? but (?:may |can )?not (?:phone|call|ring|telephone)(?: them)?`,
    'who accept emails but not calls',
  ),
  said(`(we|i) may (?:phone|ring|telephone)`, '$1 can call'),
  said(`(we|i) may (call|e-?mail)`, '$1 can $2'),
  leading(
    `(can|may|could) (we|i) (?:still|also|actually|legally|safely|currently|now|at all|really) (?=e-?mail|call|phone|mail|contact|ring|write)`,
    '$1 $2 ',
  ),
  said(`with (?:their )?consent (?:to|for) (phone calls|calls|e-?mails?)`, 'who consented to $1'),
  leading(`agreed for (?=phone calls|calls|e-?mails)`, 'agreed to '),
  said(
    `(phone|e-?mail|call) (?:opt-in|consent|permission) (?:percentage|share|rate)(?:, all customers)?`,
    '$1 consent rate',
  ),
  said(`(?:permission|consent|contact)-wise`, ''),
  said(`by (${EMAIL}|${PHONE}), ([a-z ]+? ${REACH})`, '$2 by $1'),
  said(
    `(?:are |is )?(?:we |i )?(?:${MAY} to|can|may|could|have permission to|have the permission to|have consent to|have the right to|have the ok to) ${REACH} ${PEOPLE}${BY} ${EMAIL}`,
    'can be emailed',
  ),
  said(
    `(?:are |is )?(?:we |i )?(?:${MAY} to|can|may|could|have permission to|have the permission to|have consent to|have the right to|have the ok to) ${REACH} ${PEOPLE}${BY} ${PHONE}`,
    'can be called',
  ),
  said(`(?:may|can|could|should) be ${REACH} ${BY} ${EMAIL}`, 'can be emailed'),
  said(`(?:may|can|could|should) be ${REACH} ${BY} ${PHONE}`, 'can be called'),
  said(`do can be (emailed|called)`, 'can be $1'),
  said(
    `(?:are |is )?(?:we |i )?(?:${MAY} to|can|may) (?:both )?(?:call|phone|ring|telephone) ${PEOPLE}(?:and|as well as|and also|and to) (?:to )?(?:e-?mail|write to) ?${PEOPLE}`,
    'allow both calls and emails ',
  ),
  said(
    `(?:are |is )?(?:we |i )?(?:${MAY} to|can|may) (?:both )?(?:e-?mail|write to) ${PEOPLE}(?:and|as well as|and also|and to) (?:to )?(?:call|phone|ring|telephone) ?${PEOPLE}`,
    'allow both calls and emails ',
  ),
  said(`do allow both`, 'allow both'),
  said(
    `(?:allow|accept|permit)s? (?:us to )?(?:both,? )?(?:call|phone|ring)(?: them)?,? (?:and|as well as|and also) (?:to )?e-?mail(?: them)?`,
    'allow both calls and emails',
  ),
  leading(`(allow|accept|agree to|want|consented to|agreed to) both, `, '$1 both '),
  leading(`(?:permit|permits|permitted)(?= (?:us|calls?|emails?|both|e-mails?))`, 'allow'),
  said(`(allow|allows|accept|accepts) calls as well as e-?mails?`, '$1 both calls and emails'),
  said(`(allow|allows|accept|accepts) e-?mails? as well as calls`, '$1 both calls and emails'),
  said(`allow us to (?:call|phone|ring)(?: them)?`, 'allow calls'),
  said(`allow us to e-?mail(?: them)?`, 'allow emails'),
  said(
    `(?:gave|give|given|have given|has given|provided|have provided) (?:us )?(?:their |us their )?(?:consent|permission|ok|agreement|approval) (?:for|to|to receive|to get|to us for|regarding) ${OUR}e-?mails?(?: contact)?`,
    'consented to emails',
  ),
  said(
    `(?:gave|give|given|have given|has given|provided|have provided) (?:us )?(?:their |us their )?(?:consent|permission|ok|agreement|approval) (?:for|to|to receive|to get|to us for|regarding) ${OUR}(?:phone )?calls?(?: contact)?`,
    'consented to calls',
  ),
  said(
    `(?:have |has |are |were |is )?(?:done|chosen|made|used) the (newsletter|email|call) opt-?out`,
    'opted out of $1s',
  ),
  said(`opted out of newsletters`, 'opted out of the newsletter'),
  said(
    `(calls?|e-?mails?) (or|and) (calls?|e-?mails?) opt-?outs?: how many (people|customers)`,
    'how many $4 opted out of $1 $2 $3',
  ),
  said(`(?:are |were |is |was )opted[- ](out|in)`, 'opted $1'),
  said(`opted[- ]out from`, 'opted out of'),
  leading(`opted out of (?:at least one of (?:the two|these|both),? )?(?:either )?(?=calls|emails)`, 'opted out of '),
  leading(`(calls|e-?mails) (or|and) (?:of|to|from|for|out of) (?=calls|e-?mails)`, '$1 $2 '),
  said(
    `(?:no longer|not any more|do not|don't) (?:want|wish|like|wish for)(?: to (?:get|receive|have))? (?:the |our )?newsletters?(?:,? (?:meaning|that is|so|and)? ?(?:they )?(?:have )?opted out)?`,
    'opted out of the newsletter',
  ),
];
