import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const WAYS: readonly (readonly [usual: string, words: string])[] = [
  ['emails', '(?:e-?mails?|newsletters?|mailings?|email marketing)'],
  ['calls', '(?:phone calls?|telephone calls?|phone|telephone|calls?)'],
];
const CONSENTS = '(?:consents?|permissions?|opt-?ins?|agreements?|approvals?)';
const WERE = '(?:(?:was|were|got|get|has been|have been|had been|being) )';
const COUNTED = '(?:how many(?: times| of the| of our)?|how often|number of|the number of|count of|count|total)? ?';
const DECISIONS: readonly (readonly [usual: string, words: string])[] = [
  [
    'consent withdrawals',
    anyOf('withdrawn, revoked, rescinded, retracted, taken back, cancelled, canceled, pulled, reversed, lost'),
  ],
  [
    'consents newly given',
    anyOf('given, granted, gained, collected, obtained, won, received, newly given, captured, recorded'),
  ],
];

/** “How many email consents were withdrawn”, “how many times was phone consent revoked”: how often it happened, and nothing that people answer now. */
export const CONSENTS_PASSIVE: readonly OtherWording[] = WAYS.flatMap(([way, words]) =>
  DECISIONS.flatMap(([decided, deeds]) => [
    leading(
      `${COUNTED}${WERE}?(?:the |our )?${words} ${CONSENTS} ${WERE}?(?:${deeds})(?= (?:in|during|this|last|since|by|per|each|at|for|between|from|over|so far|yesterday|today)|[?.! ]*$)(?<!(?:people|customers|who|whose|has|have|with) .*)`,
      `${decided} regarding ${way}`,
    ),
    leading(
      `${COUNTED}${WERE}?(?:the |our )?${CONSENTS} (?:to|for|on) (?:receive )?${words} ${WERE}?(?:${deeds})(?= (?:in|during|this|last|since|by|per|each|at|for|between|from|over|so far|yesterday|today)|[?.! ]*$)(?<!(?:people|customers|who|whose|has|have|with) .*)`,
      `${decided} regarding ${way}`,
    ),
  ]),
);
