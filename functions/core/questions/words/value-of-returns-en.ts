import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const VALUE =
  '(?:monetary value|money value|combined price|combined value|total value|total amount|total order value|order value|value|amount|sum|total)s?';
const RETURNED = '(?:returned|sent back|brought back|given back|refunded)';
const WHEN =
  '((?: (?:made |placed )?(?:in|during|for|from) (?:[a-z]+(?: [12][0-9]{3})?|[12][0-9]{3})| (?:last|this) (?:month|year|week|quarter))?)';
const MONEY = anyOf('in money terms, in yen, in money, in terms of money, in value');

/** What the orders that came back were worth: an amount, never their number. */
export const VALUE_OF_RETURNS: readonly OtherWording[] = [
  leading(
    `add up the (?:amounts|values) of (?:the |all |our )*(?:orders|purchases) (?:people |customers |that were )?${RETURNED}${WHEN}(?=[?.! ]*$)`,
    'value of returned orders$1',
  ),
  leading(
    `(?:the )?${VALUE} of (?:the |all |our )*(?:orders|purchases) (?:that (?:were|got|was) |which were |people |customers |were )?${RETURNED}${WHEN}(?=[?.! ]*$)`,
    'value of returned orders$1',
  ),
  leading(
    `(?:the )?${VALUE} of (?:the |all |our )*${RETURNED} (?:orders|purchases)${WHEN}(?=[?.! ]*$)`,
    'value of returned orders$1',
  ),
  leading(
    `(?:the )?${VALUE} (?:for|of|from) (?:the |all |our )*returns${WHEN}(?=[?.! ]*$)`,
    'value of returned orders$1',
  ),
  leading(
    `how much (?:money )?(?:do|did) (?:the |all |our )*returns${WHEN} (?:add up to|come to|amount to|total|cost us|sum up to)`,
    'value of returned orders$1',
  ),
  leading(
    `^(?:orders|purchases) that (?:came back|were returned|were sent back)${WHEN}[:,]? ?what(?:'s| is| was) their ${VALUE}(?=[?.! ]*$)`,
    'value of returned orders$1',
  ),
  leading(
    `how (?:big|large|high) was the returned order (?:total|amount|value)${WHEN}(?: (?:${MONEY}))?(?=[?.! ]*$)`,
    'value of returned orders$1',
  ),
  leading(`how much in yen was returned in ([a-z]+) orders(?=[?.! ]*$)`, 'value of returned orders in $1'),
  leading(`^(?:value|amount|sum) (?:of )?orders returned${WHEN}(?=[?.! ]*$)`, 'value of returned orders$1'),
];
