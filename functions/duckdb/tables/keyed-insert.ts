import type { DuckDBConnection } from '@duckdb/node-api';
import { ENTITIES } from '../../core/records/entities.ts';
import type { UpsertCount } from '../../steps/ports.ts';
import { columnsOf } from '../record-columns.ts';
import { type RecordWriter, writerColumn } from '../record-versions.ts';
import { KEPT, replaceByKey } from '../staging.ts';
import { quoted } from './sql-text.ts';

/**
 * Inserts or replaces rows of a query (`place`, KEPT and the entity's columns) by their key; of several rows with one key
 * the last of the file wins.
 */
export async function insertByKey(
  connection: DuckDBConnection,
  query: string,
  writer: RecordWriter,
  brand: string,
): Promise<UpsertCount> {
  const { entity } = writer;
  const { table, key } = ENTITIES[entity];
  const names = columnsOf(entity).map(({ name }) => name);
  const rows = await lastOfEachKey(connection, query, key);
  try {
    const held = await countRows(connection, `FROM (SELECT 1 FROM ${table} WHERE brand = ${quoted(brand)} LIMIT 1)`);
    if (held > 0) return await replaceRows(connection, rows, writer);
    const written = writerColumn(writer);
    const inserted = await connection.run(
      `INSERT INTO ${table} (${[...names, written.name].join(', ')})
       SELECT ${[...names, written.value].join(', ')} FROM (${rows})`,
    );
    return { added: inserted.rowsChanged, changed: 0, unchanged: 0 };
  } finally {
    for (const name of [REPEATED, SUPERSEDED, INCOMING]) await connection.run(`DROP TABLE IF EXISTS ${name}`);
  }
}

const REPEATED = 'repeated_keys';
const SUPERSEDED = 'superseded_rows';
const INCOMING = 'incoming_rows';

async function replaceRows(connection: DuckDBConnection, rows: string, writer: RecordWriter): Promise<UpsertCount> {
  const { entity } = writer;
  const { table, key } = ENTITIES[entity];
  const names = columnsOf(entity).map(({ name }) => name);
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${INCOMING} AS SELECT ${names.join(', ')}, ${KEPT} FROM (${rows})`,
  );
  const keepsFields = (await countRows(connection, `FROM ${INCOMING} WHERE ${KEPT} IS NOT NULL`)) > 0;
  const { added, changed } = await replaceByKey(connection, { table, key, names, keepsFields, writer }, INCOMING);
  return { added, changed, unchanged: (await countRows(connection, `FROM ${INCOMING}`)) - added - changed };
}

/** Keys are compared by their hash first: most files repeat none, and a hash is much smaller than a key. */
async function lastOfEachKey(connection: DuckDBConnection, query: string, key: readonly string[]): Promise<string> {
  const hash = `hash(${key.join(', ')})`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${REPEATED} AS SELECT ${hash} AS h FROM (${query}) GROUP BY h HAVING count(*) > 1`,
  );
  if ((await countRows(connection, `FROM ${REPEATED}`)) === 0) return query;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${SUPERSEDED} AS SELECT place FROM (
       SELECT place, row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY place DESC) AS newest
       FROM (${query}) WHERE ${hash} IN (FROM ${REPEATED}))
     WHERE newest > 1`,
  );
  return `SELECT * FROM (${query}) ANTI JOIN ${SUPERSEDED} USING (place)`;
}

export async function countRows(connection: DuckDBConnection, from: string): Promise<number> {
  const counted = await connection.runAndReadAll(`SELECT CAST(count(*) AS DOUBLE) AS rows ${from}`);
  return Number(counted.getRowObjects()[0]?.rows);
}
