import { afterEach, beforeEach, expect, it } from 'vitest';
import { instantFromIso } from '../../../functions/core/time.ts';
import { DuckDbBrandBook } from '../../../functions/duckdb/brand-book.ts';
import { Database } from '../../../functions/duckdb/database.ts';
import { DuckDbImportLedger } from '../../../functions/duckdb/import-ledger.ts';

let database: Database;
beforeEach(async () => {
  database = await Database.open(':memory:');
});
afterEach(() => database.close());

it('the ledger finds the newest import of the same bytes for the same brand', async () => {
  const ledger = await DuckDbImportLedger.open(database);
  const entry = (id: string, at: string, brand: string) => ({
    id,
    contentDigest: 'd1',
    at: instantFromIso(at),
    report: { brand, rows: 3, mapping: [{ column: '会員番号', field: null }] },
  });
  const first = entry('a', '2026-01-01T00:00:00.500Z', 'tsumugi');
  const second = entry('b', '2026-01-02T00:00:00.000Z', 'tsumugi');
  await ledger.record(second);
  await ledger.record(first);
  expect(await ledger.find('d1', 'tsumugi')).toEqual(second);
  expect(await ledger.find('d1', 'lumiere')).toBeNull();
  expect(await ledger.find('d2', 'tsumugi')).toBeNull();
  expect(await ledger.entries()).toEqual([first, second]);
});

it('the brand book lists brands by precedence and replaces by id', async () => {
  const book = await DuckDbBrandBook.open(database);
  await book.put({ id: 'lumiere', label: { ja: 'ルミエール', en: 'Lumiere' }, precedence: 2 });
  await book.put({ id: 'tsumugi', label: { ja: 'tsumugi', en: 'tsumugi' }, precedence: 3 });
  await book.put({ id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' }, precedence: 1 });
  expect(await book.list()).toEqual([
    { id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' }, precedence: 1 },
    { id: 'lumiere', label: { ja: 'ルミエール', en: 'Lumiere' }, precedence: 2 },
  ]);
});
