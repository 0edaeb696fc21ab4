import { leading, type OtherWording } from './usual-wording.ts';

const TOGETHER = '(?:order|time|purchase|basket|transaction|day|visit|occasion)';
const SAME = `(?:in |at |on |from |of |within )?(?:the |a |one )?(?:same|one|single|one and the same|one single) (?:${TOGETHER})`;
const END = '\\)?(?=[?.! ]*$)';

/** What is said behind a question about several purchases of one person and holds of them anyway. */
export const CONDITIONS_SAID_BEHIND: readonly OtherWording[] = [
  // “… Doesn't have to be the same order.”
  leading(
    `[,.;?!-]* *\\(?(?:and |but )?(?:it |they |that |this |these |the two )?(?:doesn't|does not|don't|do not|didn't|needn't|need not)(?: necessarily)?(?: have to| need to| has to)?(?: be| have been)?(?: bought| ordered| purchased| placed| together)? ?${SAME}${END}`,
    '',
  ),
  leading(
    `[,.;?!-]* *\\(?(?:and |but )?(?:not necessarily|even if not|although not|whether or not|regardless of whether(?: it was)?|no matter if|no matter whether|not only|even when not)(?: bought| ordered| together)? ?${SAME}${END}`,
    '',
  ),
  leading(
    `[,.;?!-]* *\\(?(?:any orders?|in any orders?|across (?:all|any|different|several) orders?|in any order or orders|in separate orders (?:is|are) (?:fine|ok|okay)|(?:different|separate) orders (?:are |is )?(?:fine|ok|okay|count too|count as well))${END}`,
    '',
  ),
];
