import { leading, type OtherWording } from './usual-wording.ts';

const PEOPLE =
  '(?:people|customers|those|everyone|buyers|shoppers|persons|members|the people|the customers|all those|all customers)';
const SHARE =
  '(?:what|which) (?:share|percentage|percent|%|proportion|fraction|portion|part)(?: of (?:them|those|these))?|how many percent(?: of them)?|what (?:share|percentage|percent|%) of (?:them|those)';
const FIRST = '(?:very )?first(?:[- ]ever| ever)? (?:order|purchase|buy|transaction)';
const STORE =
  '(?:a |an |the |our |one of our )?(?:physical |brick[- ]and[- ]mortar |bricks[- ]and[- ]mortar |actual |real )?(?:stores?|shops?|boutiques?)';
const ONLINE = '(?:the |our |a )?(?:online(?: store| shop)?|web(?:site| ?shop| store)?|internet|online channel)';
const LATER =
  '(?: (?:later|afterwards|subsequently|thereafter|later on|after that|then|at a later time|at some point))?';
const BUY =
  '(?:(?:have |has |had )?(?:went on to|gone on to|go on to|moved on to|came to|come to|ended up)? ?(?:later |then |subsequently |also |afterwards |ever )?(?:order(?:ed|ing)?|bought|buy|purchased?|shop(?:ped)?|placed an order|place an order|made a purchase|make a purchase)(?: (?:again|something|anything|from us))*)';
const WERE = '(?:was|were|took place|happened|came|had been|is)(?: made| placed)?(?: in| at| through| via| by| on)?';
const INTO = '(?:in|at|from|through|via|on)? ?';
/** Whoever began in one channel and bought in the other one: of a first purchase every other one is later. */
export const FIRST_THERE_THEN_HERE: readonly OtherWording[] = [
  leading(
    `^(?:of|among|from|out of) (?:all )?(?:the )?${PEOPLE} whose ${FIRST} ${WERE} ${STORE},? (?:${SHARE}),? ${BUY} ${INTO}${ONLINE}${LATER}(?=[?.! ]*$)`,
    'of customers whose first purchase was in a store, what percentage bought online',
  ),
  leading(
    `^(?:of|among|from|out of) (?:all )?(?:the )?${PEOPLE} whose ${FIRST} ${WERE} ${ONLINE},? (?:${SHARE}),? ${BUY} ${INTO}${STORE}${LATER}(?=[?.! ]*$)`,
    'of customers whose first purchase was online, what percentage bought in a store',
  ),
  leading(
    `(?:what|which) (?:share|percentage|percent|%|proportion) of(?: all| the)* ${PEOPLE} whose ${FIRST} ${WERE} ${STORE}(?: and| who| that|,)* ${BUY} ${INTO}${ONLINE}${LATER}(?=[?.! ]*$)`,
    'of customers whose first purchase was in a store, what percentage bought online',
  ),
  leading(
    `(?:what|which) (?:share|percentage|percent|%|proportion) of(?: all| the)* ${PEOPLE} whose ${FIRST} ${WERE} ${ONLINE}(?: and| who| that|,)* ${BUY} ${INTO}${STORE}${LATER}(?=[?.! ]*$)`,
    'of customers whose first purchase was online, what percentage bought in a store',
  ),
  leading(
    `${PEOPLE} whose ${FIRST} ${WERE} ${STORE}(?: and| who| that|,| but)* ${BUY} ${INTO}${ONLINE}${LATER}(?=[?.! ]*$)`,
    'customers whose first purchase was in a store and who bought online',
  ),
  leading(
    `${PEOPLE} whose ${FIRST} ${WERE} ${ONLINE}(?: and| who| that|,| but)* ${BUY} ${INTO}${STORE}${LATER}(?=[?.! ]*$)`,
    'customers whose first purchase was online and who bought in a store',
  ),
];
