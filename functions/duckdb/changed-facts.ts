import type { EntityName, RecordOf } from '../core/records/entities.ts';
import type { FactChange } from './fact-changes.ts';

/**
 * What records change of what questions read. An order is named beside its customer, so that whoever had it before is found; a
 * product is part of everybody's lines. Other events are read as they are.
 */
export function changedFacts<Entity extends EntityName>(entity: Entity, rows: readonly RecordOf[Entity][]): FactChange {
  if (entity === 'product') return { everything: true };
  if (!['customer', 'consent', 'order', 'orderLine'].includes(entity)) return {};
  const records: readonly RecordOf[EntityName][] = rows;
  return {
    customers: records.flatMap((row) =>
      'customer_id' in row && row.customer_id !== null ? [{ brand: row.brand, customer_id: row.customer_id }] : [],
    ),
    orders: records.flatMap((row) => ('order_id' in row ? [{ brand: row.brand, order_id: row.order_id }] : [])),
  };
}
