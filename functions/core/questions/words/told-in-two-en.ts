import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const GROUP =
  '(shops?|stores?|brands?|channels?|categor(?:y|ies)|segments?|boutiques?|prefectures?|products?|months?|quarters?|age groups?)';
const NUMBER = '(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten)';
const GRAIN =
  '(day by day|week by week|month by month|quarter by quarter|year by year|by (?:day|week|month|quarter|year)|per (?:day|week|month|quarter|year)|each (?:day|week|month|quarter|year)|every (?:day|week|month|quarter|year))';
const MOVED = anyOf(
  'moved, developed, evolved, changed, trended, progressed, shifted, varied, fared, fluctuated, been moving, been developing, been changing, been evolving, been trending, been, gone, looked, performed',
);
const ENOUGH = anyOf(
  'is enough, are enough, will do, would do, is plenty, suffices, would suffice, is fine, are fine, please',
);
const RISING = anyOf(
  'going up, going down, rising, falling, growing, shrinking, increasing, decreasing, declining, dropping, climbing, getting better, getting worse, improving, on the rise, up, down, trending up, trending down',
);

/** What is said in two sentences or behind a comma, of which one says it all. */
export const TOLD_IN_TWO: readonly OtherWording[] = [
  // “How did the six shops split it?”
  leading(
    `(?:and |so )?how (?:did|do|does|is|was|are) (?:the |our )?(?:${NUMBER} )?${GROUP} (?:split|share|divide) (?:it|that|this|them|those|the total|the sum)(?: up)?(?= *[?.!]*$)`,
    'split that by $1',
  ),
  // “Did more people register in the first half of 2026 than in that of 2025, and by how many?”
  leading(
    `,? (?:and )?(?:if so,? )?by (?:how many|how much|what (?:amount|number|margin|difference))(?= *[?.!]*$)`,
    '',
  ),
  leading(
    `^did (?:any )?(more|fewer|less) (?:people|customers|members|shoppers) (?:register|sign up|join|enrol|enroll) (?:with |at |for |to )?([a-z ]*?)(?: ?in | ?during )(.+?) than (?:in |during |they did in )?(.+?)(?=[?.! ]*$)`,
    'new customers at $2 in $3 compared with $4',
  ),
  // “How has the cancellation rate at Tsumugi moved quarter by quarter?”
  leading(`how (?:has|have|did) (?:the |our )?(.{3,50}?) (?:${MOVED})(?: over time)?,? ${GRAIN}`, '$1 $2'),
  // “Which prefectures bring in the most revenue? Ten is enough.”
  leading(
    `^(which|what) (.{3,80}?)[?.;,] (?:the )?(?:top )?(${NUMBER})(?: of them)? (?:${ENOUGH})(?=[?.! ]*$)`,
    '$1 $3 $2',
  ),
  // “Is chat volume going up? Monthly chat contacts over the past year.”
  leading(
    `^(?:is|are|was|were|has|have) [^?]{3,50}? (?:been )?(?:${RISING})(?: at all| lately| recently)?\\? (?=[^?]*\\b(?:monthly|weekly|daily|quarterly|yearly|per month|by month|each month|month by month|by week|by quarter|per week|per quarter|trend))`,
    '',
  ),
  // “Do Switch owners outspend PC players? Compare average total spend.”
  leading(
    `^(?:do|does|did) ([a-z' -]{3,40}?) (?:out-?spend|spend more than|buy more than|out-?buy) ([a-z' -]{3,40}?)( (?:at|in|on|with) [a-z ]+)?[?.] (?:please )?(?:compare|show|give|use|take|look at|going by|by) (?:the |their )?(average (?:total )?spend(?:ing)?|average order value|total spend|sales per customer|average sales|order value|median spend)(?=[?.! ]*$)`,
    '$4 of $1 vs $2$3',
  ),
  leading(
    `,? (?:for )?(?:any|all|every|whatever|whichever|regardless of(?: the)?|no matter the|no matter which|irrespective of) (?:the )?(?:brand|category|channel|shop|store)(?= *[?.!]*$)`,
    '',
  ),
];
