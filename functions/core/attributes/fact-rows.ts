import type { Meanings } from '../meanings.ts';
import { dayOf, type Instant } from '../time.ts';
import { type CustomerFacts, type OrderFacts, salesOf } from './facts.ts';
import type { FactSet, OrderSelection } from './measure.ts';

/** One order, line or record as the measures see it. */
export interface FactRow {
  /** When it happened; null where the source does not say. */
  readonly at: Instant | null;
  /** Which selection the order falls into; null for rows that are no orders, or whose status is in none. */
  readonly selection: OrderSelection | null;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** The facts of one kind that were known as of a moment: orders placed later do not exist yet. */
export function factRows(over: FactSet, facts: CustomerFacts, asOf: Instant, meanings: Meanings): readonly FactRow[] {
  if (over === 'customer') {
    return facts.records.map((record) => ({
      at: record.registered_at,
      selection: null,
      values: { customer_id: record.customer_id, brand: record.brand, registered_at: record.registered_at },
    }));
  }
  const placed = facts.orders.filter((order) => order.ordered_at <= asOf);
  return over === 'order'
    ? placed.map((order) => orderRow(order, meanings))
    : placed.flatMap((order) => lineRows(order, meanings));
}

function orderRow(order: OrderFacts, meanings: Meanings): FactRow {
  const { order_id, brand, channel, ordered_at } = order;
  return {
    at: ordered_at,
    selection: selectionOf(order, meanings),
    values: {
      order_id,
      brand,
      channel,
      ordered_at,
      ordered_on: dayOf(ordered_at, meanings.timeZone),
      sales_yen: salesOf(order),
    },
  };
}

function lineRows(order: OrderFacts, meanings: Meanings): readonly FactRow[] {
  const selection = selectionOf(order, meanings);
  return order.lines.map(({ product_id, quantity, amount, product }) => ({
    at: order.ordered_at,
    selection,
    values: { product_id, quantity, amount, category: product?.category ?? null },
  }));
}

/** An order without a status is completed. */
function selectionOf(order: OrderFacts, meanings: Meanings): OrderSelection | null {
  const status = order.status ?? 'completed';
  if (meanings.salesStatuses.includes(status)) return 'sales';
  return status === 'completed' ? null : status;
}
