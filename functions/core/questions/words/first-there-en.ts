import { leading, type OtherWording } from './usual-wording.ts';

const FIRST = '(?:very first|first ever|first-ever|first|initial|debut)';
const ORDER = '(?:order|purchase|buy|basket|transaction)';
const BRAND =
  "((?!(?:ever|order|purchase|our|time|two|three|month|week|year|day|online|store|shop|app|of|in)(?![a-z]))[A-Z][a-z]{2,15}(?: Games| Accessories)?)(?:'s)?";
const WAS = '(?:was|were|came|is|happened|took place|had|included|contained|fell)';
const FOR_FIRST = '(?:for (?:the|their) (?:very )?first time(?: ever)?|for the first ever time)';
const BOUGHT =
  '(?:bought|purchased|ordered|shopped|was buying|were buying|are buying|is buying|buying|ordering|purchasing|shopping)';
const WHEN = '((?:in|during|last|this|between|since|from|on) [^?,]{2,30}?)';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** “Whose first Lumiere order was at a pop-up”: the first one at that brand, whatever was bought elsewhere before. */
export const FIRST_THERE: readonly OtherWording[] = [
  leading(
    `whose ${FIRST} ${BRAND} ${ORDER} ${WAS} (?:for |of )?(?:in |at |on |through |by |via |from )?(?:an? |the |our )?`,
    'whose first purchase there at $1 ',
  ),
  leading(
    `whose ${FIRST} ${ORDER} (?:at|from|with|in) ${BRAND} ${WAS} (?:for |of )?(?:in |at |on |through |by |via |from )?(?:an? |the |our )?`,
    'whose first purchase there at $1 ',
  ),
  leading(
    `(?:who |that )?(?:had|have|has|made|placed|with) (?:their|a|his|her) ${FIRST} ${BRAND} ${ORDER} ${WHEN}(?=[?.!,]| *$)`,
    'whose first purchase there at $1 $2',
  ),
  leading(
    `(?:who |that )?(?:had |have |has )?${BOUGHT}(?: something| anything)? (?:from|at|with) ${BRAND} ${FOR_FIRST} ${WHEN}(?=[?.!,]| *$)`,
    'whose first purchase there at $1 $2',
  ),
  leading(`(?<=whose first purchase there at [A-Z][a-z]+ )(${MONTH})(?![a-z])`, 'in $1'),
  // Who is back there, after a first one there.
  leading(
    `(?:what is |what's |show |give me )?(?:the )?repeat (?:purchase |order |buying )?rate (?:among|of|for|in|amongst) (?=[^?]*whose first purchase there at ([A-Z][a-z]+))`,
    '$1 repeat rate of ',
  ),
  leading(
    `(?<=how many (?:customers|people|women|men|buyers|members) )whose first purchase there`,
    'are there whose first purchase there',
  ),
];
