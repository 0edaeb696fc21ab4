import type { CustomerKey } from './ports.ts';

/** `<brand>:<customer id>` → its parts. */
export function customerKey(record: string): CustomerKey {
  const colon = record.indexOf(':');
  return { brand: record.slice(0, colon), customer_id: record.slice(colon + 1) };
}
