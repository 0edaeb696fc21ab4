import type { Brand } from '../../functions/core/brands.ts';
import { ENTITIES } from '../../functions/core/records/entities.ts';
import { instantFromIso } from '../../functions/core/time.ts';
import { DuckDbBrandBook } from '../../functions/duckdb/brand-book.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbImportLedger } from '../../functions/duckdb/import-ledger.ts';
import { EmbeddedProfileStore } from '../../functions/duckdb/profiles/store.ts';
import { DuckDbQuarantine } from '../../functions/duckdb/quarantine.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbTableLoader } from '../../functions/duckdb/tables/table-loader.ts';
import type { CsvFile } from '../../functions/steps/import-csv.ts';
import type { Clock } from '../../functions/steps/ports.ts';

const STANDING_CLOCK: Clock = { now: () => instantFromIso('2026-11-01T00:00:00Z') };

/** What import and publish need, on a database of its own. */
export async function importOutside(path = ':memory:', clock: Clock = STANDING_CLOCK) {
  const database = await Database.open(path);
  let last = 0;
  // In equal stores the same imports have the same ids.
  const ids = { next: () => (++last).toString(16).padStart(32, '0') };
  return {
    database,
    clock,
    ids,
    records: await DuckDbRecords.open(database),
    tables: new DuckDbTableLoader(database),
    quarantine: await DuckDbQuarantine.open(database),
    ledger: await DuckDbImportLedger.open(database),
    brands: await DuckDbBrandBook.open(database),
    profiles: await EmbeddedProfileStore.open(database, { domainName: 'test', clock, ids }),
    progress: { report: () => undefined },
    threads: { begin: () => null },
  };
}

export type TestOutside = Awaited<ReturnType<typeof importOutside>>;

export const ACME: Brand = { id: 'acme', label: { ja: 'アクメ', en: 'Acme' }, precedence: 1 };

export function csvFile(name: string, text: string, brand?: string): CsvFile {
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  return { name, bytes: bytes(), ...(brand === undefined ? {} : { brand }) };
}

/** Every row of every table that import and publish write, except moments and ids of the work itself. */
export async function contents({ database }: TestOutside): Promise<unknown> {
  const records = Object.values(ENTITIES).map(({ table }) => table);
  const selected = [
    ...[
      ...records,
      ...records.flatMap((table) => [`replaced_${table}`, `confirmed_${table}`, `kept_${table}`]),
      'quarantined_row',
    ].map((table) => [table, "COLUMNS(c -> c NOT IN ('import_id', 'replaced_by', 'confirmed_by'))"] as const),
    ['brand', '*'] as const,
  ];
  return Promise.all(
    selected.map(async ([table, columns]) => [
      table,
      await database.read(`SELECT ${columns} FROM ${table} ORDER BY ALL`),
    ]),
  );
}
