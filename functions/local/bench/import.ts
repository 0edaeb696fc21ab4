import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { generateSeed } from '../../../seed-data/generate.ts';
import { withUtf8Copy } from '../../duckdb/tables/utf8-file.ts';
import { decodeText } from '../../steps/decode-text.ts';
import { csvInput, findCsvFiles } from '../csv-files.ts';
import { openForAppending } from '../generated-files.ts';
import type { Bench } from './bench.ts';

const SEED = 7;
const CHILD = fileURLToPath(new URL('import-in-child.ts', import.meta.url));
const run = promisify(execFile);

const childReport = z.object({
  seconds: z.number(),
  peakMegabytes: z.number(),
  rows: z.number(),
  rejected: z.number(),
});

/**
 * The three brands' files, from bytes to committed typed records, beside the engine's own `read_csv` of the same bytes
 * into tables. The import runs in a process of its own, whose peak memory is told.
 */
export const importBench: Bench = {
  name: 'import',
  description: 'brand files into typed records (about five order lines a customer), beside raw read_csv',
  defaultSize: 100_000,
  run: async (size, emit) => {
    const folder = await mkdtemp(join(tmpdir(), 'fusion-bench-'));
    try {
      const asDelivered = join(folder, 'as-delivered');
      const plain = join(folder, 'plain');
      const counts = await generateInto(asDelivered, size);
      await copyAsUtf8(asDelivered, plain);
      const anchor = await rawSeconds(folder, plain);
      const imported = await importInChild(plain, join(folder, 'plain.duckdb'));
      emit({ metric: 'orders', value: counts.orders, unit: 'orders' });
      emit({ metric: 'order lines', value: counts.lines, unit: 'lines' });
      emit({ metric: 'bytes', value: await bytesOf(plain), unit: 'B' });
      emit({ metric: 'import, plain UTF-8', value: round(imported.seconds), unit: 's', anchor: round(anchor) });
      emit({ metric: 'times raw read_csv', value: round(imported.seconds / anchor), unit: 'ratio' });
      emit({ metric: 'rows per second', value: Math.round(imported.rows / imported.seconds), unit: 'rows/s' });
      emit({ metric: 'peak memory', value: Math.round(imported.peakMegabytes), unit: 'MB' });
      emit({ metric: 'rejected rows', value: imported.rejected, unit: 'rows' });
      const delivered = await importInChild(asDelivered, join(folder, 'delivered.duckdb'));
      emit({ metric: 'import, one brand in CP932', value: round(delivered.seconds), unit: 's', anchor: round(anchor) });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function generateInto(folder: string, customers: number): ReturnType<typeof generateSeed> {
  const files = openForAppending(folder);
  const counts = await generateSeed({ customers, seed: SEED }, (name, bytes) => files.append(name, bytes));
  await files.close();
  return counts;
}

async function copyAsUtf8(from: string, to: string): Promise<void> {
  for (const file of await findCsvFiles([from])) {
    const target = join(to, file.name);
    await mkdir(dirname(target), { recursive: true });
    const { local } = csvInput(file);
    if (local !== undefined) {
      await withUtf8Copy(decodeText(local.bytes()), async (path) => writeFile(target, await readFile(path)));
    }
  }
}

/** What the engine alone takes to read the files into tables, types guessed, nothing checked. */
async function rawSeconds(folder: string, files: string): Promise<number> {
  const instance = await DuckDBInstance.create(join(folder, 'raw.duckdb'));
  const connection = await instance.connect();
  const paths = (await findCsvFiles([files])).map(({ path }) => path);
  const started = performance.now();
  for (const [number, path] of paths.entries()) await readRaw(connection, `raw_${number}`, path);
  await connection.run('CHECKPOINT');
  const seconds = (performance.now() - started) / 1000;
  connection.closeSync();
  instance.closeSync();
  return seconds;
}

async function readRaw(connection: DuckDBConnection, table: string, path: string): Promise<void> {
  // A few rows of the seed are broken on purpose.
  await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_csv($1, ignore_errors = true)`, [path]);
}

async function importInChild(folder: string, database: string): Promise<z.infer<typeof childReport>> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CHILD, folder, database]);
  return childReport.parse(JSON.parse(stdout));
}

async function bytesOf(folder: string): Promise<number> {
  const sizes = await Promise.all((await findCsvFiles([folder])).map(async ({ path }) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
