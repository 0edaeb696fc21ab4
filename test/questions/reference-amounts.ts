import type { Expected, Where } from './expected.ts';
import { type Item, statusOf } from './reference-rows.ts';

export const ordersIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.map(({ order }) => `${order.brand}:${order.order_id}`));

/** Whole orders count with their total; goods within orders with their lines. */
export function salesOf(items: readonly Item[], where: Where = {}): number {
  if (where.category !== undefined || where.product !== undefined || where.priceLevel !== undefined)
    return items.reduce((sum, { line }) => sum + line.amount, 0);
  return [...amounts(items, false).values()].reduce((sum, amount) => sum + amount, 0);
}

/** Order → amount: its total (the lines' sum without one), or the amount of the lines at hand. */
export function amounts(items: readonly Item[], byLine: boolean): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { order, line } of items) {
    const key = `${order.brand}:${order.order_id}`;
    sums.set(key, !byLine && order.total !== null ? order.total : (sums.get(key) ?? 0) + line.amount);
  }
  return sums;
}

const STATUSES: Partial<Record<Expected['figure'], string>> = {
  orders: 'completed',
  'returned orders': 'returned',
  'cancelled orders': 'cancelled',
};

/** Number of each order that is among these items → what the whole of it came to. */
export function singleOrders(
  { figure, where = {} }: Expected,
  mine: readonly Item[],
  all: readonly Item[],
): ReadonlyMap<string, number[]> {
  const listed = ordersIn(mine.filter(({ order }) => statusOf(order) === STATUSES[figure]));
  const whole = all.filter(({ order }) => listed.has(`${order.brand}:${order.order_id}`));
  const told = [...amounts(whole, false)].filter(([, amount]) => amount >= (where.orderAtLeast ?? 0));
  return new Map(told.map(([key, amount]) => [key.slice(key.indexOf(':') + 1), [amount]]));
}
