import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, %, proportion, fraction, portion, part, per cent, ratio, rate');
const BUYERS = '(?:buyers|shoppers|purchasers|people who bought|customers who bought|those who bought)';
const PERIOD =
  '((?: (?:this|last) (?:week|month|quarter|year|fiscal year)| (?:in|during) (?:fiscal )?[12][0-9]{3}| (?:in|during|over) the (?:last|past) [a-z0-9]+ [a-z]+)?)';
const AGAIN = anyOf(
  'came back to buy again, come back to buy again, came back to buy, came back to purchase, came back for more, came back for another purchase, came back for a second purchase, returned to buy again, returned to purchase again, returned for another purchase, bought again, purchased again, ordered again, bought more than once, purchased more than once, ordered more than once, bought a second time, made another purchase, made a second purchase, made a repeat purchase, placed another order, are returning for another purchase, returned for a second purchase, are returning to buy, buy again, come back, came back, are coming back, repurchased, made repeat purchases, shopped again, were back for another purchase',
);
const REPEATERS =
  '(?:repeaters|repeat customers|repeat buyers|repeat purchasers|repeat shoppers|returning customers|returning buyers)';

/** The part of those who bought in a period who bought in it again. */
export const REPEAT_RATE_SAID_OTHERWISE: readonly OtherWording[] = [
  leading(
    `(?:what |which )?(?:${SHARE}) of (?:the |our |all )*${BUYERS}${PERIOD} (?:have |has )?(?:${AGAIN})(?: (?:to|from|with|at) us)?(?: again)?${PERIOD}(?=[?.! ]*$)`,
    'what is the repeat rate$1$2',
  ),
  leading(
    `(?:what |which )?(?:${SHARE}) of (?:the |our |all )*${BUYERS}${PERIOD} (?:are|were|have been|is|was) (?:our )?${REPEATERS}${PERIOD}(?=[?.! ]*$)`,
    'what is the repeat rate$1$2',
  ),
  leading(
    `(?:rate|${SHARE}) of (?:repeat(?:ed)? (?:purchases?|purchasing|buying|orders?|ordering|business)|repurchases?|repurchasing|buying again|re-?buying)`,
    'repeat rate',
  ),
  leading(`^(last|this) (week|month|quarter|year|fiscal year),? (?=what is the repeat rate[?.! ]*$)`, '$1 $2: '),
];
