import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const GROUP = '((?:[a-z]+ ){0,3}?(?:vips?|customers|women|men|people|buyers|members|ladies))';
const REST = anyOf('the rest, everyone else, everybody else, the others, all others, others, all the others');
const FIGURE =
  '((?:aov|average order value|average age|return rate|repeat rate|median order value|total sales|sales|orders))';
const MORE: Readonly<Record<string, string>> = {
  returns: 'return',
  'returns things': 'return',
  'contacts us': 'contact us',
  complains: 'complain',
  buys: 'buy',
  spends: 'spend',
  orders: 'order',
  return: 'return',
};

/** Questions in few words, and words that say nothing where they stand. */
export const ASKED_SHORTLY: readonly OtherWording[] = [
  said(`top-?([0-9]+)`, 'top $1'),
  said(`(?:smth|sth|smthg|somthing|someting)`, 'something'),
  said(`opt ?ins?(?= rate| share| percentage|s)`, 'opt-in'),
  said(`(?:veiws|veiw)`, 'views'),
  said(
    `(taken|received|refunded|sent|handled|answered|sold|made|paid back|placed|cancelled|resolved|processed) by us`,
    '$1',
  ),
  said(`(are|were) we (?:able|in a position|free) to`, '$1 we allowed to'),
  said(`we(?: are|'re) (?:able|in a position|free) to`, 'we are allowed to'),
  said(`(we can|can we|we may|may we|we could|could we)( still| also)? (?:phone|telephone|ring up|ring)`, '$1$2 call'),
  said(`(?:is|are) it possible to (call|phone|email|contact)`, 'can we $1'),
  said(`(number|count) of calls (?:taken|received|answered|handled|made to us)`, '$1 of phone contacts'),
  said(`what (?:amount|sum)(?: of money)? (?:was|were|has been|have been|got) refunded`, 'total refunds'),
  said(`(?:gap|interval|time) between (purchases|orders),? in days`, 'interval between $1'),
  leading(
    `how much (?:have|has|did) ${GROUP} (?:bought|spent|spend|buy|paid)(?: with us)?,? (?:in total |altogether )?(?:over|in|during) (?:their|the) (?:whole |entire )?lifetimes?(?: in total)?`,
    'total lifetime sales of $1',
  ),
  said(`who (?:have |had )?either (bought|purchased|ordered|contacted|returned|viewed|answered|registered)`, 'who $1'),
  leading(
    `(customers|people|women|men|buyers|members) (?:with|having|who have|who had|who made|who placed) (?:at least )?([0-9]+|two|three|four|five)(?:\\+| or more) (?:orders|purchases) (?:of|worth)? ?(>=|at least|more than|over|above|≥)? ?(?=¥|[0-9,.k]+ yen)¥?([0-9][0-9,]*k?)(?: yen)?( or more| and more| or above| and above)?`,
    '$1 who placed at least $2 orders of $3 $4 yen$5',
  ),
  leading(
    `(at least (?:[0-9]+|two|three|four|five) orders) of (?:>=|≥|at least) ¥?([0-9][0-9,]*k?) yen`,
    '$1 of $2 yen or more',
  ),
  leading(
    `[?.!;,] ?(?:please )?(?:list|show|rank|sort) (?:each|all|the|every|them|it)[a-z ]*? from (?:the )?(worst|lowest|best|highest)(?: up| down| on| to [a-z ]+)?(?=[?.! ]*$)`,
    ', $1 first',
  ),
  // How large a segment is, and who is in it.
  leading(`^([a-z -]{2,25}?) segment(?:'s)? size(?=[?.! ]*$)`, 'how big is the $1 segment'),
  leading(
    `^who are (?:our |the |all )+([a-z -]{2,25}?)[?.,:;-]+ ?(?:please )?(?:show|list|name|give)(?: me| us)?(?: all| them all| them| everyone| everybody| all of them)?(?=[?.! ]*$)`,
    'list all $1',
  ),
  // What is bought most.
  leading(
    `^([a-z0-9 ]{3,40}?) ?[:,-]+ ?(?:the )?most (?:bought|purchased|ordered|popular) (categories|products|brands|items)(?=[?.! ]*$)`,
    'which $2 do $1 buy most',
  ),
  leading(
    `(?:with|having|had|who had|who made|placed|who placed) (?:an?|one|a single|the same) (?:single )?(?:order|purchase) (?:containing|that contains|that contained|including|with|of) (?:both )?([a-z]+) (?:and|\\+|&|plus) ([a-z]+)(?: together| both| in it)?(?=[?.!,]| *$)`,
    'who bought $1 and $2 in the same order',
  ),
  said(`(for|from|at) ([a-z]+) and \\1 ([a-z]+)`, '$1 $2 and $3'),
  leading(
    `^([a-z]+) (?:vs\\.?|versus|and|or) ([a-z]+)[,:] ?how many (people|customers) (bought|ordered|purchased) (?:from|at) (?:each|both|either)(?: of them)?`,
    'number of buyers by brand at $1 and $2',
  ),
  leading(
    `^(?:the )?((?:last|this) (?:month|year|quarter|week)|[12][0-9]{3})'?s? number of (buyers|customers|orders|sales) (for|at|from) ([a-z]+) and ([a-z]+)(?=[?.! ]*$)`,
    'number of $2 $3 $4 vs $5 $1',
  ),
  ...Object.entries(MORE).map(([verb, plain]) =>
    leading(
      `^(?:who|which of (?:them|the two)|which group) ${verb} more(?: often)?[,:-]* ([a-z -]{2,25}?) or ([a-z -]{2,25}?)(?=[?.! ]*$)`,
      `do $1 or $2 ${plain} more`,
    ),
  ),
  leading(
    `^(?:what(?:'s| is) )?(?:the )?${FIGURE} (?:for|of|among) (?:the|our) ([0-9]+|ten|twenty) customers with the (?:most|highest number of|highest) (orders|sales|purchases)`,
    '$1 of the top $2 customers by $3',
  ),
  leading(
    `^([a-z -]{2,25}?)s? (?:vs\\.?|versus|against|compared with) (?:${REST}) ?[:,-]+ ?(is|are) (?:the )?\\1s?(?:'s?)? ([a-z ]{3,25}?) (higher|lower|bigger|larger|smaller|better|worse)(?=[?.! ]*$)`,
    "$2 $1 $3 $4 than everyone else's",
  ),
];
