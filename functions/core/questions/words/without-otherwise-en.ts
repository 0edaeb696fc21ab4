import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const EMPHASIS = '(?:(?:ever|even|actually|having|ever having|having ever|also) )*';
const BUYING = anyOf('buying, purchasing, ordering, bought, purchased, ordered');
const PURCHASE = anyOf('purchase, purchases, order, orders, buy');
const LATER = anyOf('second, 2nd, repeat, another, further, follow-up, third, 3rd');
/** Words of time and of number are no goods. */
const GOODS =
  '(?!(?:an?|single|one|second|2nd|third|3rd|repeat|another|further|first|any|recent|new|online|returned|cancelled|completed)\\b)([a-z]+(?: [a-z]+)?)';

/** “Without ever buying”, “with no earrings purchase”: who did not buy them. */
export const WITHOUT_SAID_OTHERWISE: readonly OtherWording[] = [
  said(`w/o`, 'without'),
  leading(`w/ (?=[a-z])`, 'with '),
  leading(
    `(?:without|with no|having no|having never made|never having made) (?:an? |any )?(?:${LATER}) (?:${PURCHASE})(?= *[,?.!-]| *$| (?:how|and|but|in|at))`,
    "who haven't made a second purchase",
  ),
  leading(
    `(?:,? (?:and|but|yet) )?(?:who (?:are |were )?)?without ${EMPHASIS}(?:${BUYING}) (?:an? |any |some )?(?!it\\b|them\\b|one\\b|that\\b|any)`,
    ' and who never bought ',
  ),
  said(
    `(?:,? (?:and|but|yet) )?(?:without|with no|having no) (?:an? |any )?${GOODS} (?:${PURCHASE})`,
    ' and who never bought $1',
  ),
  said(`(who (?:bought|purchased|ordered) [a-z ]{3,30}?),? not having (?:${BUYING})`, '$1 and who never bought'),
  // “With a ring purchase”, beside what was not bought.
  said(`with (?:an? |any )?${GOODS} (?:purchase|order)(?= and who never)`, 'who bought $1'),
  said(`(customers|people|buyers|women|men|members|persons|players) and who never`, '$1 who never'),
];
