import { leading, type OtherWording, said } from './usual-wording.ts';

const IDLE =
  '(?:receiving |getting |receive |get |being sent |the |our |any |marketing |promotional |having |be |being )*';
const NO_NAME =
  '(?!(?:a|an|the|our|no|any|valid|both|their|current|known|phone|email|marketing|explicit|full|either|active|given|recorded|that|this|its|what|which|mail|call|calls|emails)\\b)';
const NAME = `${NO_NAME}([a-z]+)(?:'s)?`;
const MAILS = '(?:emails?|e-mails?|mailings?|newsletters?|email newsletters?|email contact|mail)';
const CALLS =
  '(?:phone calls?|telephone calls?|calls?|phone|phoning|phone contact|telephone|being called|being phoned)';
const CONSENT = '(?:consent|permission|opt-?in|agreement)';

/** Whoever said yes or no to emails or calls, of whichever brand. */
export const SAID_YES: readonly OtherWording[] = [
  // “Said yes to Tsumugi email”, “with Tsumugi email consent”: the brand whose emails they are.
  leading(
    `(?:have |has |had )?(?:said|say|says) (?:yes|ok|okay) to ${IDLE}${NAME} ${MAILS}(?![a-z ]*(?:from|of|by) )`,
    'accept emails from $1',
  ),
  leading(
    `(?:have |has |had )?(?:said|say|says) (?:yes|ok|okay) to ${IDLE}${NAME} ${CALLS}(?![a-z ]*(?:from|of|by) )`,
    'accept calls from $1',
  ),
  leading(
    `(?:have |has |had )?(?:said|say|says) no to ${IDLE}${NAME} ${MAILS}(?![a-z ]*(?:from|of|by) )`,
    'refuse emails from $1',
  ),
  leading(
    `(?:have |has |had )?(?:said|say|says) no to ${IDLE}${NAME} ${CALLS}(?![a-z ]*(?:from|of|by) )`,
    'refuse calls from $1',
  ),
  said(
    `(?:have |has |had )?(?:said|say|says|saying) (?:yes|ok|okay) to ${IDLE}${MAILS}(?! (?:and|or|but)\\b)`,
    'accept emails',
  ),
  said(
    `(?:have |has |had )?(?:said|say|says|saying) (?:yes|ok|okay) to ${IDLE}${CALLS}(?! (?:and|or|but)\\b)`,
    'accept calls',
  ),
  leading(
    `(?:with|having|who have|that have|who gave|who have given) ${NAME} (?:e-?mail) ${CONSENT}(?![a-z])`,
    'who accept emails from $1',
  ),
  leading(
    `(?:with|having|who have|that have|who gave|who have given) ${NAME} (?:phone|call|telephone) ${CONSENT}(?![a-z])`,
    'who accept calls from $1',
  ),
  leading(
    `(?:with|having|who have|that have|have|has|gave|who gave|given) (?:an? |their )?(?:e-?mail) ${CONSENT} (?:for|to|from|with|of|at) ${NAME}(?![a-z])`,
    'who accept emails from $1',
  ),
  leading(
    `(?:with|having|who have|that have|have|has|gave|who gave|given) (?:an? |their )?(?:phone|call|telephone) ${CONSENT} (?:for|to|from|with|of|at) ${NAME}(?![a-z])`,
    'who accept calls from $1',
  ),
  leading(
    `how many (of (?:them|those|these)|people|customers) (?:has|have|does|do) ${NAME} (?:got|gotten|have|received|obtained|get) (?:an? )?(?:e-?mail) ${CONSENT} (?:for|from|of)(?![a-z])`,
    'how many $1 accept emails from $2',
  ),
  leading(
    `how many (of (?:them|those|these)|people|customers) (?:has|have|does|do) ${NAME} (?:got|gotten|have|received|obtained|get) (?:an? )?(?:phone|call|telephone) ${CONSENT} (?:for|from|of)(?![a-z])`,
    'how many $1 accept calls from $2',
  ),
  said('how many of (them|those|these) who accept', 'how many of $1 accept'),
];
