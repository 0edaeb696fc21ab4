import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PARTS: readonly (readonly [word: string, percent: number])[] = [
  ['fifth', 20],
  ['quintile', 20],
  ['tenth', 10],
  ['decile', 10],
  ['twentieth', 5],
];
const PEOPLE = '(?:customers?|people|buyers?|shoppers?|spenders?)';
const FIGURE = '(sales|revenue|spend|spending|orders|number of orders|purchases|amount spent)(?: amount)?';
const ARE_IN =
  '(?:are (?:there )?(?:in|within|among|part of)|is in|fall (?:in|into|within)|belong to|make up|form|land in|sit in|get into|count as|are counted in)';
const SHARE = anyOf('share, percentage, percent, %, proportion, fraction, portion, part, per cent');
const MONEY = '(sales|revenue|turnover|orders|spending|spend)';
const GIVE =
  '(?:account for|accounts for|make up|makes up|bring in|brings in|generate|generates|represent|represents|contribute|contributes|produce|produces|give us|gives us)';

/** The first tenth, fifth, quarter of the people, and what they make of everything. */
export const PARTS_OF_PEOPLE: readonly OtherWording[] = [
  ...PARTS.map(([word, percent]) =>
    said(
      `(top|best|highest|bottom|lowest|worst)(?:-spending| spending|-ranking)? ${word}(?! (?:months?|weeks?|days?|orders?|purchases?))`,
      `$1 ${percent}%`,
    ),
  ),
  leading(
    `^(?:ranking|ranked|sorting|if (?:we|you|i) rank|when ranking) (?:the |our |all )*${PEOPLE} by ${FIGURE},? (?:how many|what number)(?: of them| people| customers)? ${ARE_IN} the (top|bottom) ([0-9]+) ?%(?: of ${PEOPLE})?`,
    'how many customers are in the $2 $3% by $1',
  ),
  leading(
    `how many ${PEOPLE} ${ARE_IN} (?:the |our )*(top|bottom) ([0-9]+) ?%(?: of (?:the |our |all )*${PEOPLE})?,? (?:(?:when |if |once )?(?:ranked|sorted|ordered|measured) )?(?:by|on|in terms of) ${FIGURE}`,
    'how many customers are in the $1 $2% by $3',
  ),
  leading(
    `(?:number|count) of ${PEOPLE} in (?:the |our )*(top|bottom) ([0-9]+) ?%(?: of (?:the |our |all )*${PEOPLE})?,? (?:(?:when |if )?(?:ranked|sorted|ordered) )?by ${FIGURE}`,
    'how many customers are in the $1 $2% by $3',
  ),
  leading(
    `(?:what|which) ${SHARE} of (?:the |our |total |all )*${MONEY} (?:do|does|did) (?:the |our )?(top|best|bottom) ([0-9]+) ?%(?: of)?(?: (?:the |our |all )*${PEOPLE})? ${GIVE}`,
    'what share of $1 comes from the $2 $3% of customers',
  ),
  leading(
    `how much of (?:the |our |total |all )*${MONEY} (?:do|does|did) (?:the |our )?(top|best|bottom) ([0-9]+) ?%(?: of)?(?: (?:the |our |all )*${PEOPLE})? ${GIVE}`,
    'what share of $1 comes from the $2 $3% of customers',
  ),
  leading(
    `(?:the |our )?(top|best|bottom) ([0-9]+) ?%(?: of)?(?: (?:the |our |all )*${PEOPLE})? (?:account for|make up|bring in|generate|represent|contribute) (?:what|which|how much|how large a|how big a) ?${SHARE}? of (?:the |our |total |all )*${MONEY}`,
    'what share of $3 comes from the $1 $2% of customers',
  ),
  // Who leads by how often they ordered.
  leading(`who (?:has |have )?(?:ordered|bought|purchased) the most times`, 'who has the most orders'),
  leading(
    `who (?:is|are) (?:the )?(customers?|person|people|buyers?) (?:having|with|that has|that have|who has|who have|who placed|who made) (?:the )?most (?:many |number of |amount of )?(orders|purchases)`,
    'who has the most $2',
  ),
  leading(
    `(customers|people|members|women|men|buyers|everyone|those)(?: who)? with (?:an? |any )?([12][0-9]{3}) (?:purchases?|orders?)`,
    '$1 who bought in $2',
  ),
  said(
    `(?:who|that) (?:became|turned into|were new) (?:a |our )?(?:members?|customers? of ours|registered members?)`,
    'who joined',
  ),
  leading(
    `^(customers|people|members|women|men|buyers) (who bought in [12][0-9]{3}) (?:who|and) (joined in [12][0-9]{3})`,
    '$1 who $3 and $2',
  ),
  leading(`^([12][0-9]{3})-(acquired|registered|joined) (customers|members|people)(?:'s?)?:? `, 'customers $2 in $1: '),
  leading(
    `^customers (acquired|registered|joined) in ([12][0-9]{3}): (sales|revenue|orders)`,
    '$3 from customers acquired in $2',
  ),
];
