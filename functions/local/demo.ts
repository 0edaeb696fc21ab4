import { join } from 'node:path';
import { generateSeed } from '../../seed-data/generate.ts';
import { importCsv } from '../steps/import-csv.ts';
import { registerBrands } from './brand-labels.ts';
import { csvInput, findCsvFiles } from './csv-files.ts';
import { openForAppending } from './generated-files.ts';
import { runPipeline } from './pipeline.ts';
import type { Store } from './store.ts';

/** The demo's three brands; `seed-data/brands` is how their files begin. */
const DEMO = { customers: 12_000, seed: 1 };

/** Makes the demo's files and their truth in the folder `demo` of the data folder, the same bytes every time. */
export async function makeDemoFiles(data: string): Promise<string> {
  const folder = join(data, 'demo');
  const files = openForAppending(folder);
  await generateSeed(DEMO, (name, chunk) => files.append(name, chunk));
  await files.close();
  return folder;
}

/**
 * Fills an empty store with brands' files, which are made when they are needed, and runs the pipeline. A start that was
 * killed in the middle goes on where it stopped, to the same store: every part recognises what is already done.
 */
export async function fillWithSeed(store: Store, makeFiles: () => Promise<string>): Promise<void> {
  const mark = await seedMark(store);
  if (mark === 'complete' || (mark === 'none' && (await store.records.count('customer')) > 0)) return;
  const folder = await makeFiles();
  await store.database.write("INSERT OR REPLACE INTO seed_mark VALUES ('started')");
  await registerBrands([folder], store.brands);
  const files = await findCsvFiles([folder]);
  await importCsv({ files: files.map((file) => csvInput(file)) }, store);
  await runPipeline(store);
  await store.database.write("UPDATE seed_mark SET state = 'complete'");
}

async function seedMark(store: Store): Promise<'none' | 'started' | 'complete'> {
  await store.database.write('CREATE TABLE IF NOT EXISTS seed_mark (state VARCHAR PRIMARY KEY)');
  const [row] = await store.database.read('SELECT state FROM seed_mark');
  return (row?.state as 'started' | 'complete' | undefined) ?? 'none';
}
