import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const NUMBER = '(?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)';
const CALLED = anyOf(
  'active, lapsed, lost, inactive, dormant, churned, loyal, frequent, heavy, regular, occasional, engaged, sleeping, lapsing, inactive, quiet, silent, live, big, high-spending, high-value, heavy-spending, keen, hardcore, core, repeat, one-off, recent',
);
const PEOPLE = '(customers|buyers|shoppers|people|members|players|clients|users)';
const NOUN = anyOf(
  'loyals, regulars, fans, loyalists, actives, lapsers, big spenders, heavy spenders, spenders, heavy buyers, frequent buyers, heavy users, enthusiasts, collectors, whales, die-hards, devotees, superfans, loyal customers, repeaters',
);
const THAT_IS =
  '(?:i\\.?e\\.?,? |that is,? |meaning |defined as |so |= ?|as in )?(?:(?:those |people |customers |anyone |everyone )?(?:with |who (?:have |had |has |made |placed )?(?:placed |made )?|having |having placed )|placed |made )?';
const ORDER = '(?:orders?|purchases?|buys?)';
const IN = '((?:in|within|during|over|since|for) [^()]{3,30})';

/** What stands in brackets behind a name of people, as what they did: each with how it is told of people. */
const EXPLAINED: readonly (readonly [inside: string, deed: string, denied: boolean])[] = [
  [`(?:an?|any|at least (?:one|an?|1)|one|1|one or more) ${ORDER}(?: or more)? ${IN}`, 'bought $IN', false],
  [
    `(?:bought|ordered|purchased)(?: something| anything| at least once| once)?(?: or more)? ${IN}`,
    'bought $IN',
    false,
  ],
  [`(?:no|not an?|not one|zero|without an?) ${ORDER} ${IN}`, 'did not buy $IN', true],
  [
    `(?:not bought|not ordered|have not bought|haven't bought|haven't ordered|did not buy|didn't buy|nothing bought|hasn't bought)(?: anything)? ${IN}`,
    'did not buy $IN',
    true,
  ],
  [
    `(?:at least )?(${NUMBER}) ?(?:\\+|or more|plus)? ${ORDER}(?: or more| at least)?(?: ${IN})?`,
    'placed at least $N orders $IN',
    false,
  ],
  [`(?:more than|over) (${NUMBER}) ${ORDER}(?: ${IN})?`, 'placed more than $N orders $IN', false],
];

/** “RPG fans (people with two or more RPG purchases)”: the goods are said twice. */
const OF_GOODS = leading(
  `([a-z][a-z' -]{2,20}?) (?:${NOUN}|buyers|players|lovers|shoppers|people) ?\\((?:${THAT_IS})(?:at least )?(${NUMBER}) ?(?:\\+|or more|plus)? \\1 (?:games? |titles? )?${ORDER}(?: or more| at least)?(?: ${IN})?\\)`,
  'customers who placed at least $2 $1 orders $3',
);

/** The adjective or noun of people whose meaning is said in brackets is what the brackets say. */
export const EXPLAINED_IN_BRACKETS: readonly OtherWording[] = [
  OF_GOODS,
  ...EXPLAINED.flatMap(([inside, deed]) => {
    const numbered = inside.includes(NUMBER);
    const put = (at: number): string =>
      deed
        .replace('$N', `$${at}`)
        .replace('$IN', `$${numbered ? at + 1 : at}`)
        .trim();
    const brackets = ` ?\\((?:${THAT_IS})${inside}\\)`;
    return [
      leading(
        `(?:is|are|were|was|have been|has been) (?:still |currently |now |so far |considered )*(?:${CALLED})(?: today| now| currently| still| at the moment)?(?: ${PEOPLE})?${brackets}`,
        put(2),
      ),
      leading(`(?:still |currently )?(?:${CALLED}) ${PEOPLE}${brackets}`, `$1 who ${put(2)}`),
      leading(`(?:${NOUN})${brackets}`, `customers who ${put(1)}`),
    ];
  }),
];
