import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MARKED = '(?:flagged|marked|tagged|noted|labelled|labeled|listed|down|classed|registered)';
const CARE = anyOf(
  'handle with care, handling with care, to be handled with care, attention, needs attention, need attention, needing attention, attention needed, attention required, careful handling, careful, care, special care, special handling, caution, with caution, extra care, be careful, watch out, sensitive, sensitive handling',
);
const WHO =
  '(?:anyone|anybody|everyone|everybody|those|people|customers|all|all those|members|buyers|the ones|any customers?|any people|persons)';
const LEAVE =
  '(?:leaving out|leave out|leave off|excluding|exclude|except(?: for)?|without|minus|ignoring|ignore|omitting|omit|skipping|skip|but not|not counting|not including|taking out|take out|take off|barring|with the exception of|other than|remove|removing|drop|dropping|filter out|filtering out|but without|cut|strike out)';
const FLAGGED =
  '(?:flagged for attention|(?:who |that )?need(?:s|ing)? attention|(?:with |having |who have |that have )?(?:the |an )?attention (?:flag|mark|marker|note)s?)';

/** Who is to be handled with care is flagged for attention, and may be left out. */
export const ATTENTION_OTHERWISE: readonly OtherWording[] = [
  said(`${MARKED} (?:as |for |with |to be |as needing )?["']?(?:${CARE})["']?`, 'flagged for attention'),
  leading(
    `${LEAVE} (?:all |any )?(?:the )?(?:${WHO} )?(?:who are |that are |who're |who is |that is |being )?${FLAGGED}(?: customers| people)?(?![a-z])`,
    'excluding flagged for attention',
  ),
  leading(`(?:who|that) (?:are|is) (?:not|n't) (?:being )?${FLAGGED}(?![a-z])`, 'not flagged for attention'),
];
