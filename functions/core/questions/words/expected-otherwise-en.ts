import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const CHANCE = anyOf('probability, chance, likelihood, risk');
const LOST = anyOf('being lost, churning, churn, leaving, leaving us, having left, being gone, having churned');
const NEXT = '(?:over|in|for|during|within) the (?:next|coming|following) (?:year|12 months|twelve months|365 days)';
const GROUP = '(?:an? |the |our )?([a-z -]{2,30}?)';

/** What is expected of people: how likely they are lost, what they are worth in the year to come. */
export const EXPECTED_SAID_OTHERWISE: readonly OtherWording[] = [
  said(
    `(?:with |having |have |has |had )?(?:a |an )?(over|above|more than|at least|under|below|less than|at most) (?:a )?([0-9]+) ?(?:%|percent|per cent) (?:${CHANCE}) (?:of|to) (?:${LOST})`,
    'with a probability of being lost $1 $2%',
  ),
  said(
    `(?:with |having |have |has |had )?(?:a |an )?([0-9]+) ?(?:%|percent|per cent) or (more|higher|less|lower) (?:${CHANCE}) (?:of|to) (?:${LOST})`,
    'with a probability of being lost of $1% or $2',
  ),
  leading(
    `(?:what|how much) (?:is|are|will) ${GROUP} (?:be )?worth(?: to us)?(?:,? on average,?)? ${NEXT}`,
    'average lifetime value of $1 customers',
  ),
  leading(
    `(?:what|how much) (?:is|are) ${GROUP} worth(?: to us)?(?=,? (?:compared|against|versus|vs|relative))`,
    'average lifetime value of $1 customers',
  ),
  leading(
    `(average lifetime value of [a-z -]{2,30}?),? (?:as )?(?:compared (?:to|with)|against|versus|vs\\.?|relative to) (?:an? |the |our )?([a-z -]{2,30}?)(?:,? on average)?(?=[?.! ]*$)`,
    '$1 vs $2',
  ),
  said(`(average lifetime value of .{3,60}?),? on average`, '$1'),
  said(`(?:customer|customers) customers`, 'customers'),
  leading(
    `^(?:who|which customers|what customers|which people|who of our customers) (?:are|is) (?:the )?(?:most likely|likeliest|most at risk|at the highest risk|in the greatest danger)(?: to| of)? (?:be |being |get |getting )?(?:lost|churn|churning|leave|leaving|leave us|leaving us|stop buying|drop off)(?=,|[?.! ]*$)`,
    'list the customers with the highest probability of being lost',
  ),
  leading(
    `^(?:list |show |give me )?(?:me )?(?:the |our )?(top [0-9]+ |[0-9]+ )?customers (?:who are |that are )?(?:most likely|most at risk|at (?:the )?highest risk)(?: to| of)? (?:be |being |get |getting )?(?:lost|churn|churning|leave|leaving|leave us|leaving us|stop buying)(?=,|[?.! ]*$)`,
    'list the $1customers with the highest probability of being lost',
  ),
  leading(
    `how (?:likely|probable) (?:is|are) ${GROUP} (?:to )?(?:be lost|churn|leave|leave us|stop buying)(?: on average)?(?=[?.! ]*$)`,
    'average probability of being lost of $1 customers',
  ),
  said(`(vips|women|men|customers|members|buyers) customers`, '$1'),
  said(`(?<!r )recency(?! score)`, 'days since last order'),
  // In what order they stand.
  leading(
    `,? (?:the )?(?:biggest|largest|highest|top|best) spenders? (?:first|at the top|on top)(?=[?.! ]*$)`,
    ', sorted by sales',
  ),
];
