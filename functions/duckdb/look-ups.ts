import { type DuckDBConnection, type DuckDBValue, version } from '@duckdb/node-api';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { Database } from './database.ts';
import { textList } from './text-list.ts';

const BY_PROFILE = 'customer_profile_by_profile';
/** What the engine's hash function gives is the same within one version only. */
const BY_PROFILE_NOW = `${BY_PROFILE}_${version().replaceAll(/\W/g, '_')}`;

/**
 * A look-up of one customer must not read everyone's rows. An index serves a condition on its column alone, and makes
 * inserting many rows several times slower: large files go in without, and attributes of everyone bring them back. Long ids in
 * no order are found by their hash: that index is made in a quarter of the time.
 */
const LOOK_UPS = [
  { name: 'sales_order_by_customer', on: 'sales_order (customer_id)' },
  { name: 'order_line_by_order', on: 'order_line (order_id)' },
  { name: 'customer_by_id', on: 'customer (customer_id)' },
  { name: 'customer_profile_by_customer', on: 'customer_profile (customer_id)' },
  { name: 'published_object_by_key', on: 'published_object (object_key)' },
  { name: BY_PROFILE_NOW, on: 'customer_profile ((hash(profile_id)))' },
] as const;

/** From so many rows on, making the indexes anew costs less than keeping them. */
export const MANY_ROWS = 100_000;

export async function indexLookUps(database: Database): Promise<void> {
  await database.run(async () => {
    for (const { name, on } of LOOK_UPS) await database.write(`CREATE INDEX IF NOT EXISTS ${name} ON ${on}`);
  });
}

/** Look-ups find the same without their indexes, only slower. */
export async function dropLookUps(connection: DuckDBConnection): Promise<void> {
  for (const { name } of LOOK_UPS) await connection.run(`DROP INDEX IF EXISTS ${name}`);
}

/** An index by the hash of another version of the engine would find nothing. */
export async function dropOutdatedLookUps(database: Database): Promise<void> {
  const held = await database.read('SELECT index_name FROM duckdb_indexes()');
  for (const { index_name } of held) {
    const name = String(index_name);
    if (name.startsWith(BY_PROFILE) && name !== BY_PROFILE_NOW) await database.write(`DROP INDEX ${name}`);
  }
}

/** So many profiles are looked up one by one; the links of more are read through. */
const FEW_PROFILES = 20;

/** What follows FROM, for the links of some profiles, and its parameters. */
export function linksOfProfiles(ids: readonly ProfileId[]): {
  readonly from: string;
  readonly parameters: readonly DuckDBValue[];
} {
  const wanted = 'SELECT unnest($1::VARCHAR[])';
  if (ids.length === 0 || ids.length > FEW_PROFILES)
    return { from: `customer_profile WHERE profile_id IN (${wanted})`, parameters: [textList(ids)] };
  const found = ids.map((_, at) => `SELECT * FROM customer_profile WHERE hash(profile_id) = hash($${at + 2}::VARCHAR)`);
  const few = `WITH few AS MATERIALIZED (${found.join(' UNION ')}) FROM few`;
  return { from: `(${few}) WHERE profile_id IN (${wanted})`, parameters: [textList(ids), ...ids] };
}
