import { leading, type OtherWording } from './usual-wording.ts';

const FIGURE =
  '(?:(?:total |combined |joint |overall )?(?:sales|revenue|revenues|orders|units|returns|takings|turnover|number of orders|units sold|returned orders|cancelled orders))';
const TOGETHER =
  '(?:combined|together|taken together|put together|added up|added together|summed|summed up|altogether|all told|between them|jointly|pooled|as one)';
const NAME = "[a-z][a-z' ]{1,28}?";

/** “Sales of rings and earrings combined”: one sum of them, not each beside the other. */
export const SUMMED_TOGETHER: readonly OtherWording[] = [
  leading(
    `(${FIGURE}) (of|from|for|at|on|in) (?:the )?(${NAME}), (${NAME}),? (?:and|plus) (${NAME}),? ${TOGETHER}(?=[?.!,]| *$| in | last | this | since | during )`,
    '$1 $2 $3 or $4 or $5',
  ),
  leading(
    `(${FIGURE}) (of|from|for|at|on|in) (?:the )?(${NAME}) (?:and|plus) (${NAME}),? ${TOGETHER}(?=[?.!,]| *$| in | last | this | since | during )`,
    '$1 $2 $3 or $4',
  ),
  leading(
    `(?:combined|joint|pooled|summed|aggregate) (sales|revenue|orders|units|takings|turnover|number of orders) (of|from|for|at|on|in) (?:the )?(${NAME}) (?:and|plus) (${NAME})(?=[?.!,]| *$| in | last | this | since | during )`,
    'total $1 $2 $3 or $4',
  ),
];
