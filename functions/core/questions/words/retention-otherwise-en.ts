import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const PEOPLE = '(?:customers?|people|shoppers|clients|buyers|persons|folks|everyone|those|all those|the ones)';
const COHORT = `(?:the |all |our |all the )*${PEOPLE}(?: that| who| whom)? (?:first bought|first purchased|bought first|bought for the first time|we won|we acquired|we gained|acquired|won|gained) (?:in|during) ((?:${MONTHS})(?: [12][0-9]{3})?|(?:fiscal )?[12][0-9]{3})`;
const SHARE = '(?:what |which )?(?:share|percentage|percent|%|proportion|fraction|portion|part|how many percent)';
const STAYED = anyOf(
  'stayed with us, stayed, remained, remained with us, came back, are still buying, were still buying, still buy, still bought, kept purchasing, kept buying, kept shopping, kept coming back, bought again, returned, continued to buy, continued buying, keep buying, come back, stuck with us, stuck around, were retained, are retained, are still with us, were still with us, purchased again, ordered again',
);
const MONTHLY = anyOf(
  'each month, per month, every month, month by month, by month, month after month, monthly, in each following month, in every following month, in each month after that, each month after that, in each subsequent month, in each later month, each following month, for each month, for every month, month on month, month-on-month, in each month, in every month, for every month since, for each month since then, in the months after, in each of the following months, for every month since their first purchase, for every month since their debut purchase, for each month since their first purchase',
);
const RETENTION =
  '(?:customer )?(?:retention(?: rates?| curve| figures)?|repeat rates?|retention percentages?|staying power)';
const ASKED =
  "(?:(?:please |can you |could you |i want to know |i'd like to see |show me |tell me |show |give me |pull |get me |let me see |i'd like to know )*(?:the |a |an )?)";
const USUAL = 'monthly retention of customers who first bought in $1';

/** How many of those who began in a month were there in each month behind it. */
export const RETENTION_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `^(?:for|of|from|among|out of) ${COHORT},? ${SHARE}(?: of them)? (?:have |has )?(?:${STAYED}) ?(?:${MONTHLY})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:for|of|from|among|out of)? ?${COHORT} ?(?:-|,|:)? ?${SHARE}(?: of them)?,? (?:have |has )?(?:${STAYED}),? ?(?:${MONTHLY})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^${ASKED}${SHARE} of ${COHORT} (?:have |has )?(?:${STAYED}),? ?(?:${MONTHLY})(?=[?.! ]*$)`, USUAL),
  leading(`^${COHORT},? ?(?:-|:)? ?${RETENTION},? (?:${MONTHLY})(?=[?.! ]*$)`, USUAL),
  leading(
    `^${ASKED}${RETENTION},? (?:${MONTHLY}),? (?:for|of|among|in|limited to|restricted to|only for|across) ${COHORT}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${ASKED}(?:monthly|month-on-month|month-by-month|month on month) ${RETENTION} (?:for|of|among|in|limited to|restricted to|only for|across) ${COHORT}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${ASKED}how ${RETENTION} (?:developed|went|evolved|moved|changed|looked|looks|ran|progressed) (?:${MONTHLY}) (?:for|of|among|in) ${COHORT}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^${ASKED}how well (?:we|do we|did we|have we) (?:kept|keep|retained|retain|held on to|hold on to) ${COHORT},? (?:${MONTHLY})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^how (?:sticky|loyal|faithful) (?:are|were|is) ${COHORT}[?.,]? ?(?:i |we )?(?:need|want|show|give me|please show)?(?: the)? ${RETENTION} (?:${MONTHLY})(?: since (?:their|the) (?:first|debut|initial) (?:purchase|order))?(?=[?.! ]*$)`,
    USUAL,
  ),
];
