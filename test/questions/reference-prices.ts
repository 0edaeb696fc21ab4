import type { Expected } from './expected.ts';
import type { World } from './world.ts';

/** The list price of products as they are held now, the average of several; null for other figures. */
export function byProducts({ figure, by, where = {} }: Expected, world: World): ReadonlyMap<string, number[]> | null {
  if (figure !== 'list price') return null;
  const groups = new Map<string, number[]>();
  for (const { brand, category, product_name, price } of world.products) {
    const meant =
      (where.brand?.includes(brand) ?? true) &&
      (where.category?.includes(category ?? '') ?? true) &&
      (where.product?.includes(product_name) ?? true);
    if (!meant || price === null) continue;
    const key = by === 'brand' ? brand : by === 'category' ? (category ?? '') : by === 'product' ? product_name : '';
    groups.set(key, [...(groups.get(key) ?? []), price]);
  }
  return new Map(
    [...groups].map(([key, prices]) => [key, [prices.reduce((sum, one) => sum + one, 0) / prices.length]]),
  );
}
