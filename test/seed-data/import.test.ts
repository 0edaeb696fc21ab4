import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportView } from '../../functions/core/contract.ts';
import type { CustomerRecord, OrderRecord } from '../../functions/core/records/entities.ts';
import { MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { type CsvFile, importCsv } from '../../functions/steps/import-csv.ts';
import { importOutside, type TestOutside } from '../steps/import-outside.ts';
import { generatedFiles, rowsOf } from './generated-files.ts';

let outside: TestOutside;
let views: readonly ImportView[];
let files: ReadonlyMap<string, Uint8Array>;
const customers: CustomerRecord[] = [];
const orders: OrderRecord[] = [];

beforeAll(async () => {
  outside = await importOutside();
  files = await generatedFiles({ customers: 3000, seed: 1 });
  views = await importCsv({ files: [...files].filter(([name]) => /\/.*\.csv$/.test(name)).map(csvOf) }, outside);
  for await (const batch of outside.records.read('customer')) customers.push(...batch);
  for await (const batch of outside.records.read('order')) orders.push(...batch);
});
afterAll(() => outside.database.close());

function csvOf([name, content]: readonly [string, Uint8Array]): CsvFile {
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield content;
  }
  return { name, bytes: bytes() };
}

it('is read whole: the three brands’ encodings, kinds of rows, and every column', () => {
  const seen = views.map(({ file, entity, encoding }) => [file, entity, encoding]).sort();
  expect(seen).toEqual([
    ['hoshizora/customers.csv', 'customer', 'UTF-8 (BOM)'],
    ['hoshizora/products.csv', 'product', 'UTF-8 (BOM)'],
    ['hoshizora/purchases.csv', 'purchase', 'UTF-8 (BOM)'],
    ['hoshizora/surveys.csv', 'surveyAnswer', 'UTF-8 (BOM)'],
    ['hoshizora/web_events.csv', 'webEvent', 'UTF-8 (BOM)'],
    ['lumiere/consents.csv', 'consent', 'UTF-8'],
    ['lumiere/contacts.csv', 'supportContact', 'UTF-8'],
    ['lumiere/customers.csv', 'customer', 'UTF-8'],
    ['lumiere/order_items.csv', 'orderLine', 'UTF-8'],
    ['lumiere/orders.csv', 'order', 'UTF-8'],
    ['lumiere/products.csv', 'product', 'UTF-8'],
    ['tsumugi/consents.csv', 'consent', 'CP932'],
    ['tsumugi/contacts.csv', 'supportContact', 'CP932'],
    ['tsumugi/customers.csv', 'customer', 'CP932'],
    ['tsumugi/order_lines.csv', 'orderLine', 'CP932'],
    ['tsumugi/orders.csv', 'order', 'CP932'],
    ['tsumugi/products.csv', 'product', 'CP932'],
    ['tsumugi/surveys.csv', 'surveyAnswer', 'CP932'],
    ['tsumugi/web_events.csv', 'webEvent', 'CP932'],
  ]);
  const others = views.flatMap(({ mapping }) => mapping.filter(({ field }) => field?.startsWith('attributes.')));
  expect(others.map(({ column }) => column).sort()).toEqual(['handle', 'platform', 'ring_size', '会員ランク', '備考']);
});

it('has just the deliberately broken rows rejected or incomplete, some in every brand', () => {
  const wrong = views.flatMap(({ brand, rejections, omissions }) => [...rejections, ...omissions].map(() => brand));
  expect(
    Object.fromEntries(
      ['tsumugi', 'hoshizora', 'lumiere'].map((name) => [name, wrong.filter((brand) => brand === name).length]),
    ),
  ).toEqual({
    tsumugi: 7,
    hoshizora: 7,
    lumiere: 6,
  });
  const incomplete = views.reduce((sum, view) => sum + view.incomplete, 0);
  expect([customers.length, incomplete]).toEqual([3006, 6]);
});

it('has orders with totals that are the sums of their lines, all of known customers', async () => {
  const known = new Set(customers.map(({ brand, customer_id }) => `${brand}:${customer_id}`));
  expect(orders.filter(({ brand, customer_id }) => !known.has(`${brand}:${customer_id}`))).toEqual([]);
  const [wrong] = await outside.database.read(
    `SELECT count(*) AS orders FROM sales_order
     LEFT JOIN (SELECT brand, order_id, sum(amount) AS amount FROM order_line GROUP BY ALL) USING (brand, order_id)
     WHERE total IS DISTINCT FROM amount`,
  );
  expect(wrong?.orders).toBe(0n);
});

describe('what the stations find in it', () => {
  const end = Date.parse('2026-10-31T23:59:59+09:00');
  const personOf = (): ReadonlyMap<string, string> =>
    new Map(rowsOf(files, 'truth.csv').map(([source, id, person]) => [`${source}:${id}`, person ?? '']));

  /** Sums, brands and last order of everyone who bought something. */
  function people() {
    const persons = personOf();
    const found = new Map<string, { sales: number; brands: Set<string>; last: number }>();
    for (const { brand, customer_id, ordered_at, status, total } of orders) {
      if (status !== 'completed') continue;
      const person = persons.get(`${brand}:${customer_id}`) ?? '';
      const held = found.get(person) ?? { sales: 0, brands: new Set(), last: 0 };
      held.sales += total ?? 0;
      held.brands.add(brand);
      held.last = Math.max(held.last, ordered_at);
      found.set(person, held);
    }
    return [...found.values()];
  }

  it('is two years of history that ends on 2026-10-31', () => {
    const moments = orders.map(({ ordered_at }) => ordered_at);
    expect(Math.min(...moments)).toBeGreaterThanOrEqual(Date.parse('2024-11-01T00:00:00+09:00'));
    expect(Math.max(...moments)).toBeLessThanOrEqual(end);
    expect(Math.max(...moments)).toBeGreaterThan(end - MILLISECONDS_PER_DAY);
  });

  it('is big spenders, buyers of several brands, people who stopped buying, and new customers', () => {
    const all = people();
    expect(all.filter(({ sales }) => sales >= 300_000).length).toBeGreaterThan(30);
    expect(all.filter(({ brands }) => brands.size > 1).length).toBeGreaterThan(200);
    expect(all.filter(({ last }) => end - last > 180 * MILLISECONDS_PER_DAY).length).toBeGreaterThan(200);
    const isNew = ({ registered_at }: CustomerRecord) => (registered_at ?? 0) > end - 30 * MILLISECONDS_PER_DAY;
    expect(customers.filter(isNew).length).toBeGreaterThan(30);
  });

  it('is people who forbid calls to one brand and allow them to another', () => {
    const persons = personOf();
    const answers = new Map<string, Set<boolean>>();
    for (const { brand, customer_id, ok_to_call } of customers) {
      const person = persons.get(`${brand}:${customer_id}`) ?? '';
      if (ok_to_call !== null) answers.set(person, (answers.get(person) ?? new Set()).add(ok_to_call));
    }
    expect([...answers.values()].filter((said) => said.size === 2).length).toBeGreaterThan(50);
  });

  it('is variant kanji, shared phones, twins, namesakes and people registered twice', () => {
    const persons = personOf();
    const personsBy = (key: (customer: CustomerRecord) => string | null): readonly (readonly string[])[] => {
      const groups = new Map<string, Set<string>>();
      for (const customer of customers) {
        const value = key(customer);
        if (value === null) continue;
        const person = persons.get(`${customer.brand}:${customer.customer_id}`) ?? '';
        groups.set(value, (groups.get(value) ?? new Set()).add(person));
      }
      return [...groups.values()].map((group) => [...group]);
    };
    const several = (groups: readonly (readonly string[])[]): number =>
      groups.filter((group) => group.length > 1).length;
    expect(customers.some(({ last_name }) => last_name?.includes('髙'))).toBe(true);
    expect(customers.some(({ last_name }) => last_name?.includes('﨑'))).toBe(true);
    expect(several(personsBy(({ phone }) => phone))).toBeGreaterThan(30);
    expect(
      several(personsBy(({ last_name, first_name }) => (first_name === null ? null : `${last_name}${first_name}`))),
    ).toBeGreaterThan(30);
    expect(
      several(
        personsBy((c) =>
          c.birth_date === null || c.address1 === null ? null : `${c.last_name_kana}${c.birth_date}${c.address1}`,
        ),
      ),
    ).toBeGreaterThan(2);
    const records = new Map<string, number>();
    for (const [record, person] of persons) {
      const key = `${record.split(':')[0]}:${person}`;
      records.set(key, (records.get(key) ?? 0) + 1);
    }
    expect([...records.values()].filter((count) => count > 1).length).toBeGreaterThan(50);
  });
});
