import { leading, type OtherWording, said } from './usual-wording.ts';

const BELOW =
  '(?:(?:for|at) )?(?:less than|below|under|beneath|lower than|cheaper than|short of)(?: than)? (?:the |their |its |our )?(?:list(?:ed)?|catalogue|catalog|tag|sticker|regular|normal|standard|full)(?: |-)?prices?';
const SOLD =
  '(?:went|go|goes|going|gone|left|moved|shifted|were let go|was let go|were sold|was sold|sold|have gone|has gone)(?: out)?';

/** “Went below list price”, “below-list sales”; “shifted”, “moved” of pieces: they were sold. */
export const SOLD_BELOW_LIST: readonly OtherWording[] = [
  leading(`(?:(?:that|which) )?${SOLD} ${BELOW}`, 'were sold below list price'),
  leading(`below[- ]list(?:[- ]price)?[- ](sales|units|revenue|items|lines)`, '$1 sold below list price'),
  leading(
    `(?:(?:that|which) )?(?:went|go|goes|gone|have gone) (?:at|for|with) (?:a |some )?(?:discounts?|reduced price|markdown)`,
    'were sold below list price',
  ),
  leading(
    `(?:(?:that|which) )?(?:went|go|goes|gone|have gone) (?:at|for) (?:the )?(?:full|list|regular) price`,
    'were sold at list price',
  ),
  leading(
    `((?:did|do|have|has|had) (?:we|[a-z]+|the [a-z]+)) (?:shift|shifted|flog|flogged|offload|offloaded)(?![a-z]| from| to| in| into| out of)`,
    '$1 sell',
  ),
  leading(
    `(how many [a-z' -]{3,40}?|units|pieces|items) (did|have|has|do) (we|[a-z]+) (?:shift|shifted|move|moved|flog|flogged)(?= (?:in|last|this|during|over|since|within|at|per|by)|[?.!,]| *$)`,
    '$1 $2 $3 sell',
  ),
  said('have ([a-z]+) sell', 'did $1 sell'),
  said('(most|fewest|least|number of|how many|many|more|fewer) pieces(?! of)', '$1 units'),
];
