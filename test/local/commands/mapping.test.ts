import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCommandLine } from '../../../functions/local/command-line.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fusion-mapping-'));
  store = await openStore({ data: ':memory:' });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

async function run(...words: readonly string[]): Promise<{ readonly exit: number; readonly said: string }> {
  const lines: string[] = [];
  const say = (text: string): number => lines.push(text);
  const context = { cwd: folder, out: say, err: say, store: async () => store, progress: silentProgress };
  const exit = await runCommandLine([...words], context);
  return { exit, said: lines.join('\n') };
}

it('writes what columns mean for review, and imports by what was agreed', async () => {
  writeFileSync(join(folder, 'customers.csv'), '会員番号,氏名,備考\nc1,佐藤花子,常連\n');
  const { exit, said } = await run('mapping', 'customers.csv', '--brand', 'acme', '--out', 'agreed');
  expect(exit).toBe(0);
  expect(said).toContain('会員番号 → customer_id');
  const path = join(folder, 'agreed/acme/customer.json');
  const mapping = JSON.parse(readFileSync(path, 'utf8'));
  expect(mapping).toMatchObject({ brand: 'acme', kind: 'customer' });
  expect(mapping.columns[2]).toMatchObject({ column: '備考', field: 'attributes.note' });
  expect((await run('mapping', 'customers.csv', '--brand', 'acme', '--out', 'agreed')).said).toContain('--force');

  mapping.columns[2].field = null;
  writeFileSync(path, JSON.stringify(mapping));
  const imported = await run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'agreed');
  expect(imported.said).toContain('備考 → not taken in');
  for await (const [row] of store.records.read('customer')) expect(row?.attributes ?? null).toBeNull();

  writeFileSync(join(folder, 'customers.csv'), '会員番号,氏名,備考,職業\nc1,佐藤花子,常連,医師\n');
  const drifted = await run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'agreed');
  expect(drifted.said).toContain('not in the mapping file: "職業"');
});

it('refuses a mapping folder that is not there, and a mapping file that is wrong', async () => {
  writeFileSync(join(folder, 'customers.csv'), 'customer_id,name\nc1,Ann\n');
  const missing = await run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'nowhere');
  expect([missing.exit, missing.said]).toEqual([1, expect.stringContaining('there is no such folder')]);
  await run('mapping', 'customers.csv', '--brand', 'acme', '--out', 'agreed');
  writeFileSync(join(folder, 'agreed/acme/customer.json'), '{');
  const broken = await run('import', 'customers.csv', '--brand', 'acme', '--mappings', 'agreed');
  expect([broken.exit, broken.said]).toEqual([1, expect.stringContaining('not JSON')]);
  expect(await store.records.count('customer')).toBe(0);
});
