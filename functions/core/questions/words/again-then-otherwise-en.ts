import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const TIME = `(?:(?:in |during )?(?:${MONTH}(?: [12][0-9]{3})?|[12][0-9]{3}|fiscal (?:year )?[12][0-9]{3}|q[1-4](?: [12][0-9]{3})?)|(?:this|last) (?:month|year|quarter|week|fiscal year|summer|winter|spring|autumn))`;
const EARLIER = anyOf(
  'bought, purchased, ordered, first bought, first purchased, first ordered, bought first, whose first purchase was, whose first order was, made a purchase, placed an order, made their first purchase, placed their first order, shopped, bought something, bought anything, bought for the first time',
);
const VERB = '(bought|purchased|ordered|buy|order|purchase|shopped|placed an order|made a purchase)';
const CAME_BACK = '(?:(?:have |has )?(?:came|come|returned)(?: back)? (?:and|to) )?';
const DEED = anyOf(
  'ordered, bought, placed an order, purchased, made a purchase, bought something, ordered something, bought anything',
);
const AFTERWARDS = anyOf(
  'afterwards, after that, after this, later, later on, since then, subsequently, thereafter, after it',
);
const EVENT: readonly (readonly [said: string, usual: string])[] = [
  [
    '(?:a |an |the |their |giving a )?survey (?:response|answer|reply|completion)|(?:answering|completing|filling in|filling out) (?:a|the|our) survey',
    'answering a survey',
  ],
  [
    '(?:a |an |the |their |making a |making an )?(?:support )?(?:contact|inquiry|enquiry|contact with us)|contacting us|contacting support|calling us',
    'contacting us',
  ],
];

/** Who bought at one time and again at another: then that it was again says nothing more. */
export const AGAIN_THEN_OTHERWISE: readonly OtherWording[] = [
  said(`no\\.? of`, 'number of'),
  said(`out of (?=the |those |all |everyone)`, 'of '),
  leading(
    `((?:${EARLIER}) (${TIME})[^?]{1,70}?)${CAME_BACK}${VERB} again(?: with us| from us)? (?=(?!\\2)${TIME})`,
    '$1$3 ',
  ),
  leading(
    `^((?:last|this) (?:month|year|quarter|week|fiscal year))'s (?:buyers|shoppers|customers) ?[-:,]+ ?(?:the )?(?:number|how many|count)(?: of (?:them|those))? (?:with (?:another|a further|a repeat|a second) (?:purchase|order)|who bought again|buying again) (?=this|in|last)`,
    "how many of $1's buyers bought again ",
  ),
  leading(
    `^of (?:the |all )?(?:people|customers|those|buyers) who (?:bought|purchased|ordered) ((?:last|this) (?:month|year|quarter|week|fiscal year)),? how many (?:of them )?${CAME_BACK}(?:bought|purchased|ordered)(?: again)? (?=this|in|last)`,
    "how many of $1's buyers bought again ",
  ),
  // Bought again after a return.
  said(
    `(bought|ordered|purchased|buy|order) again after (?:returning|sending back|they returned|having returned) (?:something|anything|an item|an order|a product|goods|items)`,
    '$1 again after a return',
  ),
  leading(
    `(?:who (?:have |has |had )?)?returned (?:something|anything|an item|an order|a product|goods|items),? (?:(?:and|but) )?(?:then |later )?(?:have |has )?(bought|ordered|purchased) again(?: (?:${AFTERWARDS}))?(?=[?.! ]*$)`,
    '$1 again after a return',
  ),
  leading(
    `share of (?:people|customers|respondents|survey respondents|those|answers) (?:who |that )?(?:gave|giving|scored) (?:us )?(?:a )?([0-9]{1,2}(?: or [0-9]{1,2})?) (?:in|on|for) the ([a-z -]{3,25}? survey)`,
    'what share of people who answered the $2 gave a $1',
  ),
  leading(
    `what (?:share|percentage|percent|%) of (?:the )?(?:survey )?respondents (?:gave|scored|rated us|gave us) (?:a )?([0-9]{1,2}(?: or [0-9]{1,2})?) (?:in|on|for) the ([a-z -]{3,25}? survey)`,
    'what share of people who answered the $2 gave a $1',
  ),
  // Something that happened, and what was bought behind it.
  said(`(and then (?:bought|purchased|ordered)[^?]{0,40}?) (?:${AFTERWARDS})`, '$1'),
  ...EVENT.map(([event, usual]) =>
    leading(
      `^after (?:${event}),? (how many (?:people|customers|women|men|buyers)|which customers|who) (?:then )?(bought|purchased|ordered)([^?]*?)(?=[?.! ]*$)`,
      `$1 $2$3 after ${usual}`,
    ),
  ),
  leading(
    `^(?:of|among|out of) (?:the |those |all )?(customers|people) (who [^,?]{5,80}?),? how many (?:of them )?(?:have |then |did )?(?:${DEED}) (?:${AFTERWARDS})(?=[?.! ]*$)`,
    'how many $1 $2 have placed an order afterwards',
  ),
];
