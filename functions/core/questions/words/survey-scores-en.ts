import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SCORE = anyOf(
  'score, scores, rating, ratings, mark, marks, result, results, points, grade, grades, number of points',
);
const AVERAGE = '(?:average|mean|avg|typical)';
const BRAND = "(?:(?:the |our )?([a-z][a-z-]+(?: [a-z]+)?)'?s? (?:buyers'? )?)?";
const KIND = '((?:after purchase|customer satisfaction|satisfaction|delivery|service|recommendation|nps|loyalty))';
const SURVEY = `(?:the |our |its )?${BRAND}${KIND} survey`;
const USUAL = 'what score the $1 $2 survey gets on average';

/** What a survey comes to on average, as a result, a mark or what people give. */
export const SURVEY_SCORES: readonly OtherWording[] = [
  // “How many survey responses scored 9 or 10”, “had a 7 or an 8”.
  leading(
    `(survey (?:answers|responses|replies)|answers|responses|replies|respondents)((?: [a-z]+){0,3}?) (?:that |which |who )?(?:have |has )?(?:scored|gave|gave us|rated us|had|got|came with|carried|came in at|were|with|showing|marked|of)(?: a| an)? (?:score of |rating of |mark of |recommendation score of )?([0-9]|10) (or|to|through|and|-) (?:an? )?([0-9]|10)(?= (?:for|at|in|last|this|since|on|from|during|out)|[?.!,]| *$)(?<!score .*)`,
    '$1$2 with a score of $3 $4 $5',
  ),
  leading(`(?<=survey )(?:responses|replies)(?= with a score of)`, 'answers'),
  leading(`(?<=score of [0-9]{1,2} (?:or|to|through|and|-) [0-9]{1,2}) for `, ' at '),
  said(`(?:feedback |customer )?(?:questionnaire|poll|feedback survey|feedback form)`, 'survey'),
  said(`(?:post-purchase|post purchase|after-purchase|after-sales|after sale) survey`, 'after purchase survey'),
  said(
    `survey (?:sent |done |taken |made |given )?after (?:buying|purchase|a purchase|purchasing|the purchase)`,
    'after purchase survey',
  ),
  leading(`(?:the )?${AVERAGE} (?:survey )?(?:${SCORE}) (?:of|in|for|from|on|at) ${SURVEY}(?=[?.! ]*$)`, USUAL),
  leading(`(?:the )?${AVERAGE} of (?:all |the )*(?:${SCORE}) (?:of|in|for|from|on|at) ${SURVEY}(?=[?.! ]*$)`, USUAL),
  leading(
    `(?:the )?${AVERAGE} (?:${SCORE}) (?:that came back |returned |we got )?(?:of|in|for|from|on|at) (?:the |our )?${KIND} survey (?:for|at|of|by) ([a-z-]+)(?=[?.! ]*$)`,
    'what score the $2 $1 survey gets on average',
  ),
  leading(
    `^(?:the )?${KIND} survey (?:at|for|of) ([a-z-]+) ?[-:,] ?what does the score (?:average out to|come to|average|come out at)(?: on average)?(?=[?.! ]*$)`,
    'what score the $2 $1 survey gets on average',
  ),
  leading(`^${SURVEY},? ?(?:-|:)? ?(?:avg|average|mean) (?:${SCORE})(?=[?.! ]*$)`, USUAL),
  leading(`^([a-z-]+) ?[:,-] ?${KIND} survey,? (?:average|mean|avg) (?:${SCORE})(?=[?.! ]*$)`, USUAL),
  leading(
    `^${AVERAGE} (?:${SCORE}),? ?${KIND} survey,? ([a-z-]+)(?=[?.! ]*$)`,
    'what score the $2 $1 survey gets on average',
  ),
  leading(
    `how (?:did|do) (?:the )?(?:customers|people|buyers) (?:rate|score|mark|grade) us(?: on average)? (?:in|on) ${SURVEY}(?: on average)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:on average,? )?how many points (?:did|do) (?:people|customers|buyers) give(?: us)? (?:in|on) ${SURVEY}(?: on average)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^(?:on average,? )?how many points (?:did|do) (?:people|customers|buyers) give(?: us)? (?:in|on) (?:the |our )?([a-z-]+) survey after purchase(?=[?.! ]*$)`,
    'what score the $1 after purchase survey gets on average',
  ),
  leading(
    `what average (?:did|does|do) ${SURVEY} (?:come out at|come to|get|reach|have|achieve|score)(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `how (?:is|does|did) ([a-z-]+) (?:doing|do|score|fare|perform) in (?:its|the|their) ${KIND} survey,?(?: score-wise| by score| in score)?,?(?: on average)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`what score the  ([a-z ]+) survey`, 'what score the $1 survey'),
];
