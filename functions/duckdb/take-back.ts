import type { DuckDBConnection } from '@duckdb/node-api';
import { EVENT_ENTITIES } from '../core/profiles/event-objects.ts';
import { ENTITIES, type EntityDefinition, type EntityName } from '../core/records/entities.ts';
import type { CustomerKey, EventKey, OrderKey, TakenBackRecords } from '../steps/ports.ts';
import { followVersionsBefore } from './kept-fields.ts';
import { removeVersions, replacedTable, restoreVersions, writtenBy } from './record-versions.ts';

const ENTITY_NAMES = Object.values(ENTITIES).map(({ name }) => name);

/** Takes an import's records back in every entity's table, on the connection of a unit of work. */
export async function takeBack(connection: DuckDBConnection, importId: string): Promise<TakenBackRecords> {
  await noteSummedOrders(connection, importId);
  let restored = 0;
  for (const entity of ENTITY_NAMES) restored += await restoreVersions(connection, entity, importId);
  const customers = await keysWrittenBy<CustomerKey>(connection, 'customer', importId);
  const orders = await keysWrittenBy<OrderKey>(connection, 'order', importId);
  const events: EventKey[] = [];
  for (const entity of EVENT_ENTITIES) {
    const idName = ENTITIES[entity].key[1];
    const keys = await keysWrittenBy<Readonly<Record<string, string>>>(connection, entity, importId);
    for (const key of keys) events.push({ entity, brand: key.brand ?? '', id: key[idName] ?? '' });
  }
  let removed = 0;
  for (const entity of ENTITY_NAMES) removed += await removeVersions(connection, entity, importId);
  for (const entity of ENTITY_NAMES) await followVersionsBefore(connection, entity);
  await sumOrdersAgain(connection);
  return { removed, restored, customers, orders, events };
}

async function keysWrittenBy<Key>(
  connection: DuckDBConnection,
  entity: EntityName,
  importId: string,
): Promise<readonly Key[]> {
  const { table, key } = ENTITIES[entity];
  const read = await connection.runAndReadAll(`SELECT ${key.join(', ')} FROM ${table} WHERE ${writtenBy(importId)}`);
  // The key's columns, which are texts.
  return read.getRowObjects() as unknown as readonly Key[];
}

const SUMMED = 'summed_orders';
const SUM_OF_LINES = 'SELECT brand, order_id, CAST(sum(amount) AS BIGINT) AS amount FROM order_line GROUP BY ALL';

/**
 * Flat purchase files write lines and orders at once, and the order's total is the sum of the lines where the file gives
 * none: such orders are summed again over the lines that stay.
 */
async function noteSummedOrders(connection: DuckDBConnection, importId: string): Promise<void> {
  const wrote = (entity: EntityName): string =>
    [ENTITIES[entity].table, replacedTable(entity)]
      .map((table) => `SELECT brand, order_id FROM ${table} WHERE ${writtenBy(importId)}`)
      .join(' UNION ');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${SUMMED} AS
     SELECT o.brand, o.order_id FROM sales_order AS o
     SEMI JOIN (${wrote('orderLine')}) USING (brand, order_id) SEMI JOIN (${wrote('order')}) USING (brand, order_id)
     JOIN (${SUM_OF_LINES}) AS lines USING (brand, order_id) WHERE o.total = lines.amount`,
  );
}

async function sumOrdersAgain(connection: DuckDBConnection): Promise<void> {
  await connection.run(
    `UPDATE sales_order AS o SET total = lines.amount FROM (${SUM_OF_LINES}) AS lines SEMI JOIN ${SUMMED} USING (brand, order_id)
     WHERE o.brand = lines.brand AND o.order_id = lines.order_id AND o.total IS DISTINCT FROM lines.amount`,
  );
  await connection.run(`DROP TABLE ${SUMMED}`);
}

/** Links and marks of customers that are not held, and of what belongs to them, since it went with their profiles. */
export async function forgetUnheld(connection: DuckDBConnection): Promise<void> {
  const isHeld = '(brand, customer_id) IN (SELECT (brand, customer_id) FROM customer)';
  await connection.run(`DELETE FROM customer_profile WHERE NOT ${isHeld}`);
  for (const { table, key, fields } of Object.values<EntityDefinition>(ENTITIES)) {
    if (!('customer_id' in fields)) continue;
    const held = `SELECT (brand || '_${table}', ${key[1]}) FROM ${table} WHERE ${isHeld}`;
    await connection.run(
      `DELETE FROM published_object
       WHERE ends_with(object_type, '_${table}') AND (object_type, object_key) NOT IN (${held})`,
    );
  }
}
