import { PUBLISHED_TABLES } from '../core/published-tables.ts';
import type { FileShelf, Progress, TableFiles } from './ports.ts';

export interface WriteTablesOutside {
  readonly tableFiles: TableFiles;
  readonly shelf: FileShelf;
  readonly progress: Progress;
}

/**
 * Writes every table of the warehouse for others to read, under `<prefix><table>/<table>.parquet`. Each file replaces the
 * one before; a reader of several tables may for a moment see some of before and some of after.
 */
export async function writeTables(
  prefix: string,
  { tableFiles, shelf, progress }: WriteTablesOutside,
): Promise<{ readonly tables: number }> {
  for (const [done, table] of PUBLISHED_TABLES.entries()) {
    progress.report({ step: 'write tables', done, total: PUBLISHED_TABLES.length, unit: 'tables' });
    await tableFiles.asParquet(table, (file) => shelf.putFile(`${prefix}${table.name}/${table.name}.parquet`, file));
  }
  return { tables: PUBLISHED_TABLES.length };
}
