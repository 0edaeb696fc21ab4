import { Database } from '../../functions/duckdb/database.ts';

/** Names made by chance: ids of merges and runs. Everything else must be the same in equal stores. */
const MADE_BY_CHANCE: ReadonlySet<string> = new Set(['merge_entry.id', 'merge_entry.run_id']);
/** The order of arrival, where rows of one entry arrive together; what they say is compared. */
const POSITIONS: ReadonlySet<string> = new Set(['merge_entry.position']);

/**
 * Every table of a store, its rows as sorted JSON text: for comparing two stores. An import's id, made by chance, is
 * replaced by what was imported, wherever it is told.
 */
export async function storeContent(path: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const database = await Database.open(path);
  const content: Record<string, readonly string[]> = {};
  const imports = new Map<string, string>();
  for (const row of await database.read('SELECT import_id, brand, content_digest FROM import_ledger'))
    imports.set(String(row.import_id), `${row.brand} ${row.content_digest}`);
  const tables = await database.read('SELECT table_name FROM duckdb_tables() WHERE NOT internal ORDER BY table_name');
  for (const table of tables.map((row) => String(row.table_name))) {
    const described = await database.read('SELECT column_name FROM duckdb_columns() WHERE table_name = $1', [table]);
    const columns = described
      .map((row) => String(row.column_name))
      .filter((column) => !MADE_BY_CHANCE.has(`${table}.${column}`) && !POSITIONS.has(`${table}.${column}`));
    const list = columns.map((column) => `"${column}"`).join(', ');
    const rows = await database.read(
      `SELECT to_json(r)::VARCHAR AS text FROM (SELECT ${list} FROM "${table}") r ORDER BY 1`,
    );
    content[table] = rows.map((row) => withoutIds(String(row.text), imports)).toSorted();
  }
  database.close();
  return content;
}

const RANDOM_ID = /[0-9a-f]{32}/gu;

function withoutIds(text: string, imports: ReadonlyMap<string, string>): string {
  return text.replaceAll(RANDOM_ID, (id) => imports.get(id) ?? id);
}
