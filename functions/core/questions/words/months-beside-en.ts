import { leading, type OtherWording } from './usual-wording.ts';

const FIGURE = '(?:sales|revenue|takings|turnover)';
const LAST =
  "(?:last month(?:'s)?|the previous month(?:'s)?|the month before(?:'s)?|last|the month preceding it|the preceding month)";
const USUAL = 'are sales this month higher than last month';

/** This month and the one before, as a contest. */
export const MONTHS_BESIDE: readonly OtherWording[] = [
  leading(`^is ${FIGURE} up (?:on|over|from|against|compared (?:with|to)) ${LAST}(?=[?.! ]*$)`, USUAL),
  leading(
    `^(?:have|has|did) this month's ${FIGURE} (?:beaten|beat|topped|exceeded|overtaken|outdone|surpassed|passed) ${LAST}(?: ${FIGURE})?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^are we (?:ahead of|doing better than|better off than|above) ${LAST} (?:in|for|on|by) ${FIGURE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^is this month (?:better|stronger|bigger|higher) than ${LAST} (?:for|in|on|by) ${FIGURE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:confirm |check |tell me )?(?:whether|if) we(?:'ve| have) (?:made|taken|earned|sold) more(?: money)? this month than (?:in )?${LAST}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^last month or this month,? is it this month that has the (?:greater|higher|bigger|larger) ${FIGURE}(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `^how are we doing this month,? are ${FIGURE} (?:above|over|higher than|better than) ${LAST}(?: level| figure)?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `(?:what's|what is|what was) the difference in (sales|revenue|orders|turnover) between last month and the month before(?: last| that)?(?=[?.! ]*$)`,
    'compare $1 last month with the month before',
  ),
  leading(
    `^compare (?:last month's|last months) (sales|revenue|orders|turnover) (?:to|with|and) (?:the )?month before(?: that)?(?=[?.! ]*$)`,
    'compare $1 last month with the month before',
  ),
  leading(
    `(?:tell me |check )?(?:whether|if) (?:the |our )?(sales|revenue|orders|turnover) (?:grew or shrank|rose or fell|went up or down|increased or decreased) last month (?:against|compared (?:with|to)|versus|vs\\.?|on|from) (?:the month (?:preceding|before)(?: it| that)?|the previous month)(?=[?.! ]*$)`,
    'compare $1 last month with the month before',
  ),
];
