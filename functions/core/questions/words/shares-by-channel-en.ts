import { leading, type OtherWording } from './usual-wording.ts';

const FIGURE = '(?:revenue|sales|turnover|orders|takings|units sold|units|contacts|returns|purchases)';
const NAME =
  "(?!(?:total|the|our|all|overall|each|their|first|repeat|new|online|store|app|web|vip|vips|weekends?|weekdays?|weeknights?|boutiques?|pop-?up|outlet|phone|chat|e-?mail|mobile|women|men|female|male|gold|silver|bronze|morning|evening|night|cancelled|returned|resolved|unresolved|escalated|complaint|delivery)\\b)([a-z]+)(?:'s)?";
const KIND =
  '(?:sales channels?|channels?|stores?|shops?|categor(?:y|ies)|products?|prefectures?|gender|age groups?|age|brands?|payment methods?)';

/** A figure of one brand that is shared out among its channels, or between first and later orders. */
export const SHARES_BY_CHANNEL: readonly OtherWording[] = [
  leading(
    `(?:the )?(share|percentage|proportion|breakdown|split) of ${NAME} (${FIGURE}) (?:by|per|for each) (${KIND})(?![a-z])`,
    '$3 share by $4 for $2',
  ),
  leading(
    `${NAME} (${FIGURE}) (?:share|shares|mix|split|breakdown) (?:by|per) (${KIND})(?![a-z])`,
    '$2 share by $3 for $1',
  ),
];
