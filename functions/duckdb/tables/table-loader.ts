import type { LoadedTable, TableLoader, TableToLoad } from '../../steps/ports.ts';
import type { TextEncodingName } from '../../steps/text-encoding.ts';
import type { Database } from '../database.ts';
import { isSteadyText, isUtf8 } from './steady-text.ts';
import { loadTable } from './table-load.ts';
import { withUtf8Copy } from './utf8-file.ts';

const UTF8: readonly TextEncodingName[] = ['UTF-8', 'UTF-8 (BOM)'];

/**
 * Loads whole files by sets: the engine reads the cells, types and completes them column by column, and inserts them by
 * key. It does what the row-by-row way does, or declines (null) before anything is written.
 */
export class DuckDbTableLoader implements TableLoader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async load(table: TableToLoad): Promise<LoadedTable | null> {
    const { file, encoding } = table;
    if (UTF8.includes(encoding) && (await isUtf8(file.path))) return this.#loadText(table, file.path, encoding);
    return withUtf8Copy(file, (path, shown) => this.#loadText(table, path, shown));
  }

  async #loadText(table: TableToLoad, path: string, encoding: TextEncodingName): Promise<LoadedTable | null> {
    if (!(await isSteadyText(path, table.delimiter))) return null;
    const loaded = await this.#database.withWriter((connection) => loadTable(connection, table, path));
    return loaded === null ? null : { ...loaded, encoding };
  }
}
