import type { DuckDBConnection } from '@duckdb/node-api';
import type { CustomerChanges, CustomerKey, LoadedRows } from '../steps/ports.ts';
import type { Database } from './database.ts';
import { confirmedTable, keptTable, replacedTable, writtenBy } from './record-versions.ts';
import { quoted } from './tables/sql-text.ts';

const TABLE = 'customer';
/** Larger imports are told as a whole. */
const MOST_TOLD = 1_000;

/** Notes, inside a unit of work, which customers it changes. */
export function noteCustomers(database: Database, customers: readonly CustomerKey[]): void {
  const keys = customers.map(({ brand, customer_id }) => JSON.stringify([brand, customer_id]));
  database.noteRows(TABLE, keys.length > MOST_TOLD ? null : keys);
}

/** The same after a file was loaded by sets. */
export async function noteLoadedCustomers(
  database: Database,
  { counts: { added, changed } }: LoadedRows,
  importId: string,
): Promise<void> {
  if (added + changed === 0) return;
  if (added + changed > MOST_TOLD) database.noteRows(TABLE, null);
  else noteCustomers(database, await database.withWriter((connection) => customersWrittenBy(connection, importId)));
}

/** Customers whose newest version an import wrote. */
async function customersWrittenBy(connection: DuckDBConnection, importId: string): Promise<readonly CustomerKey[]> {
  const read = await connection.runAndReadAll(`SELECT brand, customer_id FROM customer WHERE ${writtenBy(importId)}`);
  return read.getRowObjects().map(customerKey);
}

/**
 * Customers whose newest version may be another one once an import is taken back: what it wrote, and what others wrote
 * that kept a field of what it had brought.
 */
export async function customersTakenBackWith(
  connection: DuckDBConnection,
  importId: string,
): Promise<readonly CustomerKey[]> {
  const keepers = `SEMI JOIN ${keptTable('customer')} USING (brand, customer_id)`;
  const read = await connection.runAndReadAll(
    `SELECT brand, customer_id FROM customer WHERE ${writtenBy(importId)}
     UNION SELECT brand, customer_id FROM ${replacedTable('customer')} ${keepers} WHERE ${writtenBy(importId)}
     UNION SELECT brand, customer_id FROM ${confirmedTable('customer')} ${keepers} WHERE confirmed_by = ${quoted(importId)}`,
  );
  return read.getRowObjects().map(customerKey);
}

const customerKey = (row: Readonly<Record<string, unknown>>): CustomerKey => ({
  brand: String(row.brand),
  customer_id: String(row.customer_id),
});

export function customerChanges(database: Database, since: number): CustomerChanges {
  const { version, keys } = database.changesSince(TABLE, since);
  return { version, customers: keys?.map(keyOf) ?? null };
}

function keyOf(text: string): CustomerKey {
  // What `noteCustomers` wrote.
  const [brand, customer_id] = JSON.parse(text) as [string, string];
  return { brand, customer_id };
}
