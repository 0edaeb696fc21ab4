import { describe, expect, it } from 'vitest';
import { Database } from '../../functions/duckdb/database.ts';
import { RecordColumnReader } from '../../functions/duckdb/record-column-values.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { customer } from '../questions/world.ts';

async function columnsOf(attributes: readonly Readonly<Record<string, string>>[]) {
  const database = await Database.open(':memory:');
  try {
    const records = await DuckDbRecords.open(database);
    await records.upsert(
      'customer',
      attributes.map((held, index) => customer({ brand: 'tsumugi', customer_id: `T${index}`, attributes: held })),
    );
    return await new RecordColumnReader(database).read();
  } finally {
    database.close();
  }
}

describe('columns of customer files that no field means', () => {
  it('are told with what they hold, where many share a value', async () => {
    const ranks = ['gold', 'gold', 'gold', 'silver', 'silver', 'silver'].map((member_rank) => ({ member_rank }));
    expect(await columnsOf(ranks)).toEqual([{ name: 'member_rank', values: ['gold', 'silver'] }]);
  });

  it('are told without values where nearly everyone has one of their own', async () => {
    const handles = ['a', 'b', 'c', 'd'].map((handle) => ({ handle }));
    expect(await columnsOf(handles)).toEqual([{ name: 'handle', values: [] }]);
  });

  it('are left out where their name is none that an import gives', async () => {
    expect(await columnsOf([{ 'x" OR 1=1 --': 'y' }, {}])).toEqual([]);
  });
});
