import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = '(customers|people|shoppers|clients|buyers|purchasers|persons|members|women|men)';
const GOODS = "([a-z][a-z'-]+?)";
const PURCHASES = '(?:purchases|orders|purchase|order)';
const ALL_THREE =
  '(?:all|all of|each of|each one of|every one of|every single one of)(?: the| our)? (?:three |3 )?brands';
const REFUSED = anyOf('opted out of, refused, declined, said no to, rejected, blocked, objected to, unsubscribed from');
const CHANNEL = '(calls|phone calls|emails|e-mails|mails)';
const ALSO = anyOf('as well as, and also, and at the same time, plus, and, and likewise');

/** Both things of the same people: neither of them alone, nor each told by itself. */
export const BOTH_AT_ONCE: readonly OtherWording[] = [
  // Stressed in capitals.
  [
    new RegExp(
      `(?<![A-Za-z])${PEOPLE} (?:with|having) (?:an? )?([a-z-]+) AND (?:an? )?([a-z-]+) ${PURCHASES}(?![a-z])`,
      'g',
    ),
    '$1 who bought both $2 and $3',
  ],
  [
    /^(?![^?]*(?:buyers|purchases|customers who|people who|orders|shoppers))([A-Za-z][A-Za-z -]+?) AND ([A-Za-z][A-Za-z -]+?)(?:,| -|:) ?(?:customer count|headcount|how many(?: customers| people)?|number|count)(?=[?.! ]*$)/g,
    'how many customers are both $1 and $2',
  ],
  leading(
    `(?:with|having) ${PURCHASES} of (?:both |the two (?:items|products|goods|things|articles|categories) )([a-z' -]+?) and ([a-z' -]+?)(?=[?.!,]| *$)`,
    'who bought both $1 and $2',
  ),
  leading(
    `(bought|ordered|purchased|got|who own) (?:an? )?${GOODS} as well as (?:an? )?${GOODS}(?=[?.!,]| *$| (?:in|at|from|last|this|since|during) )`,
    'bought both $2 and $3',
  ),
  leading(`(?:the )?two (?:items|products|goods|articles) ([a-z' -]+?) and (?=[a-z])`, 'both $1 and '),
  leading(
    `(?:number|count) of (?:customers|people|clients|buyers) (?:shared by|shared between|common to|in common between|that [a-z]+ shares with) ([a-z]+) and ([a-z]+)`,
    'how many customers bought at both $1 and $2',
  ),
  leading(
    `(?:customers|people|clients|buyers) (?:that |who |which )?(?:are )?(?:shared by|shared between|common to) ([a-z]+) and ([a-z]+)`,
    'customers who bought at both $1 and $2',
  ),
  // Two segments.
  leading(
    `${PEOPLE} (?:who )?(?:belong to|are in|fall into|are part of|sit in|belonging to) (?:the )?([a-z -]+?)(?: segment)?,? and (?:also|at the same time|simultaneously|likewise) (?:to |in |into |of )?(?:the )?([a-z -]+?)(?: segment)?(?=[?.!]| *$)`,
    '$1 are both $2 and $3',
  ),
  leading(
    `who is in (?:the )?([a-z -]+?) segment and (?:at the same time|also|simultaneously) in (?:the )?([a-z -]+?)(?: segment)?(?=[?.!]| *$)`,
    'customers who are both $1 and $2',
  ),
  leading(`(${REFUSED}) ${CHANNEL} (?:${ALSO}) (?:of |to |from )?${CHANNEL}`, 'said no to both $2 and $3'),
  // All the brands there are.
  leading(`(?:are |being )?members? (?:of|at|with) ${ALL_THREE}`, 'are registered with all three brands'),
  leading(
    `(?:have |has |had |with )(?:a )?(?:registration|membership|account)s? (?:with|at|for|in) ${ALL_THREE}`,
    'are registered with all three brands',
  ),
  leading(
    `(?:have |had |with )(?:at least |an? |one or more )*(?:one )?(?:purchases?|orders?) (?:at|with|from|in|on record at) ${ALL_THREE}`,
    'who bought at all three brands',
  ),
  leading(
    `(?:of our |of the )?${PEOPLE} (?:are|who are) (?:purchasers|buyers|shoppers|customers) (?:at|of|with|from) ${ALL_THREE}`,
    '$1 bought at all three brands',
  ),
  leading(
    `^(?:the )?(?:buyers|purchasers|shoppers) (?:of|at|from|with) ${ALL_THREE}(?:,| -|:)? ?(?:headcount|number|count|how many)?(?=[?.! ]*$)`,
    'how many customers bought at all three brands',
  ),
  said(`${PEOPLE} have who bought at`, '$1 bought at'),
  said(`${PEOPLE} who bought at all three brands`, '$1 who bought at all three brands'),
];
