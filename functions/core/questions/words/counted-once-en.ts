import { leading, type OtherWording } from './usual-wording.ts';

const ONCE = '(?:distinct|unique|different|separate|individual|deduplicated|de-duplicated|deduped)';
const PEOPLE = '(?:buyers|customers|shoppers|people|purchasers|clients|persons)';
const BRAND = '([a-z]+(?: games| accessories)?)';
const TOGETHER =
  '(?:combined|together|taken together|put together|altogether|in total|in all|jointly|between them|as one|pooled|all told|overall)';
const WITHOUT =
  '(?:de-?duplicated|deduped|(?:with |after )?(?:duplicates|doubles|double entries|overlaps?) (?:removed|taken out|counted once|excluded|left out)|(?:without|no|avoiding|not) (?:any )?(?:double[- ]counting|counting (?:anyone|anybody|people|them|the same (?:person|people|customer|customers)|someone|duplicates) twice|duplicates|double counts|overlaps?)|(?:each|every) (?:person|customer|buyer|one)(?: is| being| only)? counted (?:only |just )?once|(?:each|every) counted (?:only )?once|counting (?:each|every) (?:person|customer|buyer|one)(?: only| just)? once|count (?:each|every) (?:person|customer|buyer|one)(?: only| just)? once|counted (?:only )?once(?: each)?)';
const WHEN = '((?: (?:in|during|since|last|this|over|for)(?! (?:which|whom|whose)) [^?.!,]{2,30})?)';

/** “Distinct buyers of A and B combined”, “without double counting”: people are counted once anyway, and who bought at either is one group. */
export const COUNTED_ONCE: readonly OtherWording[] = [
  leading(
    `how many (?:${ONCE} )?${PEOPLE} (?:did|do|does|have|has) ${BRAND} and ${BRAND} (?:have|had|get|got|reach|reached|count|serve|served)? ?${TOGETHER}`,
    'how many customers bought at $1 or $2',
  ),
  leading(
    `(?:(?:the )?(?:number|count|total) of )?(?:how many )?${ONCE} ${PEOPLE} (?:for|of|at|in|across|between) (?:both )?${BRAND} and ${BRAND}${WHEN},? ${TOGETHER}${WHEN}`,
    'how many customers bought at $1 or $2$3$4',
  ),
  leading(
    `(?:(?:the )?(?:number|count|total) of )?(?:how many )?(?:${ONCE} )?${PEOPLE} (?:for|of|at|in|across|between) (?:both )?${BRAND} and ${BRAND}${WHEN},? ${TOGETHER},? \\(?${WITHOUT}\\)?${WHEN}`,
    'how many customers bought at $1 or $2$3$4',
  ),
  leading(
    `(?:(?:the )?(?:combined|joint|total)) (?:number|count) of ${ONCE} ${PEOPLE} (?:for|of|at|in|across|between) (?:both )?${BRAND} and ${BRAND}`,
    'how many customers bought at $1 or $2',
  ),
  leading(
    `(?:(?:the )?(?:number|count|total) of )?(?:how many )?(?:${ONCE} )?${PEOPLE} (?:for|of|at|in|across|between) (?:both )?${BRAND} and ${BRAND}${WHEN},? \\(?(?:but |and )?${WITHOUT}\\)?${WHEN}`,
    'how many customers bought at $1 or $2$3$4',
  ),
  leading(
    `${WITHOUT},? how many ${PEOPLE} (?:have |did )?(bought|buy|ordered|shopped|purchased) (at|from|with) ${BRAND} and ${BRAND}`,
    'how many customers $1 $2 $3 or $4',
  ),
  leading(
    `,? ?\\(?,?(?:(?:but|and|with) )?${WITHOUT}\\)?(?=[?.!,]| *$| (?:in|last|this|since|during|for|at|by|from|over)(?![a-z]))`,
    '',
  ),
  leading(`(?:de-?duplicated|deduped) (?=(?:number|count|total|list|customers|buyers|people|headcount))`, ''),
];
