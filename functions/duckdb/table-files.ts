import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedTable } from '../core/published-tables.ts';
import { compile } from '../sql/compile.ts';
import { publishedRows } from '../sql/published-tables.ts';
import type { LocalFile, TableFiles } from '../steps/ports.ts';
import type { Database } from './database.ts';
import { quoted } from './tables/sql-text.ts';

/** Tables of the warehouse as Parquet, with the columns and types of their definition. */
export class DuckDbTableFiles implements TableFiles {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async asParquet<T>(table: PublishedTable, work: (file: LocalFile) => Promise<T>): Promise<T> {
    const folder = await mkdtemp(join(tmpdir(), 'table-'));
    try {
      const path = join(folder, `${table.name}.parquet`);
      const { sql, parameters } = compile(publishedRows(table), 'duckdb');
      await this.#database.read(`COPY (${sql}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`, parameters);
      return await work({ path, bytes: () => createReadStream(path) });
    } finally {
      await rm(folder, { recursive: true });
    }
  }
}
