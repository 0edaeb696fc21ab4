import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { AS_OF, customerRecord, orderFacts } from '../core/attributes/histories.ts';
import { keepPopulation, profileOf } from './population.ts';

let database: Database;
let segments: DuckDbSegments;

const line = (order_id: string, product_id: string) => ({
  brand: 'tsumugi',
  order_id,
  line_number: 1,
  product_id,
  quantity: 1,
  amount: 100,
  unit_price: null,
  attributes: null,
  product: null,
});

beforeAll(async () => {
  database = await Database.open(':memory:');
  const records = await DuckDbRecords.open(database);
  const attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  segments = await DuckDbSegments.open(database, DEFAULT_MEANINGS);
  const bought = (person: number, product: string, status: 'completed' | 'returned') => {
    const who = { brand: 'tsumugi', customer_id: `C${person}` };
    const order = { ...who, order_id: `O${person}`, ordered_at: AS_OF, total: 100, status };
    return { records: [customerRecord(who)], orders: [orderFacts({ ...order, lines: [line(`O${person}`, product)] })] };
  };
  await keepPopulation(
    [bought(0, 'P0', 'completed'), bought(1, 'unknown', 'completed'), bought(2, 'P1', 'returned')],
    database,
    records,
  );
  await attributes.computeAttributes(AS_OF);
  await segments.assignSegments('run', AS_OF);
});
afterAll(() => database.close());

describe('DuckDbSegments.purchasedItems(runId, segment)', () => {
  it('tells categories by brand, products without one, and nothing that came back', async () => {
    expect(await segments.purchasedItems('run', 'new_customer')).toEqual({
      ids: [profileOf(0), profileOf(1)],
      items: ['tsumugi: unknown', 'tsumugi: トップス'],
      isMember: Uint8Array.of(1, 1),
      person: Int32Array.of(0, 1),
      item: Int32Array.of(1, 0),
    });
    expect((await segments.purchasedItems('run', 'vip')).isMember).toEqual(Uint8Array.of(0, 0));
  });

  it('tells how many are primarily in a segment, who is new to it, and how people moved', async () => {
    await segments.assignSegments('again', AS_OF);
    await database.write("DELETE FROM segment_member WHERE run_id = 'run' AND profile_id = $1", [profileOf(0)]);
    expect(await segments.primarySizes('again')).toEqual(
      new Map([
        ['new_customer', 2],
        ['not_yet_bought', 1],
      ]),
    );
    expect(await segments.newMembers('new_customer', { from: 'run', to: 'again' }, 10)).toEqual({
      people: 1,
      ids: [profileOf(0)],
    });
    expect(await segments.lifecycleMoves('run', 'again')).toContainEqual({ from: null, to: 'new_customer', people: 1 });
  });
});
