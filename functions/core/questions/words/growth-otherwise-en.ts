import { leading, type OtherWording } from './usual-wording.ts';

const GROUP = '(category|product category|brand|product|store|channel|prefecture|segment)';
const FIGURE = '(sales|revenue|turnover|takings|orders|number of orders|buyers|customers)';
const YEARS = `(?: (?:in |during |for )?(?:this year|the current year))?,? ?(?:on|over|from|against|versus|vs\\.?|compared (?:to|with)|relative to|in comparison (?:to|with)|than|as against|as compared (?:to|with)|comparing (?:it )?(?:to|with)|since) (?:that of |those of |the )?(?:last year|last|last one|previous year|year before|previous one|the last)`;
const RISE = '(?:increase|rise|gain|growth|jump|upswing|uplift|improvement|upturn|climb)';
const GREATEST = '(?:largest|biggest|greatest|highest|strongest|steepest|sharpest)';
const ROSE =
  '(?:go up|went up|gone up|rise|rose|risen|grow|grew|grown|increase|increased|climb|climbed|expand|expanded|improve|improved|jump|jumped|gain|gained|soar|soared|have expanded|has risen|has grown|has increased|have grown|have risen|have increased|advanced|picked up)';
const USUAL = 'which $1 grew most in $2 this year compared with last year';
const SWAPPED = 'which $2 grew most in $1 this year compared with last year';

/** What grew the most from last year to this one. */
export const GROWTH_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(?:which|what) ${GROUP} (?:had|has|saw|shows?|showed|recorded|achieved|posted) the ${GREATEST} ${RISE} (?:in|of) ${FIGURE}${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:in |for )?(?:which|what) ${GROUP} (?:did|do|have) (?:the )?${FIGURE} (?:${ROSE}) (?:the )?most${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:in |for )?(?:which|what) ${GROUP} (?:did|do|have) (?:the )?${FIGURE} (?:${ROSE}) (?:the )?most,? comparing this year (?:with|to|and|against) (?:the )?last(?: year| one)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:i want to know |tell me |show me |name |find )?(?:which|what|the) ${GROUP} (?:is|was|are)? ?(?:our |the )?(?:best|top|biggest|fastest|strongest) (?:grower|gainer|climber|riser) (?:in|by) ${FIGURE}${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:tell me |name |show me |find |i want to know )?(?:the|which|what) ${GROUP} (?:that |which )?(?:has |have )?(?:improved|increased|grown|raised|expanded|grew|gained|boosted|lifted) (?:its |their |in |the |most in )*${FIGURE} (?:the )?most (?:from last year to this year|from last year to this one|between last year and this year)(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:tell me |name |show me |find )?the ${GROUP} (?:whose|where|of which) ${FIGURE} (?:has |have )?(?:${ROSE}) (?:the )?most${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:compared|comparing|relative) (?:to|with) last year,? (?:the )?${FIGURE} (?:of|in|for) which ${GROUP} (?:have |has )?(?:${ROSE}) (?:the )?most(?: this year)?(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `(?:the )?${GROUP} with the ${GREATEST} (?:year-on-year|year over year|year-over-year|yoy|annual) ${RISE} in ${FIGURE}(?: this year)?(?=[?.! ,]*(?:please)?[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:so )?(?:which|what) ${GROUP} is the winner(?: this year)?,? (?:i mean )?(?:the one |that is |meaning )?(?:with )?the ${GREATEST} ${RISE} in ${FIGURE}${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:can you |could you |please )?(?:find |show me |tell me |name |what is |what's )?(?:the )?(?:fastest|quickest|strongest|most rapidly|top|best)[- ](?:growing|rising) ${GROUP} (?:in|by) ${FIGURE}(?: (?:for|in))?${YEARS}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^(?:no\\.? ?1|number one|top|#1) ${GROUP} by ${FIGURE} ${RISE}${YEARS}(?=[?.! ]*$)`, USUAL),
  leading(
    `^(?:what|which) ${GROUP} (?:grew|gained|rose|increased) (?:the )?most${YEARS},? (?:by |in terms of |in )?${FIGURE}(?:[- ]wise)?(?=[?.! ]*$)`,
    USUAL,
  ),
];
