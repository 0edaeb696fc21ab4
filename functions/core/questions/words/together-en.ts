import { leading, type OtherWording } from './usual-wording.ts';

const TOGETHER =
  '(?:together|combined|in total|altogether|taken together|put together|added up|added together|summed up|as a whole|all told|between them|jointly|in all|in sum)';
const ALL =
  '(?:(?:all )?(?:of )?(?:the |our |all )*(?:three|3)(?: of (?:the |our ))? ?brands|all (?:of )?(?:the |our )*brands|the whole (?:group|company|business)|the (?:group|company|business))';
const TAKE =
  '(?:take in|take|taken in|taken|make|made|earn|earned|bring in|brought in|gross|grossed|turn over|turned over|sell for|sell|sold|generate|generated|get in|ring up|pull in|pulled in)';
const MORE = '(more than|over|above|at least|less than|under|below|upwards of|no less than)';
const MONEY =
  '((?:[0-9][0-9.,]*|one|two|five|ten|fifty|a|a hundred|half a)(?: ?(?:k|m|million|thousand|billion|hundred|hundred million))*(?: ?(?:yen|jpy))?|[¥￥] ?[0-9][0-9.,]*(?: ?(?:k|m|million|billion))?)';
const BRAND =
  '((?!(?:we|our|they|it|he|she|this|that|all|these|customers?|people|women|men)(?![a-z]))[A-Za-z][A-Za-z]{2,15}(?: [A-Z][a-z]+)?)';

/** What all brands did together is what was done at all; whether they took more than an amount asks for the sales. */
export const TOGETHER_EN: readonly OtherWording[] = [
  leading(`(did|do|does|have|has|had) (?:${ALL}) ${TOGETHER}`, '$1 we'),
  leading(`(did|do|does|have|has|had) (?:${ALL})(?= [^?]* ${TOGETHER}(?![a-z]))`, '$1 we'),
  leading(`(?:${ALL}) ${TOGETHER}(?=[ ?.!,]|$)`, 'all brands'),
  leading(
    `(?<=(?:did|have|has|had|do) we [^?]*),? ${TOGETHER}(?=[?.!,]| *$| (?:in|last|this|since|during|from|for)(?![a-z]))`,
    '',
  ),
  leading(`(?<=(?:did|have|has|had|do) we) (?:all )?${TOGETHER}(?![a-z])`, ''),
  leading(
    `^(?:did|have|has|had|do|does) (?:we|the group|the company|the business) (?:ever )?${TAKE} ${MORE} ${MONEY}(?: yen)?(?= (?:in|last|this|since|during|from|for|over|between|yesterday|today)(?![a-z])|[?.! ]*$)`,
    'were sales $1 $2',
  ),
  leading(
    `^(?:did|have|has|had|do|does) ${BRAND} (?:ever )?${TAKE} ${MORE} ${MONEY}(?: yen)?(?= (?:in|last|this|since|during|from|for|over|between|yesterday|today)(?![a-z])|[?.! ]*$)`,
    'were $1 sales $2 $3',
  ),
];
