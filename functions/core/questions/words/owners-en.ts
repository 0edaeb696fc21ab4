import { leading, type OtherWording, said } from './usual-wording.ts';

const GOODS =
  "((?!(?:our|the|all|home|car|account|shop|store|brand|pet|any|customers?|people|how|many|of|list|show|which|what|who)\\b)[a-z0-9][a-z0-9' -]{2,30}?)";
const WITHOUT =
  "(?:with no|without(?: an?y?)?|but no|but not|but without(?: an?)?|lacking(?: an?)?|minus(?: an?)?|who (?:do not|don't) (?:own|have)(?: an?)?)";

/** Who owns something bought it. */
export const OWNERS: readonly OtherWording[] = [
  leading(
    `(?:list |show me |show |give me |find )?(?:all |the |our )*(how many |number of )?(?:an? )?${GOODS} owners ${WITHOUT} (?:an? )?${GOODS}(?= (?:who|that|we|in|and|living|from)|[?.!,]| *$)`,
    '$1customers who bought $2 but not $3',
  ),
  leading(
    `(how many |number of )?(?:customers who |people who )?own(?:ed|s)? (?:an? |the )?${GOODS},? (?:and |but )?${WITHOUT} (?:an? )?${GOODS}(?= (?:who|that|we|in|and|living|from)|[?.!,]| *$)`,
    '$1customers who bought $2 but not $3',
  ),
  leading(
    `^(?:list |show me |show |give me |find )?(?:everyone|everybody|people|customers|all|those|anyone) (?:who has|with|who have|owning|who own|who owns|holding) (?:the |an? )?([A-Za-z][a-z0-9' ]{2,30}?) and (?:the |an? )?([A-Za-z][a-z0-9' ]{2,30}?),? (?:but )?(?:without|but not|but no|not) (?:the |an? )?([A-Za-z][a-z0-9' ]{2,30}?)(?=[?.! ]*$)(?!.*(?:order|purchase|consent|contact|visit|return|complaint|email|phone|call))`,
    'customers who bought $1 and $2 but not $3',
  ),
  said(`${GOODS} owners`, 'customers who bought $1'),
  said(`owners of (?:an? |the |our )?`, 'customers who bought '),
];
