import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const PEOPLE = anyOf('buyers, customers, shoppers, purchasers');
const ALSO = anyOf('and, as well as, and also, and at the same time, but also, plus, and are also, and simultaneously');
const KIND_OF_PEOPLE = '((?:[a-z]+-)?[a-z]+(?: (?:customers|buyers|people|members|candidates))?)';
const SEVERAL = anyOf('several, multiple, many, more than one of our, more than one, different, various');

/** Who is, or bought, one thing and the other at once. */
export const BOTH_SAID_OTHERWISE: readonly OtherWording[] = [
  // In capitals the word is stressed: of people who did both.
  [new RegExp(`(?<![A-Za-z])([a-z]+) AND ([a-z]+) (${PEOPLE})(?![a-z])`, 'g'), '$3 of both $1 and $2'],
  said(
    `(?:also )?(?:buy|buys|shop|shops|bought|shopped|purchase) across (?:our |the |${SEVERAL} )?brands`,
    'are cross-brand buyers',
  ),
  said(
    `(who|that) (?:are|is) (?:a )?${KIND_OF_PEOPLE},? ${ALSO} (?:are |is )?(?:a )?(cross-brand buyers?|vips?|repeat (?:customers|buyers)|repeaters)`,
    '$1 are both $2 and $3',
  ),
  said(
    `(?:customers |people )?(?:who |that )?are (vips?|at risk|active|dormant) (?:and|as well as|and also) are (cross-brand buyers|vips?|repeat customers)`,
    'customers who are both $1 and $2',
  ),
  leading(
    `(?:are )?(?:either )?(vips?|women|men|members|repeat customers) (?:living|residing|based|who live|that live|who are|located) in ([a-z]+),? or (?:else )?(?:(?:are )?(?:people|customers|those|ones) )?(?:who |that )?(?:have )?(?=bought|purchased|ordered|spent|contacted|returned)`,
    'are $1 and live in $2, or ',
  ),
  leading(
    `(?:among|amongst|from|out of|of) (?:all )?(?:the |our )*([a-z-]+(?: [a-z]+)?),? (?:please )?(?:show|list|give|find)(?: me)? (?:only )?(?:the ones|those|the people|the customers|everyone|people|customers) (?:who|that) (?:are|is) (?:also )?(?:a )?(?=[a-z-]+(?: [a-z]+)?[?.! ]*$)`,
    'customers who are both $1 and ',
  ),
  leading(
    `^(?!e-?mail|phone)([a-z-]+) ?\\+ ?(cross-brand buyers|vips?|repeat customers)(?=[?.! ]*$)`,
    'customers who are both $1 and $2',
  ),
];
