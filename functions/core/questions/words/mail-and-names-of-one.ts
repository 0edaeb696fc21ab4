import type { SaidOtherwise } from './said-otherwise.ts';

const PERSON_EN = '(?:she|he|they|this customer|the customer|the caller|this person|this caller)';
const MAIL_EN = '(?:news ?letters?|e-?mails?|mailings?|mails|email offers|marketing emails|promotional emails)';

/** Whether the customer on the line gets mail, and who it is, in English. */
export const MAIL_AND_NAMES_OF_ONE_EN: readonly SaidOtherwise[] = [
  // “Does this customer get our newsletter?”
  {
    said: `^(?:does|do|will|should|can) ${PERSON_EN} (?:currently |still |already )?(?:get|receive|want|take|accept|subscribe to) (?:our |the |any |your )?${MAIL_EN}(?=[?.!]?$)`,
    read: 'may we email this customer',
  },
  {
    said: `^(?:is|are) ${PERSON_EN} (?:still |already |currently )?(?:on (?:the|our|any) (?:mailing|email|e-mail|newsletter|distribution) list|subscribed(?: to (?:our |the )?${MAIL_EN})?|signed up (?:for|to) (?:our |the )?${MAIL_EN}|getting (?:our |the )?${MAIL_EN}|receiving (?:our |the )?${MAIL_EN})(?=[?.!]?$)`,
    read: 'may we email this customer',
  },
  {
    said: '^(?:so )?who (?:is|am) (?:this|this person|this customer|this caller|the customer|the caller|calling|on the (?:line|phone)|it|i speaking (?:to|with))(?=[?.!]?$)',
    read: "what is this customer's name",
  },
];
