import type { MeasureName } from './measures.ts';

/** What counts orders that can be told one by one → which orders these are. */
export const LISTED_ORDERS = {
  orders: 'sales',
  returned_orders: 'returned',
  cancelled_orders: 'cancelled',
} as const satisfies Partial<Record<MeasureName, string>>;

export type ListedOrders = keyof typeof LISTED_ORDERS;

export function isListedOrders(name: MeasureName): name is ListedOrders {
  return name in LISTED_ORDERS;
}
