import type { DuckDBConnection } from '@duckdb/node-api';
import type { Database } from './database.ts';

/**
 * A look-up of one customer must not read everyone's rows. An index serves a condition on its column alone, and makes
 * inserting many rows several times slower: large files go in without, and attributes of everyone bring them back.
 */
const LOOK_UPS = [
  { name: 'sales_order_by_customer', on: 'sales_order (customer_id)' },
  { name: 'order_line_by_order', on: 'order_line (order_id)' },
  { name: 'customer_by_id', on: 'customer (customer_id)' },
  { name: 'customer_profile_by_customer', on: 'customer_profile (customer_id)' },
  { name: 'customer_profile_by_profile', on: 'customer_profile (profile_id)' },
] as const;

/** From so many rows on, making the indexes anew costs less than keeping them. */
export const MANY_ROWS = 100_000;

export async function indexLookUps(database: Database): Promise<void> {
  for (const { name, on } of LOOK_UPS) await database.write(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
}

/** Look-ups find the same without their indexes, only slower. */
export async function dropLookUps(connection: DuckDBConnection): Promise<void> {
  for (const { name } of LOOK_UPS) await connection.run(`DROP INDEX IF EXISTS ${name}`);
}
