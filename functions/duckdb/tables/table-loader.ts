import type { LoadedTable, TableLoader, TableToLoad, TextEncodingName } from '../../steps/ports.ts';
import { noteLoadedCustomers } from '../customer-changes.ts';
import type { Database } from '../database.ts';
import { insertStaged, stageTable } from './staged-table.ts';
import { isSteadyText, isUtf8 } from './steady-text.ts';
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

  async load<T>(table: TableToLoad, land: (loaded: LoadedTable) => Promise<T>): Promise<T | null> {
    const { file, encoding } = table;
    if (UTF8.includes(encoding) && (await isUtf8(file.path))) return this.#loadText(table, file.path, encoding, land);
    return withUtf8Copy(table.decoded(), (path, shown) => this.#loadText(table, path, shown, land));
  }

  async #loadText<T>(
    table: TableToLoad,
    path: string,
    encoding: TextEncodingName,
    land: (loaded: LoadedTable) => Promise<T>,
  ): Promise<T | null> {
    if (!(await isSteadyText(path, table.delimiter))) return null;
    return this.#database.runStaged(
      (connection) => stageTable(connection, table, path),
      async (staged, connection) => {
        if (staged !== null) this.#database.noteChange({ everything: true });
        const loaded = staged === null ? null : await insertStaged(connection, staged);
        if (loaded === null) return null;
        if (table.mapping.entity === 'customer') await noteLoadedCustomers(this.#database, loaded, table.importId);
        return land({ ...loaded, encoding });
      },
    );
  }
}
