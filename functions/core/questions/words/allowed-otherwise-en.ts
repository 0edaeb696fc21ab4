import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, proportion, fraction, part, portion, %');
const NOT_A_NAME =
  '(?!(?:our|the|your|any|all|marketing|receive|be|being|both|phone|email|e-mail|us|this|that|promotional|newsletter|get|sms|further|more|such|a|an)(?![a-z]))';
const AGREED = anyOf(
  'agreed to, have agreed to, has agreed to, consented to, have consented to, said yes to, opted in to, opted into, signed up for, gave consent to, accepted, have accepted, okayed, have okayed, approved',
);
const ALLOWED = '(?:allowed to|permitted to|able to|free to|supposed to|ok to|okay to)';
const WE = `(?:are we (?:still )?${ALLOWED}|can we(?: still)?|may we|could we|do we get to|am i ${ALLOWED}|can i|may i|we(?:'re| are| can| may)(?: still)?(?: ${ALLOWED})?)`;
const CALL = '(?:phone|call|ring|telephone|contact by phone|call up|ring up)';
const MAIL = '(?:e-?mail|mail|write to|contact by e-?mail|send (?:an )?e-?mails? to|send newsletters to)';
const WHO = "((?!(?:of|the|our) )[a-z][a-z0-9' -]{2,40}?)";
const ONLY =
  '(?:,? (?:and |but )?only (?:where|if|those where|those for whom|when|the ones where)|,? (?:where|for whom|provided|as long as))';
const OK = '(?:ok|okay|allowed|permitted|fine|possible|consented(?: to)?|agreed(?: to)?|accepted|welcome)';

/** Whom a company may call or write to, as it is asked in passing. */
export const ALLOWED_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(?:${AGREED}) ${NOT_A_NAME}([a-z]+) (?:e-?mails?|mails?|newsletters?|mailings?)(?! address| consent)(?![a-z])`,
    'agreed to emails from $1',
  ),
  leading(`(?:${AGREED}) ${NOT_A_NAME}([a-z]+) (?:phone )?calls?(?![a-z])`, 'agreed to calls from $1'),
  leading(
    `(?:what|which) (?:is the )?(${SHARE}) of (?:the |our )?${WHO} ${WE} ${CALL}(?=[?.!,]| *$| (?:for|from|at|in|on) )`,
    'what share of $2 accept calls',
  ),
  leading(
    `(?:what|which) (?:is the )?(${SHARE}) of (?:the |our )?${WHO} ${WE} ${MAIL}(?=[?.!,]| *$| (?:for|from|at|in|on) )`,
    'what share of $2 accept email',
  ),
  leading(
    `how many (?:of (?:the |our )?)?${WHO} ${WE} ${CALL}(?=[?.!,]| *$| (?:for|from|at|in|on) )`,
    'how many $1 accept calls',
  ),
  leading(
    `how many (?:of (?:the |our )?)?${WHO} ${WE} ${MAIL}(?=[?.!,]| *$| (?:for|from|at|in|on) )`,
    'how many $1 accept email',
  ),
  leading(`${ONLY} (?:phone )?calls are ${OK}(?![a-z])`, ' who accept calls'),
  leading(`${ONLY} (?:phoning|calling|a call|a phone call|phone contact) is ${OK}(?![a-z])`, ' who accept calls'),
  leading(`${ONLY} (?:e-?mails?|mails?) (?:are|is) ${OK}(?![a-z])`, ' who accept email'),
  leading(`${ONLY} (?:e-?mailing|mailing|an e-?mail) is ${OK}(?![a-z])`, ' who accept email'),
  leading(
    `(?<=(?:e-?mail|newsletter|write to|mail)[^?]*) with (?:their |the )?(?:addresses|address)(?![a-z])(?! of)`,
    ' with their email addresses',
  ),
  said(
    '(?:flagged|marked|tagged|noted) (?:for|as needing|as|to be handled with) (?:careful handling|careful|care|special care|special handling|caution|extra care|sensitive handling|sensitive)',
    'flagged for attention',
  ),
  said(
    '(?:who |that )?(?:need|needs|needing|require|requiring) (?:careful|special|sensitive|cautious) (?:handling|care|treatment)',
    'flagged for attention',
  ),
  leading(
    `(?:never|not|haven't|have not|didn't|did not) (?:yet )?(?:answered?|replied to|responded to|been asked|decided on|given an answer to) (?:the |our )?(phone|call|email|e-mail) (?:consent )?(?:question|request|consent)`,
    'whose $1 consent is unknown',
  ),
  said('whose e-mail consent is unknown', 'whose email consent is unknown'),
  leading(
    `how many (e-?mail|phone|call) consents? (?:were|have been|got|was) (?:withdrawn|revoked|taken back|cancelled|retracted)`,
    'how many people withdrew $1 consent',
  ),
];
