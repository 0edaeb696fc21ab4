import { leading, type OtherWording } from './usual-wording.ts';

const TAKEN_BACK = { returns: 'returned orders', refunds: 'returned orders', cancellations: 'cancelled orders' };
/** “Were there more returns or more cancellations?” */
const MORE_OF_TWO: readonly OtherWording[] = Object.entries(TAKEN_BACK).flatMap(([one, first]) =>
  Object.entries(TAKEN_BACK).map(([other, second]) =>
    leading(
      `^(?:were|are|was|is|have|did we have) there (?:been )?more ${one} (?:or|than) (?:more )?${other}`,
      `${first} and ${second}`,
    ),
  ),
);

/** Returns as they are counted: “a single return”, “returns per 100 orders”, “more returns or more cancellations”. */
export const RETURNS_COUNTED: readonly OtherWording[] = [
  leading(
    `(?<=\\b(?:and|with|but|having|placed|had|has|have) )(?:not (?:a|one) single|without a single|not even (?:a|one)|not (?:a|one)) (return|cancellation|complaint|contact|refund)(?![a-z])`,
    'no $1s',
  ),
  // A unit that came back is of an order that did.
  leading(
    `(?<=\\b(?:by|most|of|many|the|fewest|total) )(?:(?:the )?number of )?returned (?:units|pieces|copies|items)(?= *[?.!,]| *$| (?:in|at|for|last|this|since|per|by)(?![a-z]))`,
    'number of returned orders',
  ),
  ...MORE_OF_TWO,
  leading(
    `(?:cancellations|cancelled orders) per (?:100|hundred|one hundred|1,?000|thousand) orders`,
    'cancellation rate',
  ),
  leading(
    `how many (?:orders )?(?:out of|of|in) (?:every |each )?(?:100|hundred|a hundred|one hundred) (?:orders )?(?:are|were|get|got) (?:returned|refunded|sent back)`,
    'return rate',
  ),
  leading(
    `(?<=\\b(?:with|have|had|has|placed|having) )(?:exactly )?(one|two|three|four|five|[0-9]+) (?:refunded|returned|sent-back) (?:purchases?|orders?)(?= *[?.!,]| *$| (?:in|at|last|this|since|and|but)(?![a-z]))`,
    'returned exactly $1 orders',
  ),
  leading(`(?:with|have|had|has|having) (?:made )?(returned exactly [a-z0-9]+ orders)`, 'who $1'),
  leading(
    `(?<=\\b(?:with|have|had|has|having|made) )(?:exactly |just |only )?(?:a single|one|1|a lone|just one|only one) return(?= *[?.!,]| *$| (?:in|at|last|this|since|and|but)(?![a-z]))`,
    'returned exactly one order',
  ),
  leading(`(?:with|have|had|has|having|made) (returned exactly one order)`, 'who $1'),
  leading(
    `(how many (?:customers|people|buyers|members|women|men|shoppers|players)) who returned exactly`,
    '$1 returned exactly',
  ),
];
