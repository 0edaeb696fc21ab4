import type { DuckDBConnection } from '@duckdb/node-api';
import { ENTITIES, type EntityName } from '../../core/records/entities.ts';
import type { UpsertCount } from '../../steps/ports.ts';
import { columnsOf } from '../record-columns.ts';
import { quoted } from './sql-text.ts';

/**
 * Inserts or replaces rows of a table `incoming` (`place` and the entity's columns) by their key; of several rows with
 * one key the last of the file wins. Empties `incoming` of the others.
 */
export async function insertByKey(
  connection: DuckDBConnection,
  incoming: string,
  entity: EntityName,
  brand: string,
): Promise<UpsertCount> {
  const { table, key } = ENTITIES[entity];
  await keepLastOfEachKey(connection, incoming, key);
  const names = columnsOf(entity).map(({ name }) => name);
  const rows = await countRows(connection, `FROM ${incoming}`);
  const held = await countRows(connection, `FROM (SELECT 1 FROM ${table} WHERE brand = ${quoted(brand)} LIMIT 1)`);
  if (held === 0) {
    await connection.run(`INSERT INTO ${table} SELECT ${names.join(', ')} FROM ${incoming} ORDER BY place`);
    return { added: rows, changed: 0, unchanged: 0 };
  }
  const others = names.filter((name) => !(key as readonly string[]).includes(name));
  const update = await connection.run(
    `UPDATE ${table} AS held SET ${others.map((name) => `${name} = incoming.${name}`).join(', ')}
     FROM ${incoming} AS incoming
     WHERE ${key.map((name) => `held.${name} = incoming.${name}`).join(' AND ')}
       AND (${others.map((name) => `held.${name} IS DISTINCT FROM incoming.${name}`).join(' OR ')})`,
  );
  const insert = await connection.run(
    `INSERT INTO ${table} SELECT ${names.join(', ')} FROM ${incoming} ANTI JOIN ${table} USING (${key.join(', ')})
     ORDER BY place`,
  );
  const [added, changed] = [insert.rowsChanged, update.rowsChanged];
  return { added, changed, unchanged: rows - added - changed };
}

/** Keys are compared by their hash first: most files repeat none, and a hash is much smaller than a key. */
async function keepLastOfEachKey(
  connection: DuckDBConnection,
  incoming: string,
  key: readonly string[],
): Promise<void> {
  const hash = `hash(${key.join(', ')})`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE repeated AS SELECT ${hash} AS h FROM ${incoming} GROUP BY h HAVING count(*) > 1`,
  );
  if ((await countRows(connection, 'FROM repeated')) > 0) {
    await connection.run(
      `DELETE FROM ${incoming} WHERE place IN (
         SELECT place FROM (
           SELECT place, row_number() OVER (PARTITION BY ${key.join(', ')} ORDER BY place DESC) AS newest
           FROM ${incoming} WHERE ${hash} IN (FROM repeated))
         WHERE newest > 1)`,
    );
  }
  await connection.run('DROP TABLE repeated');
}

export async function countRows(connection: DuckDBConnection, from: string): Promise<number> {
  const counted = await connection.runAndReadAll(`SELECT CAST(count(*) AS DOUBLE) AS rows ${from}`);
  return Number(counted.getRowObjects()[0]?.rows);
}
