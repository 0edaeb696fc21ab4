import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CommandPlace, openCommandPlace } from './command-run.ts';

let place: CommandPlace;
beforeEach(async () => {
  place = await openCommandPlace();
});
afterEach(() => place.close());

it('writes what columns mean for review, and imports by what was agreed', async () => {
  writeFileSync(join(place.folder, 'customers.csv'), '会員番号,氏名,備考\nc1,佐藤花子,常連\n');
  const { exit, said } = await place.run('mapping', 'customers.csv', '--brand', 'acme', '--out', 'agreed');
  expect(exit).toBe(0);
  expect(said).toContain('会員番号 → customer_id');
  const path = join(place.folder, 'agreed/acme/customer.json');
  const mapping = JSON.parse(readFileSync(path, 'utf8'));
  expect(mapping).toMatchObject({ brand: 'acme', kind: 'customer' });
  expect(mapping.columns[2]).toMatchObject({ column: '備考', field: 'attributes.note' });
  expect((await place.run('mapping', 'customers.csv', '--brand', 'acme', '--out', 'agreed')).said).toContain('--force');

  mapping.columns[2].field = null;
  writeFileSync(path, JSON.stringify(mapping));
  const imported = await place.run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'agreed');
  expect(imported.said).toContain('備考 → not taken in');
  for await (const [row] of place.store.records.read('customer')) expect(row?.attributes ?? null).toBeNull();

  writeFileSync(join(place.folder, 'customers.csv'), '会員番号,氏名,備考,職業\nc1,佐藤花子,常連,医師\n');
  const drifted = await place.run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'agreed');
  expect(drifted.said).toContain('not in the mapping file: "職業"');
});

it('refuses a mapping folder that is not there, and a mapping file that is wrong', async () => {
  writeFileSync(join(place.folder, 'customers.csv'), 'customer_id,name\nc1,Ann\n');
  const missing = await place.run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'nowhere');
  expect([missing.exit, missing.said]).toEqual([1, expect.stringContaining('there is no such folder')]);
  await place.run('mapping', 'customers.csv', '--brand', 'acme', '--out', 'agreed');
  writeFileSync(join(place.folder, 'agreed/acme/customer.json'), '{');
  const broken = await place.run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'agreed');
  expect([broken.exit, broken.said]).toEqual([1, expect.stringContaining('not JSON')]);
  expect(await place.store.records.count('customer')).toBe(0);
});
