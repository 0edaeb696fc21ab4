import { existsSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PUBLISHED_TABLES, type PublishedTable } from '../../functions/core/published-tables.ts';
import { DuckDbTableFiles } from '../../functions/duckdb/table-files.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { csvFile, importOutside, type TestOutside } from '../steps/import-outside.ts';

let outside: TestOutside;
beforeEach(async () => {
  outside = await importOutside();
});
afterEach(() => outside.database.close());

function tableNamed(wanted: string): PublishedTable {
  const table = PUBLISHED_TABLES.find(({ name }) => name === wanted);
  if (table === undefined) throw new Error(`no table ${wanted}`);
  return table;
}

it('writes what was imported, typed, in the order of its key, and leaves nothing on the disk', async () => {
  const text =
    'customer_id,name,birthday,registered_at,call_ok,shoe\nc2,山田 花子,1990-01-02,2026-01-05 10:00:00,Y,24\nc1,Ann Lee,,,N,\n';
  await importCsv({ files: [csvFile('acme/customers.csv', text)] }, outside);
  const path = await new DuckDbTableFiles(outside.database).asParquet(tableNamed('customer'), async (file) => {
    const rows = await outside.database.read(
      `SELECT customer_id, last_name, birth_date + 1 = DATE '1990-01-03' AS is_day,
         registered_at = TIMESTAMP '2026-01-05 01:00:00' AS is_instant, ok_to_call, attributes
       FROM read_parquet($1, file_row_number = true) ORDER BY file_row_number`,
      [file.path],
    );
    expect(rows).toEqual([
      { customer_id: 'c1', last_name: null, is_day: null, is_instant: null, ok_to_call: false, attributes: null },
      {
        ...{ customer_id: 'c2', last_name: '山田', is_day: true, is_instant: true, ok_to_call: true },
        attributes: '{"shoe":"24"}',
      },
    ]);
    return file.path;
  });
  expect(existsSync(path)).toBe(false);
});

it('gives customers the flags that they have decided on since', async () => {
  const customers = 'customer_id,name,call_ok,email_ok\nc1,Ann Lee,Y,Y\nc2,Bob Ray,Y,\n';
  const consents = 'customer_id,channel,granted,decided_at\nc1,call,N,2026-02-01 10:00:00\n';
  const files = [csvFile('acme/customers.csv', customers), csvFile('acme/consents.csv', consents)];
  await importCsv({ files }, outside);
  const flags = await new DuckDbTableFiles(outside.database).asParquet(tableNamed('customer'), ({ path }) =>
    outside.database.read('SELECT customer_id, ok_to_call, ok_to_email FROM read_parquet($1)', [path]),
  );
  expect(flags).toEqual([
    { customer_id: 'c1', ok_to_call: false, ok_to_email: true },
    { customer_id: 'c2', ok_to_call: true, ok_to_email: null },
  ]);
});
