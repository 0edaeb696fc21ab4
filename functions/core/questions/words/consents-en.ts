import { type Composition, spacedParts } from './composition.ts';
import { wordsOf } from './dictionary.ts';

type Answers = readonly ('yes' | 'no' | 'unknown')[];

/** What people do about calls and emails: each before each of the nouns. */
const ANSWERING: readonly (readonly [answers: Answers, verbs: readonly string[]])[] = [
  [
    ['yes'],
    wordsOf(`
    allow, allows, allowed, allowing, accept, accepts, accepted, accepting, agree to, agrees to, agreed to, agreeing to, consent to, consents to, consented to, consenting to,
    opt in to, opted in to, opted into, opted in for, opted-in to, permit, permits, permitted, okay with, ok with, fine with, happy with, open to, said yes to, say yes to,
    yes to, yes for, gave consent to, gave consent for, gave permission for, gave us permission for, given consent to, given consent for, gave their consent to, granted consent for, subscribed to, subscribe to, signed up for,
    want, wants, wanted, wanting, willing to receive, want to receive, welcome`),
  ],
  [
    ['no'],
    wordsOf(`
    refuse, refuses, refused, refusing, decline, declines, declined, reject, rejects, rejected, opt out of, opted out of, opted-out of, opting out of, no to, no for, said no to, say no to, unsubscribed from, unsubscribe from, objected to,
    do not want, don't want, doesn't want, does not want, did not want, didn't want, do not allow, don't allow, does not allow, doesn't allow, disallow, do not accept, don't accept, turned off, blocked`),
  ],
  [
    ['no', 'unknown'],
    wordsOf(`
    have not agreed to, haven't agreed to, has not agreed to, hasn't agreed to, did not agree to, didn't agree to, never agreed to, not agreed to, have not consented to, haven't consented to, hasn't consented to,
    but not, but not to, but not by, but not for, did not consent to, didn't consent to, never consented to, have not opted in to, haven't opted in to, not opted in to, not opted into, haven't opted into, without consent to, without consent for, no consent for, not subscribed to`),
  ],
];

const CALLS = wordsOf(
  `phone, calls, phone calls, telephone calls, phone contact, being called, be called, being phoned, be phoned, call`,
);
const EMAILS = wordsOf(
  `emails, email, e-mails, e-mail, marketing emails, email marketing, email newsletters, being emailed, be emailed, newsletters, the newsletter, the e-mail newsletter, the email newsletter, e-mail newsletter, email newsletter, our email newsletter, our newsletter, our emails, mailings`,
);
const CALLS_IN_PAIRS = wordsOf(`calls, phone calls, phone, call`);
const EMAILS_IN_PAIRS = wordsOf(`emails, email, e-mails`);
/** Ways of contact that one is, or is not, to be reached by. */
const REACHED = wordsOf(
  `can be contacted by, may be contacted by, can be reached by, may be reached by, contactable by, reachable by, can contact by, may contact by`,
);

const UNREACHED = wordsOf(
  `unreachable by, not reachable by, not contactable by, uncontactable by, cannot be reached by, can't be reached by, cannot be contacted by, can't be contacted by, may not be contacted by, must not be contacted by, should not be contacted by, can not be contacted by, can not be reached by`,
);
const CALLED = wordsOf(
  'be called, be phoned, be telephoned, be rung, be contacted by phone, be reached by phone, be called up',
);
const EMAILED = wordsOf(
  'be emailed, be e-mailed, be contacted by email, be reached by email, be sent emails, be sent an email',
);

const HAVING = wordsOf(
  `with, with an, with a, with their, having, have, has, have an, have a, have given, has given, gave, gave us, who gave, with valid`,
);
const CALL_CONSENT = wordsOf(`call consent, phone consent, calling consent, consent to calls, consent for calls`);
const EMAIL_CONSENT = wordsOf(
  `email consent, email opt-in, email permission, consent to emails, consent to email, consent for emails, newsletter consent`,
);

const pairs = (joins: readonly string[], leads: readonly string[]): readonly string[] =>
  CALLS_IN_PAIRS.flatMap((calls) =>
    EMAILS_IN_PAIRS.flatMap((emails) =>
      [`${calls} JOIN ${emails}`, `${emails} JOIN ${calls}`].flatMap((pair) =>
        joins.flatMap((join) => leads.map((lead) => `${lead}${pair.replace('JOIN', join)}`)),
      ),
    ),
  );

const BOTH = pairs(['and'], ['', 'both ']);
const EITHER = pairs(['or'], ['', 'either ']);

/** What people said to calls and to emails, to one or to both of them. */
export const CONSENTS_EN: readonly Composition[] = [
  ...ANSWERING.flatMap(([answers, verbs]): readonly Composition[] => [
    spacedParts({ kind: 'consent', purpose: 'call', answers }, verbs, CALLS),
    spacedParts({ kind: 'consent', purpose: 'email', answers }, verbs, EMAILS),
    spacedParts({ kind: 'two-consents', how: 'and', answers }, verbs, BOTH),
    spacedParts({ kind: 'two-consents', how: 'or', answers }, verbs, EITHER),
  ]),
  spacedParts({ kind: 'consent', purpose: 'call', answers: ['yes'] }, HAVING, CALL_CONSENT),
  spacedParts({ kind: 'consent', purpose: 'email', answers: ['yes'] }, HAVING, EMAIL_CONSENT),
  spacedParts(
    { kind: 'consent', purpose: 'call', answers: ['yes'] },
    REACHED,
    wordsOf('phone, telephone, call, calls'),
  ),
  spacedParts(
    { kind: 'consent', purpose: 'email', answers: ['yes'] },
    REACHED,
    wordsOf('email, e-mail, mail, newsletter'),
  ),
  spacedParts(
    { kind: 'consent', purpose: 'call', answers: ['no', 'unknown'] },
    UNREACHED,
    wordsOf('phone, telephone, call, calls'),
  ),
  spacedParts(
    { kind: 'consent', purpose: 'email', answers: ['no', 'unknown'] },
    UNREACHED,
    wordsOf('email, e-mail, mail'),
  ),
  spacedParts(
    { kind: 'consent', purpose: 'email', answers: ['yes'] },
    wordsOf('can receive, may receive, able to receive, allowed to receive'),
    EMAILS,
  ),
  spacedParts({ kind: 'consent', purpose: 'call', answers: ['yes'] }, CALLED),
  spacedParts({ kind: 'consent', purpose: 'email', answers: ['yes'] }, EMAILED),
  spacedParts({ kind: 'two-consents', how: 'and', answers: ['yes'] }, REACHED, BOTH),
  spacedParts({ kind: 'two-consents', how: 'or', answers: ['yes'] }, REACHED, EITHER),
];
