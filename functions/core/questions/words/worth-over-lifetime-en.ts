import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const LIMIT = anyOf(
  'more than, over, above, at least, less than, under, below, upwards of, in excess of, no less than, at most',
);
const MONEY = '([¥￥]? ?[0-9][0-9,.]*k?(?: ?(?:yen|jpy))?)';
const LIFE =
  '(?:over|across|in|during|through|throughout) (?:their|the|a|its|his|her)(?: whole| entire| full)? (?:customer )?(?:lifetime|life|lives|lifetimes|time with us|life with us)';
const BUYERS = '([a-z]+(?: [a-z]+)?) (buyers|shoppers|customers|purchasers)';

/** “Worth more than 200,000 yen over their lifetime”, “more likely to return things”: figures as people speak of them. */
export const WORTH_OVER_LIFETIME: readonly OtherWording[] = [
  leading(
    `(?:that are |who are |which are )?(?:worth|valued at) (${LIMIT}) ${MONEY} ${LIFE}`,
    'with a lifetime value of $1 $2',
  ),
  leading(
    `(?:that are |who are |which are )?(?:worth|valued at) ${MONEY} or (more|less|above|over) ${LIFE}`,
    'with a lifetime value of $1 or $2',
  ),
  leading(
    `^(?:are|is) (?:the |our )?${BUYERS} (?:more|less) likely to (?:return|send back|bring back) (?:things|items|goods|stuff|orders|their orders|products|what they buy|what they bought|something|purchases)? ?than (?:the |our )?${BUYERS}(?=[?.! ]*$)`,
    'return rate of customers who bought $1 vs customers who bought $3',
  ),
  leading(
    `^do (?:the |our )?${BUYERS} (?:return|send back|bring back) (?:more|less|more often|less often|things more often|things less often|more things|more often things) than (?:the |our )?${BUYERS}(?=[?.! ]*$)`,
    'return rate of customers who bought $1 vs customers who bought $3',
  ),
  // “Star Coins of all sizes”.
  leading(
    `,? (?:of|in) (?:all|any|every|whatever|all the|all possible|every possible) (?:sizes?|colou?rs?|kinds?|types?|versions?|variants?|shapes?|denominations?|editions?|varieties|forms?|sorts?|materials?)(?=[?.!,]| *$| bring| brought| sell| sold| in | did | were | was | last | this | since | make| made| earn)`,
    '',
  ),
];
