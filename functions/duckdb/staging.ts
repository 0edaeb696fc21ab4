import { type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue, VARCHAR } from '@duckdb/node-api';
import type { UpsertCount } from '../steps/ports.ts';
import { keepVersions, type RecordWriter, writerColumn } from './record-versions.ts';

/** DuckDB's vector size: the most rows that one chunk holds. */
const ROWS_PER_CHUNK = 2048;

export interface StagedColumn<Row> {
  readonly name: string;
  readonly staged: DuckDBType;
  readonly value: (row: Row) => DuckDBValue;
  /** Staged column → stored value, in SQL; as it is where absent. */
  readonly store?: (column: string) => string;
}

export interface KeyedTable<Row> {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: readonly StagedColumn<Row>[];
  /** Of an entity's table: who writes; what is replaced is then kept. */
  readonly writer?: RecordWriter;
}

/**
 * Inserts or replaces rows by their key in two statements over sets; of several rows with one key the last wins.
 * Names come from our own definitions. Call it inside a unit of work: the staging table belongs to the connection.
 */
export async function upsertRows<Row extends object>(
  connection: DuckDBConnection,
  { table, key, columns, writer }: KeyedTable<Row>,
  rows: readonly Row[],
  keptFields?: (row: Row) => readonly string[],
): Promise<UpsertCount> {
  const distinct = lastOfEachKey(rows, columns, key);
  if (distinct.length <= FEW_ROWS && !(await anyIsHeld(connection, { table, key, columns }, distinct))) {
    await insertFew(connection, { table, columns, ...(writer === undefined ? {} : { writer }) }, distinct);
    return { added: distinct.length, changed: 0, unchanged: 0 };
  }
  const staging = `staged_${table}`;
  const kept = keptFields === undefined ? [] : [keptColumn(keptFields)];
  const staged = [...columns, ...kept];
  await stageRows(connection, staging, staged, distinct);
  const incoming = `(SELECT ${staged.map(({ name, store }) => `${store?.(name) ?? name} AS ${name}`).join(', ')} FROM ${staging})`;
  const names = columns.map(({ name }) => name);
  const replacement = { table, key, names, keepsFields: keptFields !== undefined, writer: writer ?? null };
  const { added, changed } = await replaceByKey(connection, replacement, incoming);
  await connection.run(`DROP TABLE ${staging}`);
  return { added, changed, unchanged: distinct.length - added - changed };
}

/** So few rows, where none of them is held, are inserted without a table to stage them: most records that come alone are new. */
const FEW_ROWS = 10;

/**
 * True also where the parts of a key are held by different rows: then the longer way finds that out. Rows with what follows
 * the brand or the type come first and alone: beside any other condition the engine would read the whole table instead of
 * using the column's index.
 */
async function anyIsHeld<Row>(
  connection: DuckDBConnection,
  { table, key, columns }: Pick<KeyedTable<Row>, 'table' | 'key' | 'columns'>,
  rows: readonly Row[],
): Promise<boolean> {
  const parameters: DuckDBValue[] = [];
  const conditionOf = (part: string): string => {
    const column = columns.find(({ name }) => name === part);
    const values = column === undefined ? [] : new Set(rows.map(column.value));
    return `${part} IN (${[...values].map((value) => `$${parameters.push(value)}`).join(', ')})`;
  };
  const [first = '', telling = first] = key;
  const few = `WITH few AS MATERIALIZED (SELECT ${key.join(', ')} FROM ${table} WHERE ${conditionOf(telling)})`;
  const others = key.filter((part) => part !== telling).map(conditionOf);
  const held = await connection.runAndReadAll(
    `${few} SELECT 1 FROM few WHERE ${['true', ...others].join(' AND ')} LIMIT 1`,
    parameters,
  );
  return held.currentRowCount > 0;
}

async function insertFew<Row>(
  connection: DuckDBConnection,
  { table, columns, writer }: Pick<KeyedTable<Row>, 'table' | 'columns' | 'writer'>,
  rows: readonly Row[],
): Promise<void> {
  const written = writer === undefined ? [] : [writerColumn(writer)];
  const names = [...columns, ...written].map(({ name }) => name);
  const tuples = rows.map((_, row) => {
    const placed = columns.map(({ staged, store = (given) => given }, at) =>
      store(`CAST($${row * columns.length + at + 1} AS ${staged})`),
    );
    return `(${[...placed, ...written.map(({ value }) => value)].join(', ')})`;
  });
  await connection.run(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES ${tuples.join(', ')}`,
    rows.flatMap((row) => columns.map(({ value }) => value(row))),
  );
}

/** Fields that a row leaves as they are held: ` birth_date phone `, null where there are none. */
export const KEPT = 'kept_fields';

const keptColumn = <Row>(keptFields: (row: Row) => readonly string[]): StagedColumn<Row> => ({
  name: KEPT,
  staged: VARCHAR,
  value: (row) => {
    const fields = keptFields(row);
    return fields.length === 0 ? null : keptText(fields);
  },
});

/** Fields as the column KEPT names them. */
export function keptText(fields: readonly string[]): string {
  return ` ${fields.join(' ')} `;
}

export interface KeyedReplacement {
  readonly table: string;
  readonly key: readonly string[];
  readonly names: readonly string[];
  /** Whether the incoming rows have the column KEPT. */
  readonly keepsFields: boolean;
  /** Null where versions are not kept. */
  readonly writer: RecordWriter | null;
}

/** Updates the rows of a table that differ in `incoming` (a table or a query in brackets), and inserts those it lacks. */
export async function replaceByKey(
  connection: DuckDBConnection,
  { table, key, names, keepsFields, writer }: KeyedReplacement,
  incoming: string,
): Promise<{ readonly added: number; readonly changed: number }> {
  const others = names
    .filter((name) => !key.includes(name))
    .map((name) => ({ name, value: keepsFields ? keptOrIncoming(name) : `incoming.${name}` }));
  const differs = others.map(({ name, value }) => `held.${name} IS DISTINCT FROM ${value}`).join(' OR ');
  if (writer !== null) await keepVersions(connection, { writer, incoming, differs, kept: keepsFields ? KEPT : null });
  const written = writer === null ? [] : [writerColumn(writer)];
  const update = await connection.run(
    `UPDATE ${table} AS held SET ${[...others, ...written].map(({ name, value }) => `${name} = ${value}`).join(', ')}
     FROM ${incoming} AS incoming
     WHERE ${key.map((name) => `held.${name} = incoming.${name}`).join(' AND ')} AND (${differs})`,
  );
  // The few that are held are sought first: an anti join with the table itself would hash all of its rows.
  const insert = await connection.run(
    `INSERT INTO ${table} (${[...names, ...written.map(({ name }) => name)].join(', ')})
     SELECT ${[...names, ...written.map(({ value }) => value)].join(', ')}
     FROM ${incoming} ANTI JOIN (
       SELECT ${key.join(', ')} FROM ${table} SEMI JOIN ${incoming} USING (${key.join(', ')})
     ) USING (${key.join(', ')})`,
  );
  return { added: insert.rowsChanged, changed: update.rowsChanged };
}

function keptOrIncoming(name: string): string {
  return `CASE WHEN contains(incoming.${KEPT}, ' ${name} ') THEN held.${name} ELSE incoming.${name} END`;
}

async function stageRows<Row>(
  connection: DuckDBConnection,
  staging: string,
  columns: readonly StagedColumn<Row>[],
  rows: readonly Row[],
): Promise<void> {
  const definitions = columns.map(({ name, staged }) => `${name} ${staged}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${staging} (${definitions.join(', ')})`);
  await append(connection, { table: staging, catalog: 'temp', columns }, rows);
}

/** Adds rows to a table whose columns are these, in this order. */
export async function appendRows<Row>(
  connection: DuckDBConnection,
  { table, columns }: Pick<KeyedTable<Row>, 'table' | 'columns'>,
  rows: readonly Row[],
): Promise<void> {
  await append(connection, { table, catalog: null, columns }, rows);
}

/** Column by column: several times faster than INSERT with parameters. */
async function append<Row>(
  connection: DuckDBConnection,
  target: { readonly table: string; readonly catalog: string | null; readonly columns: readonly StagedColumn<Row>[] },
  rows: readonly Row[],
): Promise<void> {
  const { table, catalog, columns } = target;
  const appender = await connection.createAppender(table, 'main', catalog);
  const types = columns.map(({ staged }) => staged);
  for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
    const part = rows.slice(from, from + ROWS_PER_CHUNK);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map(({ value }) => part.map(value)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function lastOfEachKey<Row>(
  rows: readonly Row[],
  columns: readonly StagedColumn<Row>[],
  key: readonly string[],
): readonly Row[] {
  const keyColumns = columns.filter(({ name }) => key.includes(name));
  const last = new Map<string, Row>();
  for (const row of rows) last.set(JSON.stringify(keyColumns.map(({ value }) => value(row))), row);
  return last.size === rows.length ? rows : [...last.values()];
}
