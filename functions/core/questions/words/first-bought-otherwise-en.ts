import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE =
  '((?:the |our |all |all the )?(?:customers?|people|buyers|shoppers|players|members|women|men|those|everyone|everybody|clients)(?: who)?)';
const BUY = '(?:buy|purchase|order|basket|transaction|checkout)';
const HELD =
  '(?:(?:had )?included|contained|featured|comprised|consisted of|involved|held|had|has|includes|contains|was for|was|were|came with|started with)';
const AGAIN = anyOf(
  'bought again, purchased again, ordered again, shopped again, buy again, reordered, reorder, repurchased, came back, come back, returned for more, came back for more, came back later, bought something again, made another purchase, made a second purchase, placed another order, placed a second order, went on to buy again, bought a second time, became repeat buyers, became repeat customers, have bought again, ordered something again, bought something else, bought more, bought anything else, are repeat buyers, are repeaters',
);
const SHARE =
  '(?:what |which |the |how many )?(?:share|percentage|percent|per cent|%|proportion|fraction|part|portion)(?: of (?:them|these|those))?';
const THING = '((?:an? |the |something from |something of |some |of )?[^?,]{2,40}?)';
const FIRST = `whose (?:very )?first(?: ever)? ${BUY} (?:ever )?${HELD}`;

/** How many were back of those who began with something: the repeat rate of those people. */
export const FIRST_BOUGHT_OTHERWISE: readonly OtherWording[] = [
  leading(
    `^(?:of|among|out of|amongst|for|from) ${PEOPLE} (?:who |that )?(?:started|starting|began|beginning|first came|entered|opened)(?: out)? (?:with|by buying) ${THING},? ${SHARE} (?:have |has |had |then |later |ever )*(?:${AGAIN})(?=[?.! ]*$)`,
    'repeat rate of $1 whose first purchase was $2',
  ),
  leading(
    `^(?:of|among|out of|amongst|for|from) ${PEOPLE} ${FIRST} ${THING}(?: in it| inside| in there)?,? ${SHARE} (?:have |has |had |then |later |ever )*(?:${AGAIN})(?=[?.! ]*$)`,
    'repeat rate of $1 whose first purchase was $2',
  ),
  leading(
    `^${SHARE} of ${PEOPLE} ${FIRST} ${THING}(?: in it| inside)?,? (?:who |that )?(?:have |has |had |then |later |ever )*(?:${AGAIN})(?=[?.! ]*$)`,
    'repeat rate of $1 whose first purchase was $2',
  ),
  leading(
    `^${SHARE} of ${PEOPLE} (?:who |that )?(?:started|starting|began|beginning)(?: out)? (?:with|by buying) ${THING},? (?:who |that )?(?:have |has |had |then |later |ever )*(?:${AGAIN})(?=[?.! ]*$)`,
    'repeat rate of $1 whose first purchase was $2',
  ),
  leading(
    `whose (?:very )?first(?: ever)? ${BUY} (?:ever )?(?:included|contained|featured|comprised|involved|held|had) (?=an? |the |[A-Z])`,
    'whose first purchase was ',
  ),
  said(`whose first purchase was ((?:an? |the )?[^?,]{2,40}?) in it`, 'whose first purchase was $1'),
];
