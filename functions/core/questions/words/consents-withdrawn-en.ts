import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const TOOK_BACK = anyOf(
  'withdrew, withdrawn, withdraw, withdraws, withdrawing, revoked, revoke, revoking, rescinded, retracted, took back, taken back, taking back, take back, cancelled, canceled, pulled, reversed, changed their mind about, changed their minds about, went back on',
);
const HAVE = '(?:(?:have|has|had|ever|since|later|then|already|now) )*';
const THEIR = '(?:their |the |a |an |his |her |any |our |marketing |prior |previous |earlier )*';
const CONSENT = anyOf(
  'consent, consents, permission, permissions, opt-in, opt-ins, opt in, agreement, approval, authorisation, authorization',
);
const RECEIVING =
  '(?:to|for|on|about|regarding|concerning) (?:receive |receiving |get |getting |our |the |being |be |any |marketing )*';
/** One way of contact, and how it is called where consent is taken back. */
const WAYS: readonly (readonly [usual: 'email' | 'call', words: string, plural: string])[] = [
  [
    'email',
    anyOf(
      'email, e-mail, emails, e-mails, newsletter, newsletters, mailing, mailings, emailed, e-mailed, email marketing',
    ),
    'emails',
  ],
  [
    'call',
    anyOf('phone, telephone, call, calls, calling, phone call, phone calls, telephone calls, called, phoned'),
    'calls',
  ],
];
const MONTH = anyOf(
  'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
);
const WITHDRAWALS = '(?:withdrawals?|revocations?|retractions?|cancellations?)';

/** Consent that was taken back, or given at some time, as most people say it. */
export const CONSENTS_WITHDRAWN: readonly OtherWording[] = [
  ...WAYS.flatMap(([way, words, plural]): readonly OtherWording[] => [
    said(`${HAVE}${TOOK_BACK} ${THEIR}${words}(?: marketing| contact)? ${CONSENT}`, `withdrew ${way} consent`),
    said(`${HAVE}${TOOK_BACK} ${THEIR}${CONSENT} ${RECEIVING}${words}`, `withdrew ${way} consent`),
    said(
      `${HAVE}(?:changed|switched|flipped|turned|set|moved) ${THEIR}${words} ?(?:${CONSENT}|preferences?|setting|settings|status|flag|answer)? ?(?:from (?:yes|ok|opted[- ]in|on) )?(?:to "?(?:no|ng|opted[- ]out|refused|off)"?|off)`,
      `withdrew ${way} consent`,
    ),
    said(
      `${HAVE}(?:went|switched|changed|moved|flipped|turned) from "?(?:yes|ok|opted[- ]in|accepting)"? to "?(?:no|ng|opted[- ]out|refusing|refused)"? (?:on|for|about|regarding) (?:our |the )*${words}`,
      `withdrew ${way} consent`,
    ),
    said(`${words} ${CONSENT} (?:that )?(?:was |were )?${WITHDRAWALS}`, `consent withdrawals regarding ${plural}`),
    said(`${WITHDRAWALS} of ${THEIR}${words} ${CONSENT}`, `consent withdrawals regarding ${plural}`),
    said(`${WITHDRAWALS} of ${THEIR}${CONSENT} ${RECEIVING}${words}`, `consent withdrawals regarding ${plural}`),
    leading(
      `new ${words} (?:opt-?ins|consents|permissions|sign-?ups|subscriptions|subscribers)(?![a-z])`,
      `consents newly given regarding ${plural}`,
    ),
  ]),
  said(`${HAVE}${TOOK_BACK} ${THEIR}(?:marketing |contact )?${CONSENT}`, 'withdrew any consent'),
  said(`(?:marketing |contact )?${CONSENT} ${WITHDRAWALS}`, 'consent withdrawals'),
  said(`${WITHDRAWALS} of ${THEIR}(?:marketing |contact )?${CONSENT}`, 'consent withdrawals'),
  said(`(?:how many|number of|count of) consent withdrawals`, 'consent withdrawals'),
  said(
    `lost the (most|fewest|least|highest number of) (?:e-?mail|newsletter) (?:consents?|permissions?|opt-?ins?)`,
    'had the $1 consent withdrawals regarding emails',
  ),
  said(
    `lost the (most|fewest|least|highest number of) (?:call|phone) (?:consents?|permissions?|opt-?ins?)`,
    'had the $1 consent withdrawals regarding calls',
  ),
  // Since Golden Week ended (7 May)
  leading(
    `since [a-z][a-z' ]{2,40}? \\((?:(?:on|from|i\\.e\\.|that is),? (?:the )?)?([0-9]{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}(?: 20[0-9]{2})?|${MONTH} [0-9]{1,2}(?:st|nd|rd|th)?(?:,? 20[0-9]{2})?|20[0-9]{2}-[0-9]{2}-[0-9]{2})\\)`,
    'since $1',
  ),
];
