import type { DuckDBValue } from '@duckdb/node-api';
import type { Database } from '../../functions/duckdb/database.ts';
import { quoted, type Trino } from './statements.ts';

const TYPES: Readonly<Record<string, string>> = { TIMESTAMP: 'TIMESTAMP(3)' };
const NUMBERS = ['BIGINT', 'INTEGER', 'DOUBLE', 'BOOLEAN'];
const ROWS_PER_STATEMENT = 200;

/** The same rows of every table of the store, in the schema that the statements go to. */
export async function copyTables(database: Database, trino: Trino, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const columns = await columnsOf(database, table);
    await trino.run(
      `CREATE TABLE ${table} (${columns.map(({ name, type }) => `${name} ${TYPES[type] ?? type}`).join(', ')})`,
    );
    const texts = columns.map(({ name }) => `CAST(${name} AS VARCHAR) AS ${name}`);
    const rows = await database.read(`SELECT ${texts.join(', ')} FROM ${table}`);
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const values = rows
        .slice(from, from + ROWS_PER_STATEMENT)
        .map((row) => `(${columns.map(({ name, type }) => literal(row[name], type)).join(', ')})`);
      await trino.run(`INSERT INTO ${table} VALUES ${values.join(', ')}`);
    }
  }
}

async function columnsOf(database: Database, table: string) {
  const rows = await database.read(
    'SELECT column_name AS name, data_type AS type FROM duckdb_columns() WHERE table_name = $1 ORDER BY column_index',
    [table],
  );
  return rows.map((row) => ({ name: String(row.name), type: String(row.type) }));
}

function literal(value: DuckDBValue | undefined, type: string): string {
  if (typeof value !== 'string') return `CAST(NULL AS ${TYPES[type] ?? type})`;
  if (type === 'VARCHAR') return quoted(value);
  return NUMBERS.includes(type)
    ? `CAST(${quoted(value)} AS ${type})`
    : `CAST(${quoted(value)} AS ${TYPES[type] ?? type})`;
}
