import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH = '(january|february|march|april|may|june|july|august|september|october|november|december)';
const YEAR = '(this year|in the current year|since the year began|so far this year)';
const DID_NOT = anyOf(
  "have not been back, haven't been back, have not come back, have made no purchase, haven't ordered, have not ordered, have stayed away, nothing at all, nothing, have no purchases, have zero purchases, without buying, no sale, hasn't bought anything, have not bought anything, have no orders, hasn't been back, stayed away",
);

/** Who bought in a month of last year and has not been back. */
export const NOT_BACK_SINCE: readonly OtherWording[] = [
  said(`since the (?:year|new year) (?:began|started)|since the (?:beginning|start) of the year`, 'this year'),
  leading(`(?:in |during )?${MONTH} (?:of )?(?:the )?previous year`, 'in $1 last year'),
  leading(`(?:bought|purchased|ordered|shopped) last year in ${MONTH}`, 'bought in $1 last year'),
  leading(
    `last ${MONTH}'s (?:purchasers|buyers|shoppers|customers),? (?:excluding|except|without|minus|but not) (?:anyone|anybody|those|people|everyone) who (?:has |have )?(?:bought|purchased|ordered) ${YEAR}`,
    "customers who bought in $1 last year but haven't bought anything this year",
  ),
  leading(
    `${MONTH} (?:shoppers|buyers|purchasers) from last year (?:have |who have |who )?(?:stayed away|not come back|been away|not been back) ${YEAR}`,
    "customers who bought in $1 last year haven't bought anything this year",
  ),
  leading(
    `(?:were active|with a sale|placed an order|shopped|had an order|made a purchase) (?:in )?(?:last ${MONTH}|${MONTH} last year),? (?:and|but|yet)(?: then)?(?: have)? (?:${DID_NOT}) ${YEAR}`,
    "bought in $1$2 last year but haven't bought anything this year",
  ),
  leading(`(customers|people|shoppers) (?:that |who )?bought in ${MONTH} last year`, '$1 who bought in $2 last year'),
  leading(`(?:and|but|yet),? (?:${DID_NOT}) ${YEAR}`, "but haven't bought anything this year"),
  leading(
    `^this year no purchase,? ${MONTH} last year purchased[:,]? ?(?:who are they)?(?=[?.! ]*$)`,
    "list customers who bought in $1 last year but haven't bought anything this year",
  ),
  leading(
    `^those who bought (?:during )?in ${MONTH} last year without buying this year`,
    "customers who bought in $1 last year but haven't bought anything this year",
  ),
];
