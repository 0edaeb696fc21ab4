import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue, VARCHAR } from '@duckdb/node-api';

export interface Tabulation {
  /** The temporary table that is made: the inputs, then the outputs. */
  readonly table: string;
  /** Names of text columns. */
  readonly inputs: readonly string[];
  /** Rows of the inputs; equal rows are read once. */
  readonly query: string;
  readonly parameters?: readonly DuckDBValue[];
  readonly outputs: readonly { readonly name: string; readonly type: DuckDBType }[];
  readonly read: (inputs: readonly (string | null)[]) => readonly DuckDBValue[];
}

/** Enough to make a trip into TypeScript worth it, few enough to stay small in memory. */
const ROWS_PER_PAGE = 40_960;
/** DuckDB's vector size. */
const ROWS_PER_CHUNK = 2048;

/**
 * What a TypeScript function makes of the distinct rows of a query, as a temporary table to join with. Memory holds one
 * page of them. Answers with how many there are; none makes no table.
 */
export async function tabulate(connection: DuckDBConnection, tabulation: Tabulation): Promise<number> {
  const { table, inputs, query, parameters = [], outputs } = tabulation;
  const distinct = `${table}_inputs`;
  for (const name of [table, distinct]) await connection.run(`DROP TABLE IF EXISTS ${name}`);
  await connection.run(
    `CREATE TEMP TABLE ${distinct} AS SELECT row_number() OVER () AS place, * FROM (SELECT DISTINCT * FROM (${query}))`,
    [...parameters],
  );
  const counted = await connection.runAndReadAll(`SELECT CAST(count(*) AS DOUBLE) AS rows FROM ${distinct}`);
  const rows = Number(counted.getRowObjects()[0]?.rows);
  if (rows > 0) {
    const columns = [...inputs.map((name) => ({ name, type: VARCHAR as DuckDBType })), ...outputs];
    await connection.run(
      `CREATE TEMP TABLE ${table} (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
    );
    for (let from = 1; from <= rows; from += ROWS_PER_PAGE) await readPage(connection, tabulation, distinct, from);
  }
  await connection.run(`DROP TABLE ${distinct}`);
  return rows;
}

async function readPage(
  connection: DuckDBConnection,
  { table, inputs, outputs, read }: Tabulation,
  distinct: string,
  from: number,
): Promise<void> {
  const result = await connection.runAndReadAll(
    `SELECT ${inputs.join(', ')} FROM ${distinct} WHERE place BETWEEN ${from} AND ${from + ROWS_PER_PAGE - 1}`,
  );
  const given = result.getColumns();
  const made = outputs.map((): DuckDBValue[] => []);
  const rows = given[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    const values = read(given.map((column) => column[row] as string | null));
    for (const [at, column] of made.entries()) column.push(values[at] ?? null);
  }
  const appender = await connection.createAppender(table, 'main', 'temp');
  const types = [...inputs.map(() => VARCHAR as DuckDBType), ...outputs.map(({ type }) => type)];
  const columns = [...given, ...made];
  for (let start = 0; start < rows; start += ROWS_PER_CHUNK) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => column.slice(start, start + ROWS_PER_CHUNK)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
