import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const EMAILED = anyOf(
  'can be mailed, may be mailed, can be emailed, may be emailed, are emailable, are mailable, we can mail, we can email, we may email, we may mail, are ok to email, are okay to email, can be reached by email, can get mails, can get emails, can receive emails, accept emails, accept mails, we are allowed to email, we are allowed to mail',
);
const CALLED = anyOf(
  'can be called, may be called, can be phoned, may be phoned, we can call, we may call, we can phone, are ok to call, are okay to call, can be reached by phone, can receive calls, accept calls, we are allowed to call',
);

/** “Who can be mailed”, “with A and B but without C”: what they consented to, and what they have they bought. */
export const GOODS_HAD: readonly OtherWording[] = [
  leading(`(?:who|that) (?:${EMAILED})(?=[?.!,]| and| but| in| from| *$)`, 'with email consent'),
  leading(`(?:who|that) (?:${CALLED})(?=[?.!,]| and| but| in| from| *$)`, 'with consent to calls'),
  // “Customers with A and B but without C”: what they have they bought.
  leading(
    `^(list |how many |number of |show |count )?((?:[a-z]+ )?(?:customers|people|players|shoppers|members|buyers)) with ([A-Z][A-Za-z0-9' -]{2,40}?) and ([A-Z][A-Za-z0-9' -]{2,40}?),? (?:but )?(?:without|but not|but no|minus|lacking|and without|and not|and no) (?:the |an? )?(?=[A-Z])`,
    '$1$2 who bought $3 and $4 but not ',
  ),
];
