import { BOOLEAN, DOUBLE, type DuckDBConnection, VARCHAR } from '@duckdb/node-api';
import { z } from 'zod';
import type { QuarantinedRow } from '../core/records/rejection.ts';
import type { Quarantine } from '../steps/ports.ts';
import type { Database, SqlRow } from './database.ts';
import { appendRows, type StagedColumn } from './staging.ts';

const TABLE = 'quarantined_row';
const ROWS_PER_PAGE = 5_000;

/** Rows put aside by imports, in DuckDB, so that they land with the import or not at all. */
export class DuckDbQuarantine implements Quarantine {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbQuarantine> {
    await database.write(
      `CREATE TABLE IF NOT EXISTS ${TABLE} (
         import_id VARCHAR NOT NULL, line DOUBLE NOT NULL, columns VARCHAR NOT NULL, reason_ja VARCHAR NOT NULL,
         reason_en VARCHAR NOT NULL, is_taken_in BOOLEAN NOT NULL, content VARCHAR NOT NULL)`,
    );
    return new DuckDbQuarantine(database);
  }

  async keep(importId: string, rows: readonly QuarantinedRow[]): Promise<void> {
    await this.#database.withWriter((connection) => keepQuarantined(connection, importId, rows));
  }

  async forget(importId: string): Promise<void> {
    await this.#database.write(`DELETE FROM ${TABLE} WHERE import_id = $1`, [importId]);
  }

  async *rows(importId: string): AsyncIterable<readonly QuarantinedRow[]> {
    for (let offset = 0; ; offset += ROWS_PER_PAGE) {
      const page = await this.#database.read(
        `SELECT * FROM ${TABLE} WHERE import_id = $1 ORDER BY line, content LIMIT ${ROWS_PER_PAGE} OFFSET ${offset}`,
        [importId],
      );
      if (page.length > 0) yield page.map(rowFrom);
      if (page.length < ROWS_PER_PAGE) return;
    }
  }
}

/** Inside a unit of work, on its connection. */
export async function keepQuarantined(
  connection: DuckDBConnection,
  importId: string,
  rows: readonly QuarantinedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await appendRows(connection, { table: TABLE, columns: [IMPORT_ID(importId), ...COLUMNS] }, rows);
}

const IMPORT_ID = (importId: string): StagedColumn<QuarantinedRow> => ({
  name: 'import_id',
  staged: VARCHAR,
  value: () => importId,
});

const COLUMNS: readonly StagedColumn<QuarantinedRow>[] = [
  { name: 'line', staged: DOUBLE, value: ({ line }) => line },
  { name: 'columns', staged: VARCHAR, value: ({ columns }) => JSON.stringify(columns) },
  { name: 'reason_ja', staged: VARCHAR, value: ({ reason }) => reason.ja },
  { name: 'reason_en', staged: VARCHAR, value: ({ reason }) => reason.en },
  { name: 'is_taken_in', staged: BOOLEAN, value: ({ isTakenIn }) => isTakenIn },
  { name: 'content', staged: VARCHAR, value: ({ content }) => JSON.stringify(content) },
];

const texts = z.array(z.string());
const contentOf = z.union([texts, z.string()]);

function rowFrom(row: SqlRow): QuarantinedRow {
  return {
    line: Number(row.line),
    columns: texts.parse(JSON.parse(String(row.columns))),
    reason: { ja: String(row.reason_ja), en: String(row.reason_en) },
    isTakenIn: row.is_taken_in === true,
    content: contentOf.parse(JSON.parse(String(row.content))),
  };
}
