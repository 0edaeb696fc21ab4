import { fileURLToPath } from 'node:url';
import { importCsv } from '../steps/import-csv.ts';
import { registerBrands } from './brand-labels.ts';
import { csvInput, findCsvFiles } from './csv-files.ts';
import { runPipeline } from './pipeline.ts';
import type { Store } from './store.ts';

export const SEED_FOLDER = fileURLToPath(new URL('../../seed-data/brands', import.meta.url));

/**
 * Fills an empty store with the three seed brands and runs the pipeline. A start that was killed in the middle goes on
 * where it stopped, to the same store: every part recognises what is already done.
 */
export async function fillWithSeed(store: Store, folder: string = SEED_FOLDER): Promise<void> {
  const mark = await seedMark(store);
  if (mark === 'complete' || (mark === 'none' && (await store.records.count('customer')) > 0)) return;
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
