import { leading, type OtherWording } from './usual-wording.ts';

const CHANNEL =
  '((?:online |web |e-commerce |mobile |physical )?(?:app|shop|store|website|web ?site|site|boutique|boutiques|stores|shops|console|web|online side|app side|store side|online business|store business))';
const BESIDE =
  '((?: orders| sales| buyers)?,? (?:versus|vs\\.?|compared (?:to|with)|against|and|or|than|than at|than in|than through|with|to) )';
const BRAND =
  "(?:the )?((?!(?:our|your|their|its|the|an?|which|what|this|that|each|every|of|for|in|at|one|online|web|mobile)(?![a-z]))[a-z]{3,})(?:'s)?";

/** “The Tsumugi app vs its online shop”, “Lumiere's Ginza boutique and its Motomachi one”: both are of the brand that is named once. */
export const ITS_OTHER_CHANNEL: readonly OtherWording[] = [
  leading(`${BRAND} ${CHANNEL}${BESIDE}(?:its|their|the brand's) (?:own )?${CHANNEL}`, '$1 $2$3$1 $4'),
  leading(
    `([a-z]+)'s ([a-z]+) (boutique|store|shop|branch)(?= .*\\b(?:than|versus|vs\\.?|compared with|compared to|and|or) (?:its|their|the) [a-z]+ (?:one|boutique|store|shop|branch|ones?)(?![a-z]))`,
    '$1 $2 $3',
  ),
  leading(
    `(?<=[a-z]+ [a-z]+ (boutique|store|shop|branch) .*\\b(?:than|versus|vs\\.?|compared with|compared to|and|or) )(?:its|their|the) ([a-z]+) one(?![a-z])`,
    '$2 $1',
  ),
  // “Did Ginza take more than Motomachi”: sales.
  leading(
    `(did|does|do|has|have) ([a-z' ]{3,40}?) (?:take|make|earn|bring in|gross|turn over|taken|made|earned|ring up|pull in|take in) (more|less) than (?=(?!average|expected|usual|before|last|this|in|on|the (?:year|month|week|quarter|previous))[a-z])`,
    '$1 $2 sell $3 than ',
  ),
];
