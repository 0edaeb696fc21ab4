import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportView } from '../../functions/core/contract.ts';
import { InvalidInputError, NotFoundError } from '../../functions/core/errors.ts';
import { type CsvFile, importCsv } from '../../functions/steps/import-csv.ts';
import { quarantineFile } from '../../functions/steps/quarantine-file.ts';
import { csvFile, importOutside, type TestOutside } from './import-outside.ts';

const folder = mkdtempSync(join(tmpdir(), 'fusion-quarantine-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let outside: TestOutside;
beforeEach(async () => {
  outside = await importOutside();
});
afterEach(() => outside.database.close());

function localFile(name: string, text: string): CsvFile {
  const path = join(folder, name.replace('/', '-'));
  writeFileSync(path, text);
  const bytes = (): AsyncIterable<Uint8Array> => createReadStream(path);
  return { name, bytes: bytes(), local: { path, bytes } };
}

async function imported(file: CsvFile): Promise<ImportView> {
  const [view] = await importCsv({ files: [file] }, outside);
  if (view === undefined) throw new RangeError('one file, one view');
  return view;
}

async function textOf(importId: string): Promise<string> {
  let text = '';
  for await (const part of (await quarantineFile({ importId, locale: 'en' }, outside)).text) text += part;
  return text.replace('\ufeff', '');
}

describe.each([
  ['by sets', localFile],
  ['row by row', csvFile],
] as const)('what a file leaves to mend, loaded %s,', (_, fileOf) => {
  const CUSTOMERS =
    'customer_id;name;email;birthday\nc1;Ann Lee;ann@example.com;20226-01-02\n;"Bob; Ray";bob@example.com;\nc3;Cid\n';

  it('is told with the line and the reason before each row as it was', async () => {
    const view = await imported(fileOf('acme/customers.csv', CUSTOMERS));
    expect(view).toMatchObject({ rows: 3, added: 1, rejected: 2, incomplete: 1 });
    const lines = (await textOf(view.id)).trimEnd().split('\n');
    expect(lines[0]).toBe('quarantine_line;quarantine_columns;quarantine_reason;customer_id;name;email;birthday');
    expect(lines[1]).toMatch(/^2;birthday;.*;c1;Ann Lee;ann@example.com;20226-01-02$/);
    expect(lines[2]).toMatch(/^3;customer_id;There is no customer id.*;;"Bob; Ray";bob@example.com;$/);
    expect(lines[3]).toMatch(/^4;;The row has 2 cells.*;c3;Cid$/);
  });

  it('is taken in when it has been mended, alone', async () => {
    const { id } = await imported(fileOf('acme/customers.csv', CUSTOMERS));
    const mended = (await textOf(id))
      .replace('20226-01-02', '1990-01-02')
      .replace(';;"Bob; Ray"', ';c2;"Bob; Ray"')
      .replace('c3;Cid', 'c3;Cid;;');
    const view = await imported(fileOf('acme/quarantine-customers.csv', mended));
    expect(view).toMatchObject({ entity: 'customer', rows: 3, added: 2, changed: 1, rejected: 0, incomplete: 0 });
    const rows = await outside.database.read(
      'SELECT customer_id, full_name, CAST(birth_date AS VARCHAR) AS born, attributes FROM customer ORDER BY ALL',
    );
    expect(rows).toEqual([
      { customer_id: 'c1', full_name: 'Ann Lee', born: '1990-01-02', attributes: null },
      { customer_id: 'c2', full_name: 'Bob; Ray', born: null, attributes: null },
      { customer_id: 'c3', full_name: 'Cid', born: null, attributes: null },
    ]);
  });

  it('replaces no line of an order that was taken in, and the total becomes the sum of all', async () => {
    const purchases =
      'customer_id,order_id,sku,amount,purchase_date\nc1,o1,p1,100,2026-01-05\nc1,o1,p2,many,2026-01-05\nc1,o1,p3,300,2026-01-05\n';
    const { id, rejected } = await imported(fileOf('acme/purchases.csv', purchases));
    expect(rejected).toBe(1);
    const mended = (await textOf(id)).replace('many', '200');
    await imported(fileOf('acme/quarantine-purchases.csv', mended));
    const [order] = await outside.database.read(
      `SELECT CAST(total AS INTEGER) AS total, (SELECT CAST(count(*) AS INTEGER) FROM order_line) AS lines FROM sales_order`,
    );
    expect(order).toEqual({ total: 600, lines: 3 });
  });
});

it('keeps a row whose quotes do not close as it was, and the rows that they swallow', async () => {
  const view = await imported(
    csvFile('acme/customers.csv', 'customer_id,name\nc1,Ann\nc2,"x"y\nc3,Cid\n"c4",D"d\nc5,Eve\n'),
  );
  const lines = (await textOf(view.id)).trimEnd().split('\n').slice(1);
  expect(view).toMatchObject({ rows: 5, added: 2, rejected: 3 });
  expect(lines.map((line) => [line.split(',')[0], /(c2|c3|"c4").*$/.exec(line)?.[0]])).toEqual([
    ['3', 'c2,"x"y'],
    ['4', 'c3,Cid'],
    ['5', '"c4",D"d'],
  ]);
});

it('is refused for an import that is not known, or left nothing to mend', async () => {
  const { id } = await imported(csvFile('acme/customers.csv', 'customer_id,name\nc1,Ann\n'));
  for (const [importId, refusal] of [
    ['nobody', NotFoundError],
    [id, InvalidInputError],
  ] as const) {
    await expect(quarantineFile({ importId, locale: 'ja' }, outside)).rejects.toBeInstanceOf(refusal);
  }
});
