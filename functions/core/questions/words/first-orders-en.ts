import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const ORDER = '(?:order|purchase)';
const AGAIN = anyOf(
  'placed another order, placed a further order, placed one more order, placed a new order, made another purchase, made a further purchase, made one more purchase, placed another, came back to buy, came back and bought, came back for more, came back for another order, returned to buy, returned to order, put in another order',
);
const AGAIN_NOW = anyOf(
  'place another order, place a further order, place one more order, make another purchase, make a further purchase, come back to buy, come back for more, return to buy, return for another purchase',
);
const MANY = '(how many|what (?:share|percentage|percent|%|proportion|fraction))';
const PEOPLE = '(customers|people|buyers|shoppers|players|clients|members|women|men)';

/** First orders, and that another one followed, as people say it. */
export const FIRST_ORDERS: readonly OtherWording[] = [
  said(AGAIN, 'bought again'),
  said(AGAIN_NOW, 'buy again'),
  said(
    `(?:have |has )?(bought|ordered|purchased) (?:from us |with us )?again(?: from us| with us)?,? (?:ever )?since(?: then)?(?=[?.! ]*$)`,
    '$1 again',
  ),
  said(
    `whose (?:very )?first(?: ever)? ${ORDER}(?: ever)? (?:was|fell|came|happened) (?=in|on|between|during|before|after|last|this|yesterday|from)`,
    'who first bought ',
  ),
  said(`(?:very |all-time )?first[- ]ever (orders?|purchases?)`, 'first $1'),
  said(
    `${PEOPLE} (?:who|that) (?:started (?:out )?|began |entered |opened )with (?:a |an |the )?(?:something |anything |items? |products? )?(?:from |in )?`,
    '$1 whose first purchase was ',
  ),
  said(
    `(?:those|the ones) (?:who|that) (?:started (?:out )?|began |entered )with (?:a |an |the )?(?:something |anything |items? |products? )?(?:from |in )?`,
    'people whose first purchase was ',
  ),
  said(
    `by (?:how many|number of|the number of) (?:customers|people|buyers) (?:who )?(?:had|have|bought|ordered) (?:them|it|these) (?:in|with|on) their (?:very )?first ${ORDER}`,
    'in first orders by number of customers',
  ),
  leading(
    `(?:out )?of (?:everybody|everyone|all (?:the )?(?:people|customers|buyers)|all those|those|the people|the customers) who (bought|ordered|purchased)(?: from us| something| anything| with us)? (in [a-z]* ?[12][0-9]{3}),? ${MANY} (?:have |has )?(?:also )?(?:bought|ordered|purchased) (in [a-z]* ?[12][0-9]{3}) ?(?:too|as well|also)?(?=[?.! ]*$)`,
    '$3 of the people who bought $2 also bought $4',
  ),
  said(
    `who (?:then|afterwards|subsequently|later) (?:bought|ordered|purchased) nothing(?: at all| more)?`,
    'who did not buy',
  ),
  said(`and (?:then |afterwards )?(?:bought|ordered|purchased) nothing(?: at all| more)?`, 'and did not buy'),
  leading(
    `(?:what|which) (%|percent|percentage|share|proportion) of (?:the )?([a-z]+)(?:'s|’s) ([a-z]+) (?:buyers|customers|shoppers|players) (?:were|was|came) back in ([a-z]+)`,
    'what share of people who bought at $3 in $2 also bought at $3 in $4',
  ),
  said(
    `(?:has|have|had|with) (?:only |just )?(?:a single|one) order to (?:his|her|their|its) name`,
    'has ordered only once',
  ),
  leading(
    `^is there (?:any(?:one|body)|somebody|someone|any customer) (who|that) ([^?]+)\\? how many(?: such)?(?: customers| people| of them)?(?: are there)?(?=[?.! ]*$)`,
    'how many customers who $2',
  ),
  said(`on more than one occasion`, 'more than once'),
  said(`on (two|three|four|five|several) (?:or more )?occasions`, '$1 or more times'),
  said(`one and the same`, 'the same'),
  leading(
    `^([a-z0-9' ]{3,40}?) ?[:–—-] ?(?:the )?(?:number of|how many) ${PEOPLE} (?:who|that) (bought|purchased|ordered) (?:it|them|this|that) `,
    'how many $2 $3 $1 ',
  ),
  leading(
    `how many days (?:go by|pass|elapse|lie|are there|are)(?: on average)? (?:from (?:one|an) ${ORDER} to (?:the next|another)|between (?:two |one )?(?:orders|purchases|${ORDER} and the next))(?: on average)?`,
    'average days between purchases',
  ),
];
