import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE =
  '((?:different |distinct |unique |individual |separate )?(?:customers|people|shoppers|clients|persons|women|men|members|vips))';
const SELLING = anyOf('sold, sell, been selling');
const MADE = anyOf(
  'made, make, earned, earn, taken, take, grossed, brought in, taken in, generated, got, gotten, turned over',
);
const FROM = anyOf('with, from, on, off, out of, by selling, from selling, through, thanks to, for');
const NAME = "([a-z][a-z'-]+)";
const WHOSE = '((?: (?:in|from|living in) [a-z]+(?: prefecture)?)?)';

/** Whom something was sold to are people, what was made with it is money. */
export const SOLD_TO: readonly OtherWording[] = [
  leading(
    `to how many ${PEOPLE}${WHOSE} (?:have we|did we|we have|we've|we|was|were|has been|have been)(?: ever)? (?:${SELLING}) (?=[a-z])`,
    'how many $1$2 bought ',
  ),
  leading(
    `how many ${PEOPLE}${WHOSE} (?:have we|did we|we have|we've|we) (?:${SELLING}) ([a-z0-9 '-]+?) to(?= (?:in|last|this|since|during|over|so far)|[?.!,]| *$)`,
    'how many $1$2 bought $3',
  ),
  leading(
    `how many ${PEOPLE}${WHOSE} (?:has|have|did) ${NAME}(?: ever)? (?:${SELLING}) (?:something |anything |goods |products )?to(?= (?:in|last|this|since|during|over|so far)|[?.!,]| *$)`,
    'how many $1$2 bought at $3',
  ),
  leading(
    `how many ${PEOPLE}${WHOSE} (?:was |were )?(?:the |an? )?([a-z0-9 '-]+?) (?:was|were|has been|have been) sold to(?![a-z])`,
    'how many $1$2 bought $3',
  ),
  leading(
    `how many ${PEOPLE}${WHOSE} (?:was|were) (?:the |an? )([a-z0-9 '-]+?) sold to(?![a-z])`,
    'how many $1$2 bought $3',
  ),
  leading(
    `(?:number|count) of ${PEOPLE}${WHOSE} (?:that |who |whom )?(?:we(?: have|'ve)? )?(?:${SELLING}) (?:the |an? )?([a-z0-9 '-]+?) to(?= (?:in|last|this|since)|[?.!,]| *$)`,
    'how many $1$2 bought $3',
  ),
  leading(
    `how much (?:money |revenue )?(?:have|did|do|has|had) we (?:${MADE}) (?:${FROM}) (?=[a-z])`,
    'how much are the sales of ',
  ),
  leading(
    `how much (?:money |revenue )?(?:has|did|have|does) ${NAME} (?:${MADE}) (?:${FROM}) (?=[a-z])(?!us |it |them )`,
    'how much are the sales at $1 of ',
  ),
  said(`(?:purchaser|buyer|shopper) (?:counts?|numbers?|headcounts?|totals?)`, 'number of buyers'),
];
