import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CALLS = anyOf(
  'phone, telephone, tel, call, calls, phone call, phone calls, telephone call, telephone calls, phone contact, telephone contact, being called, being phoned, being rung, contact by phone, contact by telephone, being contacted by phone, being contacted by telephone, calling, being contacted on the phone, phone marketing',
);
const EMAILS = anyOf(
  'email, emails, e-mail, e-mails, email contact, e-mail contact, emailing, e-mailing, mail electronically, being emailed, being e-mailed, contact by email, contact by e-mail, being contacted by email, getting emails, getting emails from us, receiving emails, receiving emails from us, electronic mail, our emails, email marketing, mailings, email messages',
);
const YES =
  "(?:accept|accepts|accepted|accepting|ok'?d|okayed|ok'?ed|approved|approve|agreed to|agree to|allow|allows|allowed|permit|permits|permitted|consent to|consented to|consent for|consents to|has consent for|have consent for|signed up for|are signed up for|subscribed to|said yes to|say yes to|opted in to|opted into|opt in to|green-lit|gave their ok to|gave the ok for|gave the go-ahead for|are happy with|are fine with|welcome)";
const NO =
  '(?:refuse|refuses|refused|refusing|reject|rejects|rejected|rejecting|decline|declines|declined|declining|deny|denied|denied permission for|deny permission for|turned down|turn down|turning down|said no to|say no to|saying no to|object to|objected to|objecting to|forbid|forbade|forbidden|prohibit|prohibited|opted out of|opt out of|vetoed|block|blocked|blocking|ruled out|withhold permission for|withheld permission for|have denied permission for)';
/** With a period behind it, it is what was decided then. */
const HOLDS_NOW = '(?:(?<!opted out of [a-z -]+)|(?! (?:in|this|last|since|during|over|between) ))';
const PEOPLE = '(customers|people|clients|shoppers|members|women|men|persons|vips)';
const SHARE = anyOf('share, percentage, percent, %, proportion, fraction, portion, part, per cent, rate, ratio');

/** Consent as a noun, as a rate, and what is refused. */
export const CONSENTS_IN_NOUNS: readonly OtherWording[] = [
  said(`(?:emial|e-?maill|emails?l)`, 'email'),
  leading(`(?:i\\.e\\. |that is,? |meaning |so )e-?mail(?=[?.! ]*$)`, ''),
  said(
    `(?:e-?mail) (?:agreement|permission|acceptance|approval|opt-?in|subscription|authorisation|authorization|sign-?up|allow) (?:rate|percentage|ratio|share)`,
    'email consent rate',
  ),
  said(
    `(?:phone|call|calls|telephone|calling) (?:agreement|permission|acceptance|approval|opt-?in|authorisation|authorization|allow) (?:rate|percentage|ratio|share)`,
    'call consent rate',
  ),
  leading(
    `(?:${SHARE}) of (?:e-?mail|mailing) (?:permission|agreement|consent|approval|opt-?in|acceptance)s? (?:among|of|in|across|over) (?:all |the |our )*customers`,
    'email consent rate',
  ),
  leading(
    `(?:${SHARE}) of (?:phone|call|telephone) (?:permission|agreement|consent|approval|opt-?in|acceptance)s? (?:among|of|in|across|over) (?:all |the |our )*customers`,
    'call consent rate',
  ),
  leading(
    `(e-?mail|phone|call|telephone) (?:opt-?out|refusal|rejection|objection|unsubscribe|unsubscription) (?:count|number|numbers|total|headcount|figure)(?![a-z])`,
    'how many customers refuse $1',
  ),
  leading(
    `(?:number|count) of (e-?mail|phone|call|telephone) (?:opt-?outs|refusals|rejections|objections)(?![a-z])`,
    'how many customers refuse $1',
  ),
  leading(
    `^(phone|telephone|e-?mail|calls?) ?[:,-] ?(?:number of |how many |count of )?${PEOPLE} (?:whose|with|where) (?:the |their )?consent (?:is |= ?|status is |being )?"?(?:refused|no|denied|declined|rejected)"?`,
    'how many $2 refuse $1',
  ),
  leading(
    `^(phone|telephone|e-?mail|calls?) ?[:,-] ?(?:number of |how many |count of )?${PEOPLE} (?:whose|with|where) (?:the |their )?consent (?:is |= ?|status is |being )?"?(?:yes|given|granted|accepted|agreed)"?`,
    'how many $2 accept $1',
  ),
  leading(
    `${PEOPLE} (?:with|having|whose) (?:a |the |their )?(phone|telephone|e-?mail|calls?|call)(?: consent| permission)?(?: is| being| set to| =)? "?(?:refused|denied|declined|rejected|no)"?(?=[?.! ]*$)`,
    '$1 who refuse $2',
  ),
  leading(
    `${PEOPLE} (?:we are|we're) (?:not allowed|not permitted|forbidden|unable) to (?:ring|call|phone|telephone)(?: up)?(?: because they (?:declined|refused|said no|opted out|objected))?`,
    '$1 who refuse calls',
  ),
  leading(
    `${PEOPLE} (?:we are|we're) (?:not allowed|not permitted|forbidden|unable) to (?:e-?mail|mail|write to)(?: because they (?:declined|refused|said no|opted out|objected))?`,
    '$1 who refuse emails',
  ),
  leading(
    `${PEOPLE} (?:(?:who|that|which|whom)(?:'ve)? )?(?:have |has |are |were )?${NO} (?:the |our |any |all |further |permission for |consent for |to )*${CALLS}(?![a-z])${HOLDS_NOW}`,
    '$1 who refuse calls',
  ),
  leading(
    `${PEOPLE} (?:(?:who|that|which|whom)(?:'ve)? )?(?:have |has |are |were )?${NO} (?:the |our |any |all |further |permission for |consent for |to )*${EMAILS}(?![a-z])${HOLDS_NOW}`,
    '$1 who refuse emails',
  ),
  leading(
    `${PEOPLE} (?:(?:who|that|which|whom)(?:'ve)? )?(?:have |has |'ve )?${YES} (?:the |our |any |all |to |us (?:to )?|us sending (?:them )?|getting |receiving |to get |to receive |to send (?:them )?|send them )*${EMAILS}(?! newsletter)(?![a-z])`,
    '$1 who accept emails',
  ),
  leading(
    `${PEOPLE} (?:(?:who|that|which|whom)(?:'ve)? )?(?:have |has |'ve )?${YES} (?:the |our |any |all |to |us (?:to )?|getting |receiving |to get |to receive )*${CALLS}(?![a-z])`,
    '$1 who accept calls',
  ),
  leading(`people've who accept`, 'people who accept'),
  leading(`^in (?:percentage|percent|per cent|relative) terms,? how many ${PEOPLE} who `, 'what percentage of $1 '),
  leading(`^how many (?:percent|per cent|%) of ${PEOPLE} who `, 'what percentage of $1 '),
  leading(
    `(?:${SHARE}) (?:of )?(?:the |our |all )*${PEOPLE} who accept (emails|calls)`,
    'percentage of $1 who accept $2',
  ),
  leading(
    `(?:how high|how large|how big) is (?:the )?(email|call) consent rate(?: among| of| for| in)? ?(?:all |the |our )*(?:customers)?(?=[?.! ]*$)`,
    'what is the $1 consent rate',
  ),
  leading(
    `(email|call) consent rate,? (?:among |of |for |over )?(?:all |the |our )*customers(?:,? in (?:%|percent))?(?=[?.! ]*$)`,
    '$1 consent rate',
  ),
];
