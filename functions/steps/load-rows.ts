import type { LoadedRows, Progress } from './ports.ts';
import type { TableRow } from './read-table.ts';
import { RowLoader, type RowLoaderOutside, type TableToTakeIn } from './row-loader.ts';

export interface RowsToLoad extends TableToTakeIn {
  readonly name: string;
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** How many rows the file has when that many have been read so far; null where nobody knows. */
  expectedRows(rows: number): number | null;
}

export interface LoadOutside extends RowLoaderOutside {
  readonly progress: Progress;
}

/** Reads rows into records and upserts them in batches; puts aside what is to be mended. Call it inside a unit of work. */
export async function loadRows(file: RowsToLoad, outside: LoadOutside): Promise<LoadedRows> {
  const loader = await RowLoader.open(file, outside);
  for await (const batch of file.rows) {
    await loader.take(batch);
    const done = loader.rows;
    outside.progress.report({ step: `import ${file.name}`, done, total: file.expectedRows(done), unit: 'rows' });
  }
  return loader.close();
}
