import { z } from 'zod';
import type { JsonObject } from '../core/profiles/profile.ts';
import { instant } from '../core/time.ts';
import type { ImportEntry, ImportLedger } from '../steps/ports.ts';
import type { Database, SqlRow } from './database.ts';

const COLUMNS = 'import_id, content_digest, CAST(epoch_ms(imported_at) AS DOUBLE) AS imported_at, report';

/** What was imported when, in DuckDB. The brand is the report's `brand`. */
export class DuckDbImportLedger implements ImportLedger {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbImportLedger> {
    await database.write(
      `CREATE TABLE IF NOT EXISTS import_ledger (
         import_id VARCHAR PRIMARY KEY, content_digest VARCHAR NOT NULL, brand VARCHAR NOT NULL,
         imported_at TIMESTAMP NOT NULL, report VARCHAR NOT NULL)`,
    );
    return new DuckDbImportLedger(database);
  }

  async find(contentDigest: string, brand: string): Promise<ImportEntry | null> {
    return this.#newest({ contentDigest, brand }, "json_extract(report, '$.unfinished') IS NULL");
  }

  async unfinished(contentDigest: string, brand: string): Promise<ImportEntry | null> {
    return this.#newest({ contentDigest, brand }, "json_extract(report, '$.unfinished') IS NOT NULL");
  }

  async byId(importId: string): Promise<ImportEntry | null> {
    const [row] = await this.#database.read(`SELECT ${COLUMNS} FROM import_ledger WHERE import_id = $1`, [importId]);
    return row === undefined ? null : entryFrom(row);
  }

  async record(entry: ImportEntry): Promise<void> {
    const { brand } = reportOfBrand.parse(entry.report);
    await this.#database.write(
      'INSERT OR REPLACE INTO import_ledger VALUES ($1, $2, $3, make_timestamp_ms(CAST($4 AS BIGINT)), $5)',
      [entry.id, entry.contentDigest, brand, BigInt(entry.at), JSON.stringify(entry.report)],
    );
  }

  async entries(): Promise<readonly ImportEntry[]> {
    const rows = await this.#database.read(
      `SELECT ${COLUMNS} FROM import_ledger ORDER BY import_ledger.imported_at, import_id`,
    );
    return rows.map(entryFrom);
  }

  async #newest(
    of: { readonly contentDigest: string; readonly brand: string },
    condition: string,
  ): Promise<ImportEntry | null> {
    const [row] = await this.#database.read(
      `SELECT ${COLUMNS} FROM import_ledger
       WHERE content_digest = $1 AND brand = $2 AND json_extract_string(report, '$.rolledBackAt') IS NULL AND ${condition}
       ORDER BY import_ledger.imported_at DESC LIMIT 1`,
      [of.contentDigest, of.brand],
    );
    return row === undefined ? null : entryFrom(row);
  }
}

const reportOfBrand = z.object({ brand: z.string() });
const reportObject = z.record(z.string(), z.json());

function entryFrom(row: SqlRow): ImportEntry {
  const report: JsonObject = reportObject.parse(JSON.parse(String(row.report)));
  return {
    id: String(row.import_id),
    contentDigest: String(row.content_digest),
    at: instant(Number(row.imported_at)),
    report,
  };
}
