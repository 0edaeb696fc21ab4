import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const SHARE = anyOf('share, percentage, percent, proportion, fraction, part, portion, %');
const FIGURE = '(orders|sales|revenue|turnover|purchases)';
const REPEAT = anyOf(
  'repeat, repeated, repeating, second and later, second or later, follow-up, subsequent, non-first',
);
const ORDERS = '(?:orders|purchases|sales|buys|transactions)';
const BEFORE =
  '(?:people|customers|buyers|shoppers|those) (?:who|that) (?:had|have) (?:already )?(?:bought|ordered|purchased|shopped)(?: from us| with us| here| something)*(?: before| previously| already| earlier| in the past)+';

/** Orders that were not the first of their person, as a part of all: both are told beside each other. */
export const REPEAT_ORDERS: readonly OtherWording[] = [
  leading(
    `(?:what |which |the )?(?:${SHARE}) of (?:the |our |all )*${FIGURE}((?: (?:in|last|this|since|during) [a-z0-9 ]+?)?) (?:is|are|was|were|comes?|came|made up|made|consists?|consisted)(?: of| from| by| up of)? (?:${REPEAT}) ${ORDERS}`,
    'share of $1$2 first orders vs later orders',
  ),
  leading(
    `(?:what |which |the )?(?:${SHARE}) of (?:the |our |all )*${FIGURE}((?: (?:in|last|this|since|during) [a-z0-9 ]+?)?) (?:is|are|was|were|comes?|came|made) ?(?:from|by) ${BEFORE}`,
    'share of $1$2 first orders vs later orders',
  ),
  leading(
    `(?:${SHARE}) of (?:${REPEAT}) (?:orders|purchases)(?! (?:customers|buyers))`,
    'share of orders first orders vs later orders',
  ),
  leading(`repeat[- ]orders? (?:share|percentage|proportion)(?![a-z])`, 'share of orders first orders vs later orders'),
];
