import { leading, type OtherWording } from './usual-wording.ts';

const GOODS = '(orders?|products?|items?|units|goods|pieces|titles?|articles?|things|purchases|categor(?:y|ies))';
const BACK =
  '(?:came|come|comes|coming|go|goes|went|going|got sent|get sent|gets sent|were sent|was sent|was brought|were brought|got brought|were shipped|was handed|were handed) back';
const NOT_AGAIN =
  '(?! (?:to (?:buy|order|shop|purchase|us and)|and (?:bought|ordered)|for (?:more|another|a second)|a second|again to))';
const TAKEN_BACK = '(?:return|cancel|refund|complain|unresolved|escalat|churn|lost|risk|handling|not resolved)';

/** Goods that “came back” were returned; the worst of what is taken back is the most of it. */
export const CAME_BACK: readonly OtherWording[] = [
  leading(
    `(?:what |which )?(?:is the )?(?:share|percentage|percent|proportion|fraction|portion|%) of (?:the |all )?orders (?:from|of|by) (?!(?:the|all)(?![a-z]))([a-z][a-z0-9' -]{1,30}?) (?:that |which )?(?:have |has |had |got |were |was )*${BACK}(?: to us)?${NOT_AGAIN}(?![a-z])`,
    'return rate of $1',
  ),
  leading(
    `(how many|number of) orders (from|of|by) ([a-z0-9' -]{2,30}?) (?:have |has |had |got |were |was )*${BACK}(?: to us)?${NOT_AGAIN}(?![a-z])`,
    '$1 returned orders $2 $3',
  ),
  leading(
    `${GOODS}( (?:containing|with|including|from|at|of|in|for) [a-z0-9' ]{2,30}?)? (?:that |which |ever |have |has |had |got |were |was )*${BACK}(?: to us)?${NOT_AGAIN}(?![a-z])`,
    '$1$2 were returned',
  ),
  leading(
    `(?<=${TAKEN_BACK}.*),? ?(?:the )?worst (?:one |ones )?(?:first|at the top|on top)(?: please)?`,
    ', highest first',
  ),
  leading(
    `(?<=${TAKEN_BACK}.*),? ?(?:the )?best (?:one |ones )?(?:first|at the top|on top)(?: please)?`,
    ', lowest first',
  ),
  leading(`(?<=${TAKEN_BACK}.*),? ?(?:from )?worst to best`, ', highest first'),
];
