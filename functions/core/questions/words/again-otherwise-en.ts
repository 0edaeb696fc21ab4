import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const LENGTH = '([0-9]+|two|three|four|five|six|nine|twelve) (days|weeks|months)';
const FIRST = '(?:their|the|his|her|a) (?:very )?first (?:purchase|order|buy|one)';
const PEOPLE = '(customers|customer|people|persons|buyers|women|men|members|clients|shoppers)';
const AGAIN = anyOf(
  'made another purchase, placed another order, bought again, purchased again, ordered again, bought something again, buy again, purchase again, order again, made a second purchase, came back to buy, came back and bought, shopped again, did buy again, did purchase again, made a repeat purchase, repurchased',
);
const EACH_MONTH =
  '(?:in |by |for |per )?(?:each|every|per) (?:(?:following|later|subsequent|succeeding|next|coming) month|month (?:after(?:wards)?(?: that)?|after that|since(?: then)?|thereafter|that followed|following|later))(?: (?:that|then))?';
const CONTACT = '(?:they )?(?:contacted|contacting|had contacted|called|got in touch with) us';
const WHOSE =
  '(?:(?:those|people|customers|everyone|the people|the customers) )?(?:who (?:first bought|first purchased|bought first|bought for the first time|made their first purchase|did first purchase)|whose first (?:purchase|order) was) in ((?:[a-z]+ )?[12][0-9]{3})';

/** Buying again, so soon after a first purchase or a contact, or month by month behind it. */
export const AGAIN_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`(within ${LENGTH}) (?:after|following|of) (?:that|this|it|doing so|then)(?! [a-z])`, '$1'),
  leading(
    `(?:and |but )?(?:have |has |had )?(?:bought|ordered|purchased|placed an order|made a purchase|shopped)(?: something| anything| with us| from us)? (?:afterwards|after that|after it|later on|subsequently|thereafter|following that)(?=[?.! ]*$)`,
    ' and then bought',
  ),
  said(`(?<!and )then (bought|ordered|purchased)`, 'and then $1'),
  leading(
    `(?:and |but )?(?:(?:have |has |had )?(?:did not|didn't|not|never)|(?:haven't|hasn't|hadn't)) (?:then )?(?:buy|bought|order|ordered|purchase|purchased|shop|shopped)(?: something| anything| with us| from us| again)? (?:afterwards|after that|after it|later on|later|subsequently|thereafter|following that)(?=[?.! ]*$)`,
    ' and then did not buy',
  ),
  said(`(?:went on to|proceeded to|ended up) (buy|purchase|order)`, 'bought'),
  said(`(?:in|during|over) the ${LENGTH} (?:after|following) ${CONTACT}`, 'within $1 $2 after contacting us'),
  leading(
    `^after (?:contacting us|they contacted us|they had contacted us),? (how many ${PEOPLE}) (?:then )?(bought|purchased|ordered)(?: something| anything)? (within [0-9]+ (?:days|weeks|months))`,
    '$1 $3 $4 after contacting us',
  ),
  said(
    `(?:${AGAIN}) (?:in|during|over|within) (?:the )?${LENGTH} (?:of|after|following|from|since|behind) ${FIRST}`,
    'bought again within $1 $2 of their first purchase',
  ),
  said(
    `(?:${AGAIN}) (?:in|within) ${LENGTH} from (?:the )?first purchase`,
    'bought again within $1 $2 of their first purchase',
  ),
  leading(
    `^(?:after|following) ${FIRST},? (how many ${PEOPLE}) (?:${AGAIN}) within ${LENGTH}`,
    '$1 bought again within $3 $4 of their first purchase',
  ),
  // Month by month behind a first purchase.
  leading(
    `^(?:of|among|out of|for|from) (?:all )?(?:the )?${WHOSE},? (?:could you show |show |tell me )?(?:how many|the number)(?: of them| people| customers)? (?:have )?(?:${AGAIN}|came back(?: to buy)?|returned) ${EACH_MONTH}`,
    'of the people who first bought in $1, how many purchased again in each month after that',
  ),
  leading(
    `^(?:could you show,? |show,? |please show,? )?(?:for |of |among )?${WHOSE}(?:,| -|:)? (?:how many|number)(?: of them)? (?:${AGAIN}|bought again|repurchased|buying again|came back(?: to buy)?) ${EACH_MONTH}`,
    'of the people who first bought in $1, how many purchased again in each month after that',
  ),
  leading(
    `^((?:[a-z]+ )?[12][0-9]{3}) first-time buyers(?:,| -|:)? (?:how many|number|the number)(?: of them)? (?:${AGAIN}|buying again|bought again|coming back) ${EACH_MONTH}`,
    'of the people who first bought in $1, how many purchased again in each month after that',
  ),
  leading(
    `^(?:for|in) (?:every|each) month after ((?:[a-z]+ )?[12][0-9]{3}),? how many of (?:the |those )?(?:\\1 )?(?:first-time buyers|people who first bought(?: then)?|new buyers) (?:have )?(?:${AGAIN}|came back)`,
    'of the people who first bought in $1, how many purchased again in each month after that',
  ),
];
