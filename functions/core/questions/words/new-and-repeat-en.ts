import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const NEW =
  '(?:new|first-time|first time)(?: (?:buyers|customers|shoppers|purchasers))?|newcomers|first-timers|newbies|people buying for the first time|who bought for the first time|people who bought for the first time';
const OLD =
  '(?:repeat|returning|existing|recurring)(?: (?:buyers|customers|shoppers|purchasers))?|repeaters|people who had bought before|people who have bought before';
const FIGURE = '(sales|revenue|turnover|orders)';
const WHEN =
  '((?:in |for |during |of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [12][0-9]{3})?|(?:in |during )?(?:last|this) (?:month|week|quarter|year))';
const AND = '(?:and|vs\\.?|versus|or|against|,)';
const ASK = anyOf(
  'show, give me, tell me how, i want, split, for the month of, break down, tell me, how much, see how',
);
const USUAL = '$1 from new and repeat buyers $2';
const SWAPPED = '$2 from new and repeat buyers $1';

/** What new buyers bring in, and what those who come back do. */
export const NEW_AND_REPEAT: readonly OtherWording[] = [
  leading(
    `^(?:(?:${ASK}) )?(?:was |is )?(?:our )?${WHEN}(?:'s)?,? (?:show |give )?(?:was )?${FIGURE}(?: made up| divides?| splits?| separated| split)?,?:? ?(?:in terms of |by |between |into |from |by whether the (?:buyer|customer) was )?(?:${NEW}) ${AND} (?:from )?(?:${OLD})(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `^(?:how was |how is )(?:our |the )?${WHEN}(?:'s)? ${FIGURE} (?:made up|composed|split|divided) (?:in terms of |by |between |into )?(?:${NEW}) ${AND} (?:${OLD})(?=[?.! ]*$)`,
    SWAPPED,
  ),
  leading(
    `^(?:break down |split |show |divide )?${FIGURE} ${WHEN} (?:by|between|into|from) (?:${NEW}) ${AND} (?:${OLD})(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(`^${FIGURE} (?:from|by|of) (?:${NEW}) ${AND} (?:from )?(?:${OLD}),? ${WHEN}(?=[?.! ]*$)`, USUAL),
  leading(
    `^what did (?:${NEW}) bring in (?:during |in )?${WHEN},? and what did (?:${OLD})(?: bring in)?(?=[?.! ]*$)`,
    'sales from new and repeat buyers $1',
  ),
  leading(
    `^${WHEN},? how much (?:money )?(?:came|comes) from (?:people )?(?:${NEW}) and how much (?:came |comes )?from (?:people )?(?:${OLD}|(?:who )?had bought before)(?=[?.! ]*$)`,
    'sales from new and repeat buyers $1',
  ),
];
