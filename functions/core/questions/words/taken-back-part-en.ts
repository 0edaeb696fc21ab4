import { leading, type OtherWording } from './usual-wording.ts';

const PART = '(?:part|share|proportion|percentage|percent|portion|fraction|chunk|slice|%)';
const ORDERED =
  '(?:(?:their|its|the|her|his|all) (?:orders|purchases|goods|buys|shopping|things|order)|what (?:they|it|people) (?:order|buy|bought|ordered|purchase|purchased)|(?:the )?(?:orders|things|goods) (?:they|it) (?:place|order|buy|bought|ordered))';

/** “Send back a bigger part of their orders than …”: a higher return rate, which counts orders. */
export const TAKEN_BACK_PART: readonly OtherWording[] = [
  ...(
    [
      ['(?:bigger|larger|higher|greater)', 'higher'],
      ['(?:smaller|lower|lesser)', 'lower'],
    ] as const
  ).flatMap(([said, usual]) => [
    leading(
      `(?:send back|sending back|return|bring back|take back|give back) an? ${said} ${PART} of ${ORDERED}(?: back)?(?= than)`,
      `have a ${usual} return rate`,
    ),
    leading(`(?:send|bring|give|take) an? ${said} ${PART} of ${ORDERED} back(?= than)`, `have a ${usual} return rate`),
    leading(`(?:cancel|call off) an? ${said} ${PART} of ${ORDERED}(?= than)`, `have a ${usual} cancellation rate`),
  ]),
  leading(
    `(?:what|which) ${PART} of (?:their|its) (?:orders|purchases) (?:do|did|have) ((?:the |our )?[a-z][a-z ]{2,25}?) (?:send back|return|sent back|returned|bring back)(?=[?.!,]| *$| in | last | this )`,
    'return rate of $1',
  ),
];
