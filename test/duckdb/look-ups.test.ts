import { expect, test } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { profileId } from '../../functions/core/profiles/profile.ts';
import { instantFromIso } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { dropLookUps } from '../../functions/duckdb/look-ups.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';

const PERSON = profileId('2'.repeat(32));

test('look-ups get their indexes with the attributes of everyone, and find the same without', async () => {
  const database = await Database.open(':memory:');
  try {
    const records = await DuckDbRecords.open(database);
    const attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
    await database.write(
      `INSERT INTO customer_profile VALUES ('tsumugi', 'C1', '${'1'.repeat(32)}'), ('tsumugi', 'C2', '${PERSON}')`,
    );
    await database.write(
      `INSERT INTO sales_order (brand, order_id, customer_id, ordered_at, status, total)
       SELECT 'tsumugi', 'O' || number, 'C' || 1 + number % 2, TIMESTAMP '2026-06-01', 'completed', 1000 FROM range(10) AS orders(number)`,
    );
    expect(await indexesOf(database)).toEqual([]);
    await attributes.computeAttributes(instantFromIso('2026-07-01T00:00:00Z'));
    await attributes.quickenLookUps();
    expect(await indexesOf(database)).toEqual([
      'customer_by_id',
      'customer_profile_by_customer',
      expect.stringMatching(/^customer_profile_by_profile_v\d/),
      'order_line_by_order',
      'published_object_by_key',
      'sales_order_by_customer',
    ]);
    const found = await records.ordersOf(PERSON);
    expect(found.map(({ order_id }) => order_id).toSorted()).toEqual(['O1', 'O3', 'O5', 'O7', 'O9']);
    await database.withWriter(dropLookUps);
    expect(await indexesOf(database)).toEqual([]);
    expect(await records.ordersOf(PERSON)).toEqual(found);
  } finally {
    database.close();
  }
});

test('an index by the hash of another version of the engine goes when the store is opened', async () => {
  const database = await Database.open(':memory:');
  try {
    await DuckDbRecords.open(database);
    await database.write('CREATE INDEX customer_profile_by_profile_v0_9_9 ON customer_profile ((hash(profile_id)))');
    await database.write('CREATE INDEX customer_by_id ON customer (customer_id)');
    await DuckDbRecords.open(database);
    expect(await indexesOf(database)).toEqual(['customer_by_id']);
  } finally {
    database.close();
  }
});

async function indexesOf(database: Database): Promise<readonly string[]> {
  const rows = await database.read('SELECT index_name FROM duckdb_indexes() ORDER BY index_name');
  return rows.map((row) => String(row.index_name));
}
