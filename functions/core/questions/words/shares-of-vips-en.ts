import { leading, type OtherWording } from './usual-wording.ts';

const SHARE = '(?:share|percentage|percent|per cent|%|proportion|fraction|portion|part|slice|ratio)';
const KIND = '(vips?|women|men|repeat customers|new customers|members|at risk customers|dormant vips)';
const FIGURE = '(?:total |overall |all )*(sales|revenue|turnover|orders)(?: amount)?';
const USUAL = 'what share of $1 comes from $2';
/** How much of it all is down to some people. */
export const SHARES_OF_KINDS: readonly OtherWording[] = [
  leading(
    `^of all (?:our |the )?${FIGURE},? how (?:big|large|great|much) (?:an? |of an? )?${SHARE} (?:is|are) (?:down to|due to|from|by|thanks to|owed to) ${KIND}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `how (?:dependent|reliant) (?:our |the )?${FIGURE} (?:is|are) on ${KIND},? (?:as a (?:percentage|share)(?: of the total)?|in percent)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:the )?ratio of ${KIND} (?:purchases|sales|orders|spending) to (?:overall |total |all |our )*(sales|revenue|turnover)(?: amount)?(?=[?.! ]*$)`,
    'what share of $2 comes from $1',
  ),
  leading(
    `^(?:our )?${KIND},? (?:what|how big a|how large a) ${SHARE} of (?:the |our )?(sales|revenue|turnover|orders)(?: pie| cake)? do they (?:make up|bring in|account for|form|generate)(?=[?.! ]*$)`,
    'what share of $2 comes from $1',
  ),
];
