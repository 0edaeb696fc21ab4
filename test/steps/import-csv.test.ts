import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../functions/core/errors.ts';
import type { EntityName } from '../../functions/core/records/entities.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { contents, csvFile, importOutside, type TestOutside } from './import-outside.ts';

let outside: TestOutside;
beforeEach(async () => {
  outside = await importOutside();
});
afterEach(() => outside.database.close());

const CUSTOMERS =
  'customer_id,name,email,birthday\nc1,Ann Lee,ann@example.com,1990-01-02\nc2,Bob Ray,bob@example.com,1991-02-30\nc3,Cid Fox,,\n';
const PRODUCTS = 'sku,name,price\np1,Pen,100\np2,Ink,250\n';
const PURCHASES =
  'customer_id,item_id,quantity,purchase_date\nc1,p1,2,2026-01-05 10:00:00\nc1,p2,1,2026-01-05 10:00:00\nc3,p1,1,2026-02-05\nc3,p9,1,2026-02-06\n';

async function rows(entity: EntityName): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const batch of outside.records.read(entity)) all.push(...batch);
  return all;
}

it('imports the files of one call in the order in which they need each other, and reports each', async () => {
  const views = await importCsv(
    {
      files: [
        csvFile('acme/purchases.csv', PURCHASES),
        csvFile('acme/products.csv', PRODUCTS),
        csvFile('acme/customers.csv', CUSTOMERS),
      ],
    },
    outside,
  );
  expect(
    views.map(({ file, brand, entity, encoding, rows, added, rejected }) => [
      file,
      brand,
      entity,
      encoding,
      rows,
      added,
      rejected,
    ]),
  ).toEqual([
    ['acme/customers.csv', 'acme', 'customer', 'UTF-8', 3, 3, 0],
    ['acme/products.csv', 'acme', 'product', 'UTF-8', 2, 2, 0],
    ['acme/purchases.csv', 'acme', 'purchase', 'UTF-8', 4, 3, 1],
  ]);
  expect(views[0]?.incomplete).toBe(1);
  expect(views[0]?.omissions).toMatchObject([
    { file: 'acme/customers.csv', line: 3, column: 'birthday', value: '1•••-••-••' },
  ]);
  expect(views[2]?.rejections).toMatchObject([{ line: 5, column: null }]);
  expect(views[0]?.mapping.map(({ column, field }) => [column, field])).toEqual([
    ['customer_id', 'customer_id'],
    ['name', 'full_name'],
    ['email', 'email'],
    ['birthday', 'birth_date'],
  ]);
});

it('makes orders of flat purchases: what one customer bought at one moment, with the sum of its lines', async () => {
  await importCsv({ files: [csvFile('p.csv', PURCHASES, 'acme'), csvFile('items.csv', PRODUCTS, 'acme')] }, outside);
  expect(await rows('order')).toMatchObject([
    { order_id: 'c1@20260105T010000Z', customer_id: 'c1', total: 450 },
    { order_id: 'c3@20260204T150000Z', customer_id: 'c3', total: 100 },
  ]);
  expect(await rows('orderLine')).toMatchObject([
    { order_id: 'c1@20260105T010000Z', line_number: 1, product_id: 'p1', quantity: 2, amount: 200 },
    { order_id: 'c1@20260105T010000Z', line_number: 2, product_id: 'p2', quantity: 1, amount: 250 },
    { order_id: 'c3@20260204T150000Z', line_number: 1, product_id: 'p1', quantity: 1, amount: 100 },
  ]);
});

it('adds products that only purchases name, and never replaces those of the catalogue', async () => {
  await importCsv({ files: [csvFile('acme/products.csv', PRODUCTS)] }, outside);
  const purchases =
    'customer_id,date,product_id,product_name,price\nc1,2026-01-05,p1,Pen (old),90\nc1,2026-01-06,p7,Cap,30\n';
  await importCsv({ files: [csvFile('acme/purchases.csv', purchases)] }, outside);
  expect(await rows('product')).toMatchObject([
    { product_id: 'p1', product_name: 'Pen', price: 100 },
    { product_id: 'p2' },
    { product_id: 'p7', product_name: 'Cap', price: 30 },
  ]);
});

describe('the same file again', () => {
  it('changes nothing under any name, and says unchanged', async () => {
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
    const before = await contents(outside);
    const [view] = await importCsv({ files: [csvFile('acme/renamed.csv', CUSTOMERS)] }, outside);
    expect(view).toMatchObject({ file: 'acme/renamed.csv', added: 0, changed: 0, unchanged: 3, incomplete: 1 });
    expect(await contents(outside)).toEqual(before);
    expect(await outside.ledger.entries()).toHaveLength(1);
  });

  it('does not bring back what a newer file has replaced since', async () => {
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS.replace('Ann Lee', 'Ann May'))] }, outside);
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
    expect(await rows('customer')).toMatchObject([
      { full_name: 'Ann May' },
      { full_name: 'Bob Ray' },
      { full_name: 'Cid Fox' },
    ]);
  });

  it('is another file for another brand', async () => {
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
    const [view] = await importCsv({ files: [csvFile('bolt/customers.csv', CUSTOMERS)] }, outside);
    expect(view).toMatchObject({ brand: 'bolt', added: 3 });
  });
});

it('reports what a newer version of a file adds and changes', async () => {
  await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
  const newer = CUSTOMERS.replace('ann@', 'ann.lee@').replace('1991-02-30', '1991-02-28');
  const [view] = await importCsv({ files: [csvFile('acme/customers.csv', newer)] }, outside);
  expect(view).toMatchObject({ rows: 3, added: 0, changed: 2, unchanged: 1, incomplete: 0 });
});

it('keeps what it holds of a value that a newer file writes in a way that cannot be read', async () => {
  await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
  const newer = CUSTOMERS.replace('Ann Lee', 'Ann May').replace('1990-01-02', '20226-01-02');
  const [view] = await importCsv({ files: [csvFile('acme/customers.csv', newer)] }, outside);
  expect(view).toMatchObject({ changed: 1, unchanged: 2, incomplete: 2 });
  expect((await rows('customer'))[0]).toMatchObject({ full_name: 'Ann May', birth_date: '1990-01-02' });
});

it('enters brands that nobody has described into the brand book', async () => {
  await importCsv(
    { files: [csvFile('acme/customers.csv', CUSTOMERS), csvFile('x.csv', PRODUCTS, 'bolt_shop')] },
    outside,
  );
  expect(await outside.brands.list()).toEqual([
    { id: 'acme', label: { ja: 'Acme', en: 'Acme' }, precedence: 1 },
    { id: 'bolt_shop', label: { ja: 'Bolt Shop', en: 'Bolt Shop' }, precedence: 2 },
  ]);
});

describe('a file that cannot be imported', () => {
  it.each([
    ['acme/empty.csv', '', /acme\/empty\.csv: the file is empty/],
    ['customers.csv', CUSTOMERS, /customers\.csv: nothing says which brand/],
    ['acme/notes.csv', 'when,what\ntoday,rain\n', /acme\/notes\.csv/],
  ])('%s is named, and nothing of the call is imported', async (name, text, message) => {
    const files = [csvFile('acme/products.csv', PRODUCTS), csvFile(name, text)];
    const error = await importCsv({ files }, outside).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(String(error)).toMatch(message);
    expect(await outside.records.count('product')).toBe(0);
  });
});

describe('a crash in the middle', () => {
  const many = 'sku,name,price\n'.concat(
    Array.from({ length: 2_000 }, (_, number) => `p${number},Thing ${number},${number}\n`).join(''),
  );

  it.each([
    ['while rows are written', 'upsert'],
    ['after the rows, before the ledger', 'record'],
  ])('%s leaves the store as it was, and the next run makes what an undisturbed run makes', async (_, moment) => {
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, outside);
    const before = await contents(outside);
    const crash = async (): Promise<never> => {
      throw new Error('the power went out');
    };
    const { records, ledger } = outside;
    const broken = {
      ...outside,
      records: {
        read: records.read.bind(records),
        sumOfLines: records.sumOfLines.bind(records),
        upsert: async <Entity extends EntityName>(...call: Parameters<typeof records.upsert<Entity>>) => {
          const count = await records.upsert(...call);
          return moment === 'upsert' ? crash() : count;
        },
      },
      ledger: { find: ledger.find.bind(ledger), entries: ledger.entries.bind(ledger), record: crash },
    };
    const files = () => [
      csvFile('acme/products.csv', many),
      csvFile('bolt/purchases.csv', PURCHASES.replaceAll('quantity', 'amount')),
    ];
    await expect(importCsv({ files: files() }, broken)).rejects.toThrow('the power went out');
    expect(await contents(outside)).toEqual(before);

    await importCsv({ files: files() }, outside);
    const undisturbed = await importOutside();
    await importCsv({ files: [csvFile('acme/customers.csv', CUSTOMERS)] }, undisturbed);
    await importCsv({ files: files() }, undisturbed);
    expect(await contents(outside)).toEqual(await contents(undisturbed));
    undisturbed.database.close();
  });
});
