import { instant, isoFromInstant } from '../time.ts';
import type { FieldValue } from './entities.ts';

type Values = Readonly<Record<string, FieldValue>>;

/**
 * A flat purchase as the values of an order, a line and a product. Without an order id the order is what one customer
 * bought at one moment: `<customer id>@20260131T123456Z`. Without a product id the product goes by its name.
 */
export function purchaseOf(values: Values): {
  readonly order: Values;
  readonly orderLine: Values;
  readonly product: Values;
} {
  const {
    brand = null,
    product_name = null,
    category = null,
    quantity = null,
    unit_price = null,
    amount = null,
  } = values;
  const order_id = values.order_id ?? derivedOrderId(values);
  const product_id = values.product_id ?? product_name;
  const { customer_id = null, ordered_at = null, status = null, channel = null, store = null, total = null } = values;
  return {
    order: { brand, order_id, customer_id, ordered_at, status, channel, store, total, attributes: null },
    orderLine: {
      brand,
      order_id,
      line_number: values.line_number ?? null,
      product_id,
      quantity,
      unit_price,
      amount,
      attributes: values.attributes ?? null,
    },
    product: { brand, product_id, product_name, category, price: unit_price, released_on: null, attributes: null },
  };
}

function derivedOrderId({ customer_id, ordered_at }: Values): string | null {
  if (typeof customer_id !== 'string' || typeof ordered_at !== 'number') return null;
  const moment = isoFromInstant(instant(ordered_at)).replace(/[-:]|\.\d+/g, '');
  return `${customer_id}@${moment}`;
}
