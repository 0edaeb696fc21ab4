import type { MeasureName } from '../measures.ts';
import { asksFor, type Frame } from './frame.ts';

/** “How many items has she bought”, `何点買ってる？`: pieces, where products are kinds. */
export function itemsOfOne(frame: Frame): readonly MeasureName[] | null {
  const count = asksFor(frame, 'count');
  if (count === null) return null;
  const goods = frame.bare.find(({ item }) => item === 'product')?.token.text;
  if (goods === undefined) return PIECES.test(count.text) ? ['quantity'] : null;
  return [/^(?:items?|things?|goods|pieces?)$/i.test(goods) ? 'quantity' : 'products_sold'];
}

const PIECES = /^何[点個枚着本]|^いくつ/;
