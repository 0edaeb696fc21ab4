import type { MeasureName } from '../measures.ts';
import { asksFor, type Frame } from './frame.ts';

/** “How many items has she bought”: pieces, where products are kinds. */
export function itemsOfOne(frame: Frame): readonly MeasureName[] | null {
  const goods = frame.bare.find(({ item }) => item === 'product')?.token.text;
  if (goods === undefined || asksFor(frame, 'count') === null) return null;
  return [/^(?:items?|things?|goods|pieces?)$/i.test(goods) ? 'quantity' : 'products_sold'];
}
