import type { RecordColumnValues } from '../core/questions/record-columns.ts';
import type { Database } from './database.ts';

/** With more values a column groups nobody. */
const MOST_KINDS = 60;
/** Of so many records each has to share its value with another on average. */
const RECORDS_A_KIND = 3;

const COLUMN_NAME = /^[a-z][a-z0-9_]{0,63}$/;

/**
 * The columns of customer files that no field means, with the values that they hold. They are read from every record, so
 * once for all that was imported: a single record that changes by an event brings no new one.
 */
export class RecordColumnReader {
  readonly #database: Pick<Database, 'read'>;
  #known: { readonly imports: string; readonly columns: readonly RecordColumnValues[] } | null = null;

  constructor(database: Pick<Database, 'read'>) {
    this.#database = database;
  }

  async read(): Promise<readonly RecordColumnValues[]> {
    const rows = await this.#database.read('SELECT DISTINCT import_id AS id FROM customer ORDER BY 1');
    const imports = JSON.stringify(rows.map(({ id }) => id));
    if (this.#known?.imports === imports) return this.#known.columns;
    const columns = await this.#readColumns();
    this.#known = { imports, columns };
    return columns;
  }

  async #readColumns(): Promise<readonly RecordColumnValues[]> {
    const names = await this.#database.read(
      'SELECT DISTINCT unnest(json_keys(attributes)) AS name FROM customer WHERE attributes IS NOT NULL ORDER BY 1',
    );
    const columns: RecordColumnValues[] = [];
    // Imports give names of this form; what an object of a profile carries may have any.
    for (const name of names.map((row) => String(row.name)).filter((name) => COLUMN_NAME.test(name)))
      columns.push({ name, values: await this.#valuesOf(name) });
    return columns;
  }

  async #valuesOf(name: string): Promise<readonly string[]> {
    const rows = await this.#database.read(
      `WITH held AS (
         SELECT json_extract_string(attributes, $1) AS value, count(*) AS records FROM customer
         WHERE attributes IS NOT NULL GROUP BY 1)
       SELECT value, sum(records) OVER () AS records, count(*) OVER () AS kinds FROM held WHERE value IS NOT NULL
       ORDER BY value LIMIT ${MOST_KINDS + 1}`,
      [`$."${name}"`],
    );
    const { kinds = 0, records = 0 } = rows[0] ?? {};
    return rows.length <= MOST_KINDS && Number(records) >= Number(kinds) * RECORDS_A_KIND
      ? rows.map(({ value }) => String(value))
      : [];
  }
}
