import type { OrderView } from '../../functions/core/contract.ts';

type Line = OrderView['lines'][number];

/** A row of the order table: an order, or one of its lines when it is opened. */
export type OrderRow =
  | {
      readonly kind: 'order';
      readonly id: string;
      readonly order: OrderView;
      readonly quantity: number;
      readonly amount: number | null;
      readonly lines: readonly OrderRow[];
    }
  | {
      readonly kind: 'line';
      readonly id: string;
      readonly line: Line;
      readonly quantity: number;
      readonly amount: number;
    };

/** An order without a total of its own is worth the sum of its lines. */
export function orderRows(orders: readonly OrderView[]): readonly OrderRow[] {
  return orders.map((order) => {
    const id = `${order.brand}:${order.orderId}`;
    return {
      kind: 'order',
      id,
      order,
      quantity: sum(order.lines.map((line) => line.quantity)),
      amount: order.total ?? (order.lines.length > 0 ? sum(order.lines.map((line) => line.amount)) : null),
      lines: order.lines.map((line, index) => ({
        kind: 'line',
        id: `${id}/${index}`,
        line,
        quantity: line.quantity,
        amount: line.amount,
      })),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
