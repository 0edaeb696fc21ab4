import { MONTH_NAMES } from './month-names.ts';
import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH = `(?:${MONTH_NAMES.join('|')})`;
const PERIOD = `((?:last|this) (?:month|year|quarter|fiscal year)|${MONTH}(?: [12][0-9]{3})?|[12][0-9]{3}|q[1-4](?: [12][0-9]{3})?)`;
const AGAIN = anyOf(
  'came back, bought again, ordered again, purchased again, returned, were back, shopped again, bought, ordered, made another purchase, placed another order, have bought, have ordered, have bought again, have come back, have returned, were still around, repeated',
);
const SHARE =
  '(what share|what percentage|what proportion|which share|what fraction|share|percentage|proportion|how many)';
const PEOPLE = '(?:buyers|customers|shoppers|purchasers)';
const WHO = "([a-z0-9][a-z0-9' -]{1,30}?)";
const COUNT = '([0-9]+|three|five|ten|twenty|thirty|fifty)';
const FIGURE =
  '(average order value|median order value|return rate|repeat rate|average age|average spend|average lifetime value|churn risk|average churn risk)';

/** Those of one month in another, and two groups whose figures are set beside each other. */
export const THEN_AND_NOW: readonly OtherWording[] = [
  leading(
    `^(?:of|out of|among) (?:all )?${PERIOD}(?:'s)? ${PEOPLE},? ${SHARE}(?: of them)? (?:${AGAIN})(?: again)?,? (?:in |during )?${PERIOD}(?=[?.! ]*$)`,
    '$2 of people who bought in $1 also bought in $3',
  ),
  leading(
    `^(?:the )?${SHARE} of (?:the |our )?${PERIOD}(?:'s)? ${PEOPLE} (?:who |that )?(?:${AGAIN})(?: again)?,? (?:in |during )?${PERIOD}(?=[?.! ]*$)`,
    '$1 of people who bought in $2 also bought in $3',
  ),
  said('how many of people who bought in', 'how many people who bought in'),
  said('(bought in) (last|this) (month|year|quarter|fiscal year)', 'bought $2 $3'),
  leading('^(share|percentage|proportion) (of people who bought .+ also bought)', 'what share $2'),
  leading(
    `whose first (order|purchase) was (?:at|with|from) ([a-z]+) and who (?:have |has )?(?:later|then|afterwards|subsequently) (?:on )?(?:also )?(bought|ordered|purchased|shopped) (?:at|from|with) `,
    'whose first $1 was at $2 and who $3 at ',
  ),
  leading(
    `^(?:which|what) brand do (?:our |the )?(?:new |first-time )?(?:customers|buyers|people) (?:usually |mostly )?(?:start|begin|come in|enter) (?:out )?(?:with|at)(?: most often| most| the most)?(?=[?.! ]*$)`,
    'customers by first brand',
  ),
  // “Who has the highest average order value, 20s or 30s?”
  leading(
    `^(?:who|which (?:of them|group|age group|one)) (?:has|have|had) (?:the |a )?(?:highest|higher|largest|larger|biggest|bigger|greatest|best|better|lowest|lower|smaller|smallest) ${FIGURE}[,:-]+ ?${WHO} or ${WHO}(?=[?.! ]*$)`,
    'compare $1 of $2 and $3',
  ),
  leading(
    `^do (?:more )?(women|men) or (?:more )?(women|men) (?:buy|order|purchase|get) (?:more )?([a-z][a-z0-9' -]{2,30}?)(?: more often| most)?(?=[?.! ]*$)`,
    'buyers of $3 by gender',
  ),
  leading(
    `^do more (women|men) (?:than (?:women|men) )?(?:buy|order|purchase) ([a-z][a-z0-9' -]{2,30}?)(?: than (?:women|men))?(?=[?.! ]*$)`,
    'buyers of $2 by gender',
  ),
  // Weeks of two months that follow each other.
  ...MONTH_NAMES.map((month, at) => {
    const next = MONTH_NAMES[(at + 1) % 12] ?? month;
    return leading(
      `(?<=(?:per|by|each|every|weekly|daily)[^?]*) (?:in|for|during|over) ${month} and ${next}(?= [12][0-9]{3}|[?.! ]*$)`,
      ` from ${month} to ${next}`,
    );
  }),
  leading(
    `(?:percentage|percent|%) change in (?:the )?(?:number of )?(orders|sales|revenue|buyers|contacts) (?:month by month|month to month|from month to month|each month|by month|per month|every month)`,
    'month-over-month growth of $1',
  ),
  leading(`will (?:probably|likely|presumably|most likely) (?=buy|order|purchase|make|place)`, 'are expected to '),
  // Consent to both, returns that people made, and who did something as well.
  leading(
    `(?:have|has|with|gave|given|having)(?: given)? both (?:e-?mail|phone|call)(?: consent)? and (?:e-?mail|phone|call) consent`,
    'accept both calls and email',
  ),
  leading(
    `(?:have|has|with|gave|given|having)(?: given)? consent (?:for|to) both (?:e-?mails?|phone|phone calls|calls) and (?:e-?mails?|phone|phone calls|calls)`,
    'accept both calls and email',
  ),
  leading(
    `how many returns (?:did|do|have) ${WHO} (?:make|made|have|had|send in|sent in)(?= |[?.!]|$)`,
    'how many returned orders of $1',
  ),
  said('of osaka customers', 'of customers in Osaka'),
  leading(`(contacted us|returned something|complained|visited the site) (?:as well|too)(?=[?.! ]*$)`, 'also $1'),
  leading(
    `(?:with|who had|who have|having) (?:more than one|two or more|at least two|2 or more|several|multiple) complaints?(?= |[?.!,]|$)`,
    'who complained more than once',
  ),
  leading(
    `(?:with|who had|who have|having) (?:more than (two|2)|(?:three|3) or more|at least (?:three|3)) complaints?(?= |[?.!,]|$)`,
    'who complained 3 times or more',
  ),
  leading(
    `(?:the |our )?(?:top |)${COUNT} (?:best|top|most valuable|biggest) customers((?: (?:in|at|from|of|living in) [a-z ]+?)?) by (?:spend|spending|spent|amount spent|money spent|revenue|sales)`,
    'top $1 customers$2 by sales',
  ),
  leading(
    `(?:the |our )?(?:top |)${COUNT} (?:best|top|most valuable|biggest) customers((?: (?:in|at|from|of|living in) [a-z ]+?)?) by (orders|number of orders|lifetime value|purchases)`,
    'top $1 customers$2 by $3',
  ),
];
