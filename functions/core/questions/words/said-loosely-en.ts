import { leading, type OtherWording, said } from './usual-wording.ts';

const WHO = '((?:people|customers|shoppers|buyers|members|women|men|vips|they|users|players|clients)(?: in [a-z]+)?)';
const BUY = '(?:buy|purchase|get|order|pick up|put in the basket)';
const AGAIN = '(?:alongside|along with|together with|with|in combination with|next to)';
const LENGTH = '(?:[0-9]+|a|one|two|three|four|six|nine|twelve|eighteen) (?:years?|months?|weeks?|days?)';
const QUARTERS = ['first', 'second', 'third', 'fourth'] as const;
const ACTIVITY = '(?:no (?:purchase|order|buying) activity|no activity|no purchases?|no orders?)';

/** What is said loosely, in the words in which most people say it. */
export const SAID_LOOSELY: readonly OtherWording[] = [
  // “What do people buy with shirts”
  leading(
    `what (?:else )?(?:do|did|will) ${WHO} (?:also |often |usually |typically |tend to |mostly |normally )*${BUY} ${AGAIN} (?:a |an |the |our )?(?=[a-z])`,
    'what else did $1 buy who bought ',
  ),
  // “Third quarter sales”, of no year: the one of the calendar year.
  ...QUARTERS.flatMap((name, at) => [
    said(`(?:the )?${name}[- ]quarter's(?= [a-z])`, `Q${at + 1}`),
    said(
      `(?:in |during |for |of )(?:the |our )?${name}[- ]quarter(?! (?:of|in|19|20|sales of)|,? [12][0-9]{3})(?=[?.!,]?$|,? (?:by|per|compared|versus|vs|against|than|at|for|on|broken|split)\\b)`,
      `in Q${at + 1}`,
    ),
    leading(
      `(?<=^(?:show (?:me )?|give me |what (?:were|was|are) |list |total )?(?:the |our )?)${name}[- ]quarter (?=(?:sales|revenue|orders|turnover|returns|contacts|registrations|sign-ups|signups|results|figures))`,
      `Q${at + 1} `,
    ),
  ]),
  // “Customers inactive for over a year”
  said(
    `(?:who (?:are|have been|were|'ve been) |that (?:are|have been) )?(?:inactive|silent|quiet|not active) (?:for|since) (?:over |more than |at least |the last |the past |longer than )?(${LENGTH})`,
    'who have not bought in the past $1',
  ),
  said(
    `(?:with|who have|who had|having|showing) ${ACTIVITY} (?:for|in|within|during|over) (?:over |more than |at least |the last |the past |longer than )*(${LENGTH})`,
    'who have not bought in the past $1',
  ),
  said(
    '(?:which|what) (channels?|contact channels?|topics?|brands?|reasons?) (?:has|have|had|shows?|takes?) (?:the )?(longest|shortest) (?:handling|handle|talk|call) times?',
    'which $1 has the $2 average handling time',
  ),
  said(
    '(?:the )?(?:survey|questionnaire)s? (?:response|answer|reply|completion|participation) rate',
    'share of customers who answered a survey',
  ),
  said(
    '(?:the )?total (?:amount|value|sum) (?:of )?(?:returned|refunded)(?: goods| items| products| orders)?(?! by)',
    'total returned amount',
  ),
  said(
    '(?:the )?value of (?:the |all )?(?:returned|refunded) (?:goods|items|products|orders|merchandise)',
    'returned amount',
  ),
  said(
    '(?:who (?:are|buy|shop|stay) )?(?:exclusive|exclusively|loyal exclusively) (?:to|at|with|from) ([a-z]+)',
    'who only buy at $1',
  ),
];
