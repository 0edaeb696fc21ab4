import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const LEAVE = anyOf(
  'leaving out, leave out, excluding, exclude, except, except for, without, minus, ignoring, ignore, omitting, skipping, but not, not counting, taking out, take out, barring, with the exception of, other than',
);
const WHO = anyOf('anyone, anybody, everyone, everybody, those, people, customers, all, all those, buyers, shoppers');
const BOUGHT =
  '(?:has |have |had )?(?:already )?(?:bought|purchased|ordered|shopped|placed an order|made a purchase)(?: anything| something)?';

/** Who is left out by what they did is who did not do it. */
export const LEFT_OUT: readonly OtherWording[] = [
  leading(
    `(?<=[a-z0-9]),? (?:and )?${LEAVE} ${WHO} (?:who|that) ${BOUGHT}(?= (?:this|last|in|since|within|over|during|on|yesterday|today|at|from)|[?.! ]*$)`,
    ' who did not buy',
  ),
];
