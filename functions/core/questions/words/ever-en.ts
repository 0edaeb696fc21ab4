import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const AT_ANY_TIME = anyOf(
  'ever, at all, on record, on file, to date, whatsoever, in their history, of any kind, so far, at any time, in their whole history',
);
const RETURNS = '(?:returns?|returned orders?|returned items?|return history)';
const CONTACTS = '(?:contacts?|inquir(?:y|ies)|enquir(?:y|ies)|support contacts?)';
const MONEY =
  '(?:[¥￥] ?[0-9][0-9,]*k?|[0-9][0-9,]*k|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{4,}|[0-9]+(?= ?(?:yen|jpy)))(?: ?(?:yen|jpy))?';
const LIMIT = '(at least|at most|more than|less than|under|over|no less than|above|below|exceeding|greater than)';
const ORDER = '(?:order|purchase|transaction)';
const ALL_TIME = '(?:cumulative|accumulated|all-time|lifetime|lifelong)';
const SPENT = '(?:sales|purchases|spend|spending|orders|revenue)';
const WHOLE = '(?:total|overall|combined) (?:purchases|orders|spend|spending|purchase amount)';

/** What never happened, or happened at least once, at any time; what all of somebody's orders came to, or one of them. */
export const EVER: readonly OtherWording[] = [
  leading(
    `without (?:(?:ever|even|actually) )?(?:buying|ordering|purchasing)((?: anything| something)?(?: (?:at|from|with) [a-z]+)?) (?:in |during )?that (month|week|quarter|year)(?![a-z])`,
    'and did not buy$1 that $2',
  ),
  leading(
    `,? (?:and|but|yet) (?:with |who have |have |having |who had )?(?:no|zero|without any|never any) ${RETURNS} (?:${AT_ANY_TIME})(?![a-z])`,
    ' and who never returned anything',
  ),
  leading(
    `,? (?:and|but|yet) (?:with |who have |have |having |who had )?(?:no|zero|without any|never any) ${CONTACTS} (?:${AT_ANY_TIME})(?![a-z])`,
    ' and who never contacted us',
  ),
  leading(
    `(?:with|having|who have|who had|who made|that made) (?:an? |at least one |one or more )(?:return|returned order|returned item)(?! (?:rate|contact|or |inq|enq|topic|request))(?![a-z])`,
    'who returned something',
  ),
  leading(`(?:has|have|had|with) at least (?:one|1) contact(?: with us)?(?![a-z])`, 'contacted us'),
  leading(`(?:has|have) (?:ever )?been in contact(?: with us)?(?![a-z]| with)`, 'contacted us'),
  leading(
    `whose (?:last|latest|most recent|newest) (?:purchase|order) (?:was|is|came|happened|dates|dates back)(?: from| to| placed| made)? (?:before|prior to|earlier than) (?=[a-z0-9])`,
    'who have not bought since ',
  ),
  leading(
    `(?:with |have |having )?${LIMIT} (${MONEY}) (?:in|of) (?:${ALL_TIME}) (?:${SPENT})(?![a-z])`,
    'with lifetime sales $1 $2',
  ),
  leading(
    `(?:with|having|whose) ${WHOLE}(?: to date| so far)? (?:of |are |is |at |worth |totalling )?${LIMIT} (${MONEY})(?![a-z])`,
    'who spent $1 $2 in total',
  ),
  leading(
    `((?:have |has |had )?(?:made|placed|had)|with|having) (?:an? single|one single|a|one|any) ${ORDER} (?:of |worth |for |at )?(?:exceeding|over|above|more than|greater than) (${MONEY})(?![a-z])`,
    '$1 an order of over $2',
  ),
  leading(
    `^(?:an? )?single (?:order|purchase) (?:of |worth )?${LIMIT} (${MONEY})( (?:since|in|this|last|during) [a-z0-9 ]+?)? ?[-:,] ?(?:customer count|how many(?: customers| people)?|number of customers|headcount|count)(?=[?.! ]*$)`,
    'how many customers placed an order of $1 $2$3',
  ),
  leading(
    `(?:who are |who is |aged? )?older than ([1-9][0-9])(?![0-9]| (?:days|weeks|months|yen))(?: years(?: old)?)?`,
    'aged over $1',
  ),
  leading(
    `(?:who are |who is |aged? )?younger than ([1-9][0-9])(?![0-9]| (?:days|weeks|months|yen))(?: years(?: old)?)?`,
    'aged under $1',
  ),
  said(`((?:aged )?(?:over|under) [1-9][0-9]), (?:resident|residing|living|based) in`, '$1 living in'),
  // “Lumiere buyers under 30”: a number of nothing else beside people is their age.
  leading(
    `(buyers|customers|shoppers|members|people|women|men|purchasers|clients|vips)((?: (?:of|at|from|in) [a-z]+)?) (over|under) ([1-9][0-9])(?=$|[?.!,;]| (?:who|that|in|at|of|by|per|with|and|or|vs|versus|compared)(?![a-z]))`,
    '$1$2 aged $3 $4',
  ),
  leading(
    `(${MONEY}) or more spent (?=(?:at|with|on|during|last|this|since|in (?!total|all)) ?)`,
    'who spent $1 or more ',
  ),
  leading(
    `(?:with )?${LIMIT} (${MONEY}) spent (?=(?:at|with|on|during|last|this|since|in (?!total|all)) ?)`,
    'who spent $1 $2 ',
  ),
];
