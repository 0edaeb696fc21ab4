import { leading, type OtherWording } from './usual-wording.ts';

const PEOPLE = '(customers|members|people|buyers|shoppers|players|clients|women|men|users|households|families|vips)';
const MORE = '(?:more than|over|above|at least|less than|under|below|between|upwards of|up to)';
const MONEY = '[^?,]{1,30}?(?:yen|jpy|million|k|m|[0-9])';
const YEAR = '(?: (?:a|per|each|every) (?:year|month|annum)|,? annually|,? yearly| p\\.?a\\.?)';

/** What people earn in a year is their income, which is nothing that they paid. */
export const PEOPLE_AND_INCOME: readonly OtherWording[] = [
  leading(
    `${PEOPLE} (?:who |that )?(?:earn|earns|earning|earned|make|makes|making) ${MORE} ${MONEY}${YEAR}`,
    '$1 with an income',
  ),
  leading(
    `how much (?:do|does) (?:our |the |a |an |each )?(?:typical |average )?${PEOPLE} (?:earn|make)${YEAR}?(?=[?.! ]*$)`,
    'income of $1',
  ),
];
