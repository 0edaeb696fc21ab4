import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileId } from '../../../functions/core/profiles/profile.ts';
import type {
  CustomerRecord,
  OrderLineRecord,
  OrderRecord,
  ProductRecord,
} from '../../../functions/core/records/entities.ts';
import { type IsoDate, instantFromIso } from '../../../functions/core/time.ts';
import { Database } from '../../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../../functions/duckdb/records.ts';

let database: Database;
let records: DuckDbRecords;

beforeEach(async () => {
  database = await Database.open(':memory:');
  records = await DuckDbRecords.open(database);
});
afterEach(() => database.close());

function customer(id: string, fields: Partial<CustomerRecord> = {}): CustomerRecord {
  return {
    brand: 'tsumugi',
    customer_id: id,
    last_name: '髙橋',
    first_name: '健太',
    full_name: null,
    last_name_kana: 'タカハシ',
    first_name_kana: 'ケンタ',
    full_name_kana: null,
    birth_date: '1985-01-02' as IsoDate,
    gender: 'male',
    phone: '+819012345678',
    email: 'kenta@example.com',
    postal_code: '150-0001',
    country: 'JP',
    state: '東京都',
    city: '渋谷区',
    address1: '神宮前1-2-3',
    address2: null,
    registered_at: instantFromIso('2025-01-01T00:00:00.123Z'),
    updated_at: null,
    ok_to_call: true,
    ok_to_email: false,
    attention_customer: null,
    attributes: { b: '2', a: '1' },
    ...fields,
  };
}

const order = (id: string, customerId: string, at: string): OrderRecord => ({
  brand: 'tsumugi',
  order_id: id,
  customer_id: customerId,
  ordered_at: instantFromIso(at),
  status: 'completed',
  channel: '店舗',
  store: null,
  total: 12_345_678_901,
  attributes: null,
});
const line = (orderId: string, number: number, productId: string): OrderLineRecord => ({
  brand: 'tsumugi',
  order_id: orderId,
  line_number: number,
  product_id: productId,
  quantity: 2,
  unit_price: 500,
  amount: 1000,
  attributes: null,
});
const product = (id: string): ProductRecord => ({
  brand: 'tsumugi',
  product_id: id,
  product_name: `商品${id}`,
  category: 'シャツ',
  price: 500,
  released_on: '2024-04-01' as IsoDate,
  attributes: null,
});

async function all<Row>(batches: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}

describe('the record warehouse on DuckDB', () => {
  it('gives back every field as it was stored', async () => {
    const empty = customer('2', { birth_date: null, registered_at: null, ok_to_call: null, attributes: null });
    await records.upsert('customer', [customer('1'), empty]);
    expect(await all(records.read('customer'))).toEqual([customer('1'), empty]);
  });

  it('counts what was added, changed and left as it was', async () => {
    expect(await records.upsert('customer', [customer('1'), customer('2')])).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
    });
    const again = [customer('1'), customer('2', { email: null }), customer('3')];
    expect(await records.upsert('customer', again)).toEqual({ added: 1, changed: 1, unchanged: 1 });
    expect(await all(records.read('customer'))).toEqual(again);
  });

  it('lets the last of several rows with one key win', async () => {
    const rows = [customer('1', { city: '港区' }), customer('1', { city: '中央区' })];
    expect(await records.upsert('customer', rows)).toEqual({ added: 1, changed: 0, unchanged: 0 });
    expect((await all(records.read('customer')))[0]?.city).toBe('中央区');
  });

  it('takes equal attributes in another order for unchanged', async () => {
    await records.upsert('customer', [customer('1', { attributes: { a: '1', b: '2' } })]);
    const again = await records.upsert('customer', [customer('1', { attributes: { b: '2', a: '1' } })]);
    expect(again).toEqual({ added: 0, changed: 0, unchanged: 1 });
  });

  it('reads more rows than a page holds, each once and in key order', async () => {
    const rows = Array.from({ length: 45_000 }, (_, n) => product(`P${String((n * 7919) % 45_000).padStart(6, '0')}`));
    await records.upsert('product', rows);
    const ids = (await all(records.read('product'))).map(({ product_id }) => product_id);
    expect(ids.length).toBe(45_000);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('filters and counts by brand', async () => {
    await records.upsert('customer', [customer('1'), customer('1', { brand: 'lumiere' })]);
    expect(await records.count('customer')).toBe(2);
    expect(await records.count('customer', { brand: 'lumiere' })).toBe(1);
    expect((await all(records.read('customer', { brand: 'lumiere' }))).map(({ brand }) => brand)).toEqual(['lumiere']);
  });

  it('leaves the store as it was when the unit of work fails', async () => {
    await records.upsert('customer', [customer('1')]);
    const work = database.run(async () => {
      await records.upsert('customer', [customer('1', { city: '港区' }), customer('2')]);
      throw new Error('the power went out');
    });
    await expect(work).rejects.toThrow('the power went out');
    expect(await all(records.read('customer'))).toEqual([customer('1')]);
  });

  describe('with orders of two linked customers', () => {
    const person = profileId('0123456789abcdef0123456789abcdef');
    const another = profileId('fedcba9876543210fedcba9876543210');

    beforeEach(async () => {
      await records.upsert('customer', [customer('1'), customer('2'), customer('3')]);
      await records.upsert('product', [product('a')]);
      await records.upsert('order', [
        order('o1', '1', '2026-01-01T00:00:00Z'),
        order('o2', '2', '2026-03-01T00:00:00Z'),
        order('o3', '3', '2026-02-01T00:00:00Z'),
      ]);
      await records.upsert('orderLine', [line('o1', 2, 'unknown'), line('o1', 1, 'a'), line('lost', 1, 'a')]);
      const link = (customer_id: string, profile_id: typeof person) => ({ brand: 'tsumugi', customer_id, profile_id });
      await records.link([link('1', person), link('2', another), link('3', another)]);
      await records.link([link('2', person)]);
    });

    it('finds the records of a profile', async () => {
      expect((await records.customersOf(person)).map(({ customer_id }) => customer_id)).toEqual(['1', '2']);
      expect((await records.links()).map(({ profile_id }) => profile_id)).toEqual([person, person, another]);
    });

    it('finds the orders of a profile, newest first, with their lines and products', async () => {
      const orders = await records.ordersOf(person);
      expect(orders.map(({ order_id, total }) => [order_id, total])).toEqual([
        ['o2', 12_345_678_901],
        ['o1', 12_345_678_901],
      ]);
      expect(orders[1]?.lines.map((held) => [held.line_number, held.product?.product_name ?? null])).toEqual([
        [1, '商品a'],
        [2, null],
      ]);
    });

    it('reads a brand’s orders with their lines in the order of their ids', async () => {
      const orders = await all(records.readOrders({ brand: 'tsumugi' }));
      expect(orders.map(({ order_id, lines }) => [order_id, lines.length])).toEqual([
        ['o1', 2],
        ['o2', 0],
        ['o3', 0],
      ]);
    });

    it('knows the newest event', async () => {
      expect(await records.newestEvent()).toBe(instantFromIso('2026-03-01T00:00:00Z'));
    });
  });

  it('has no newest event while it is empty', async () => {
    expect(await records.newestEvent()).toBeNull();
  });

  it('remembers what was published', async () => {
    await records.markPublished(
      'tsumugi_customer',
      new Map([
        ['1', 'a'],
        ['2', 'b'],
      ]),
    );
    await records.markPublished('tsumugi_customer', new Map([['2', 'c']]));
    await records.markPublished('tsumugi_sales_order', new Map([['1', 'z']]));
    expect(await records.published('tsumugi_customer')).toEqual(
      new Map([
        ['1', 'a'],
        ['2', 'c'],
      ]),
    );
  });
});
