import { randomBytes } from 'node:crypto';
import { instant } from '../../core/time.ts';
import { DuckDbBrandBook } from '../../duckdb/brand-book.ts';
import { Database } from '../../duckdb/database.ts';
import { DuckDbImportLedger } from '../../duckdb/import-ledger.ts';
import { DuckDbQuarantine } from '../../duckdb/quarantine.ts';
import { DuckDbRecords } from '../../duckdb/records.ts';
import { DuckDbTableLoader } from '../../duckdb/tables/table-loader.ts';
import { importCsv } from '../../steps/import-csv.ts';
import { csvInput, findCsvFiles } from '../csv-files.ts';

/** Imports a folder into a new database file (`FOLDER DATABASE`) and prints seconds, rows and peak memory as JSON. */
const [folder = '', path = ''] = process.argv.slice(2);
const database = await Database.open(path);
const outside = {
  database,
  records: await DuckDbRecords.open(database),
  tables: new DuckDbTableLoader(database),
  quarantine: await DuckDbQuarantine.open(database),
  ledger: await DuckDbImportLedger.open(database),
  brands: await DuckDbBrandBook.open(database),
  clock: { now: () => instant(Date.now()) },
  ids: { next: () => randomBytes(16).toString('hex') },
  progress: { report: () => undefined },
};
const files = await findCsvFiles([folder]);
const started = performance.now();
const views = await importCsv({ files: files.map((file) => csvInput(file)) }, outside);
await database.write('CHECKPOINT');
const seconds = (performance.now() - started) / 1000;
database.close();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
process.stdout.write(
  JSON.stringify({
    seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    rows: sum(views.map(({ rows }) => rows)),
    rejected: sum(views.map(({ rejected }) => rejected)),
  }),
);
