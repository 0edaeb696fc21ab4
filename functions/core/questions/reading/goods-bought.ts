import type { DimensionName } from '../dimensions.ts';
import { asksFor, type Frame } from './frame.ts';

/** What is bought, and where and when. */
export const GOODS: readonly DimensionName[] = [
  'product',
  'category',
  'brand',
  'store',
  'channel',
  'weekday',
  'day_type',
  'hour',
];

/** “Which prefecture buys the most knitwear”: what is bought is the most, not those who buy. */
export function areGoodsRanked(frame: Frame): boolean {
  return (
    frame.verbs.some(({ meaning }) => meaning.kind === 'bought' && meaning.did) &&
    frame.values.some(({ meaning }) => GOODS.includes(meaning.filter.field)) &&
    frame.ranks.some(({ text }) => /^(?:the )?(?:most|least|more|less)$/i.test(text.trim())) &&
    frame.customers === null &&
    asksFor(frame, 'count', 'count-people', 'who') === null
  );
}
