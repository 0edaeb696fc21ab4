import type { CustomerRecord, OrderLineRecord, OrderRecord, ProductRecord } from '../records/entities.ts';

/** An order with its lines and what was bought. */
export interface OrderFacts extends OrderRecord {
  readonly lines: readonly (OrderLineRecord & { readonly product: ProductRecord | null })[];
}

/** Everything that the attributes of one person are computed from. The order of the lists does not matter. */
export interface CustomerFacts {
  readonly records: readonly CustomerRecord[];
  readonly orders: readonly OrderFacts[];
}

/** An order's amount in yen: its total, or what its lines add up to where the source gives no total. */
export function salesOf(order: OrderFacts): number | null {
  if (order.total !== null) return order.total;
  return order.lines.length === 0 ? null : order.lines.reduce((sum, line) => sum + line.amount, 0);
}
