import { leading, type OtherWording } from './usual-wording.ts';

const PEOPLE = '(?:customers|people|members|women|men|females|males|buyers|shoppers|vips|everyone|those)';
const GOODS = '(products?|items?|categor(?:y|ies)|stores?|shops?)';
const LEAST = '(less than|fewer than|more than|at least|at most|over|under|up to|no more than)';

/** What is in somebody's history was bought; ages and numbers of pieces as people shorten them. */
export const GOODS_AND_AGES: readonly OtherWording[] = [
  leading(
    `(${PEOPLE}) (?:with|having|who have|that have) (?:bought )?(?:an? |the |some )?([a-z ]+?) and (?:also |even )?(?:an? |the |some )?([a-z ]+?) (?:in|on) their (?:purchase|order|buying) (?:history|histories|record)`,
    '$1 who bought both $2 and $3',
  ),
  leading(
    `(${PEOPLE}) (?:with|having|who have|that have) (?:an? |the |some )?([a-z ]+?) (?:in|on) their (?:purchase|order|buying) (?:history|histories|record)`,
    '$1 who bought $2',
  ),
  leading(
    `^(${PEOPLE} who bought [a-z ]+?)(?::|,| -) ?how many(?: are there| of them)?,? (?:and )?(?:how much|what) do they (?:spend|buy for)(?:,? (?:on average|in total|each|per person|altogether|overall))*(?=[?.! ]*$)`,
    'how many $1 and their sales per customer',
  ),
  // “Who placed the largest order last month”
  leading(
    `^(?:who|which customer|which person) (?:has |have )?(?:placed|made|had|did) (?:the |our )?(?:single )?(?:largest|biggest|highest|most expensive|most valuable)(?: single| ever)? (?:order|purchase)(?: ever)?(?= (?:in|last|this|since|during|at|of|on|yesterday|today)\\b|[?.! ]*$)`,
    'top 1 customer by highest order value',
  ),
  // “Females 25-34”
  leading(
    `(women|men|females|males|people|customers|aged|ages|age) ([1-9][0-9])(?: ?- ?| to )([1-9][0-9])(?= (?:in|living|from|who|with|at|that)\\b|[?.!,]|$)`,
    '$1 aged $2 to $3',
  ),
  leading('(?:aged|ages|age) aged', 'aged'),
  // “Products that sold less than 10 units”
  leading(
    `${GOODS} (?:that|which|who)? ?(?:have |has )?(?:sold|were sold) ${LEAST} ([0-9]+)(?: units| pieces| items| times)?(?![a-z0-9])`,
    '$1 with $2 $3 units sold',
  ),
];
