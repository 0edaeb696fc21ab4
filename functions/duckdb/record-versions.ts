import type { DuckDBConnection } from '@duckdb/node-api';
import { ENTITIES, type EntityDefinition, type EntityName } from '../core/records/entities.ts';
import { quoted } from './tables/sql-text.ts';

/**
 * Which import wrote the version of a record that is held, and what it replaced, so that an import can be taken back as
 * if it had never been. A version is known by the record's key and its writer:
 * - the record's table holds the newest version, `replaced_…` the older ones, each with the import that replaced it;
 * - `confirmed_…` holds which imports brought a version again as it was: they inherit it when its writer goes;
 * - `kept_…` holds which fields an import left as they were held, since it could not read them: they follow the version before.
 */
export const WRITER = 'import_id';

export const replacedTable = (entity: EntityName): string => `replaced_${ENTITIES[entity].table}`;
export const confirmedTable = (entity: EntityName): string => `confirmed_${ENTITIES[entity].table}`;

export const keptTable = (entity: EntityName): string => `kept_${ENTITIES[entity].table}`;

/** The DDL beside an entity's own table; repeating it changes nothing. */
export function versionTables(entity: EntityName): readonly string[] {
  const { table, key } = ENTITIES[entity];
  return [
    `ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${WRITER} VARCHAR`,
    `CREATE TABLE IF NOT EXISTS ${replacedTable(entity)} AS
       SELECT *, CAST(NULL AS VARCHAR) AS replaced_by FROM ${table} LIMIT 0`,
    `CREATE TABLE IF NOT EXISTS ${confirmedTable(entity)} AS
       SELECT ${key.join(', ')}, ${WRITER}, CAST(NULL AS VARCHAR) AS confirmed_by FROM ${table} LIMIT 0`,
    `CREATE TABLE IF NOT EXISTS ${keptTable(entity)} AS
       SELECT ${key.join(', ')}, ${WRITER}, CAST(NULL AS VARCHAR) AS fields FROM ${table} LIMIT 0`,
  ];
}

/** Who writes rows of an entity: an import, or somebody else, whose rows are not taken back. */
export interface RecordWriter {
  readonly entity: EntityName;
  readonly importId: string | null;
}

/** The column that says who wrote a row, and the literal for it. */
export function writerColumn({ importId }: RecordWriter): { readonly name: string; readonly value: string } {
  return { name: WRITER, value: importId === null ? 'NULL' : quoted(importId) };
}

/**
 * Keeps the versions that `incoming` is about to replace or to confirm. `differs` compares `held` with `incoming`. What a
 * writer replaces of its own is no version.
 */
export async function keepVersions(
  connection: DuckDBConnection,
  {
    writer,
    incoming,
    differs,
    kept,
  }: {
    readonly writer: RecordWriter;
    readonly incoming: string;
    readonly differs: string;
    /** The column of `incoming` that names the fields left as they are held; null where it has none. */
    readonly kept: string | null;
  },
): Promise<void> {
  const { table, key } = ENTITIES[writer.entity];
  const [replaced, confirmed] = [replacedTable(writer.entity), confirmedTable(writer.entity)];
  const { value } = writerColumn(writer);
  const ofOthers = `FROM ${table} AS held JOIN ${incoming} AS incoming USING (${key.join(', ')})
    WHERE held.${WRITER} IS DISTINCT FROM ${value}`;
  const { rowsChanged } = await connection.run(
    `INSERT INTO ${replaced} SELECT held.*, ${value} ${ofOthers} AND (${differs})`,
  );
  if (writer.importId === null) return;
  if (kept !== null) await noteKept(connection, writer.entity, { value, ofOthers, kept });
  if (rowsChanged > 0) {
    await connection.run(
      `DELETE FROM ${confirmed} AS c USING ${replaced} AS r
       WHERE c.confirmed_by = ${value} AND r.replaced_by = ${value} AND ${sameKey(key, 'c', 'r')}`,
    );
  }
  const heldKey = key.map((name) => `held.${name}`).join(', ');
  await connection.run(
    `INSERT INTO ${confirmed} SELECT ${heldKey}, held.${WRITER}, ${value} ${ofOthers}
     AND held.${WRITER} IS NOT NULL AND NOT (${differs})`,
  );
}

/** Fields of which a row of `incoming` says nothing, and which stay as they are held. */
async function noteKept(
  connection: DuckDBConnection,
  entity: EntityName,
  { value, ofOthers, kept }: { readonly value: string; readonly ofOthers: string; readonly kept: string },
): Promise<void> {
  const { key, fields }: EntityDefinition = ENTITIES[entity];
  const names = Object.keys(fields).filter((name) => !key.includes(name));
  const unsaid = names.map(
    (name) => `CASE WHEN contains(incoming.${kept}, ' ${name} ') AND incoming.${name} IS NULL THEN ' ${name} ' END`,
  );
  const heldKey = key.map((name) => `held.${name}`).join(', ');
  await connection.run(
    `INSERT INTO ${keptTable(entity)} SELECT ${heldKey}, ${value}, concat(${unsaid.join(', ')}) ${ofOthers}
     AND incoming.${kept} IS NOT NULL AND concat(${unsaid.join(', ')}) <> ''`,
  );
}

/**
 * What an import wrote of an entity is again what it was before, inside a unit of work; how many records that were. What
 * the table holds of the import afterwards, nobody else has brought: see `removeVersions`.
 */
export async function restoreVersions(
  connection: DuckDBConnection,
  entity: EntityName,
  importId: string,
): Promise<number> {
  const id = quoted(importId);
  await connection.run(`DELETE FROM ${keptTable(entity)} WHERE ${WRITER} = ${id}`);
  await bequeath(connection, entity, id);
  const restored = await restoreHeld(connection, entity, id);
  await closeChains(connection, entity, id);
  await connection.run(`DELETE FROM ${confirmedTable(entity)} WHERE confirmed_by = ${id}`);
  return restored;
}

/** Removes what only this import has brought; how many records that were. Call `restoreVersions` before. */
export async function removeVersions(
  connection: DuckDBConnection,
  entity: EntityName,
  importId: string,
): Promise<number> {
  const removed = await connection.run(`DELETE FROM ${ENTITIES[entity].table} WHERE ${writtenBy(importId)}`);
  return removed.rowsChanged;
}

/** The condition on an entity's table for what an import wrote and nobody has replaced. */
export function writtenBy(importId: string): string {
  return `${WRITER} = ${quoted(importId)}`;
}

/** A version that another import has confirmed becomes that import's. */
async function bequeath(connection: DuckDBConnection, entity: EntityName, id: string): Promise<void> {
  const { table, key } = ENTITIES[entity];
  const [replaced, confirmed] = [replacedTable(entity), confirmedTable(entity)];
  const keys = key.join(', ');
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE heir AS
     SELECT ${keys}, min(confirmed_by) AS heir FROM ${confirmed} WHERE ${WRITER} = ${id} GROUP BY ${keys}`,
  );
  const toHeir = (target: string, column: string): string =>
    `UPDATE ${target} AS t SET ${column} = heir.heir FROM heir WHERE t.${column} = ${id} AND ${sameKey(key, 't', 'heir')}`;
  await connection.run(toHeir(table, WRITER));
  await connection.run(toHeir(replaced, WRITER));
  await connection.run(toHeir(replaced, 'replaced_by'));
  await connection.run(toHeir(confirmed, WRITER));
  await connection.run(`DELETE FROM ${confirmed} WHERE confirmed_by = ${WRITER}`);
  await connection.run('DROP TABLE heir');
}

async function restoreHeld(connection: DuckDBConnection, entity: EntityName, id: string): Promise<number> {
  const { table, key, fields }: EntityDefinition = ENTITIES[entity];
  const replaced = replacedTable(entity);
  const columns = [...Object.keys(fields).filter((name) => !key.includes(name)), WRITER];
  const { rowsChanged } = await connection.run(
    `UPDATE ${table} AS held SET ${columns.map((name) => `${name} = before.${name}`).join(', ')}
     FROM ${replaced} AS before
     WHERE held.${WRITER} = ${id} AND before.replaced_by = ${id} AND ${sameKey(key, 'held', 'before')}`,
  );
  if (rowsChanged > 0) {
    // What is held now has the writer that the version before had: it is no older version any more.
    await connection.run(
      `DELETE FROM ${replaced} AS before USING ${table} AS held
       WHERE before.replaced_by = ${id} AND ${sameKey(key, 'held', 'before')}
         AND held.${WRITER} IS NOT DISTINCT FROM before.${WRITER}`,
    );
  }
  return rowsChanged;
}

/** Where a later import replaced this one's version, it replaced what was before this one. */
async function closeChains(connection: DuckDBConnection, entity: EntityName, id: string): Promise<void> {
  const { key } = ENTITIES[entity];
  const replaced = replacedTable(entity);
  await connection.run(
    `UPDATE ${replaced} AS before SET replaced_by = own.replaced_by
     FROM (SELECT * FROM ${replaced} WHERE ${WRITER} = ${id}) AS own
     WHERE before.replaced_by = ${id} AND ${sameKey(key, 'before', 'own')}`,
  );
  await connection.run(`DELETE FROM ${replaced} WHERE ${WRITER} = ${id}`);
}

export function sameKey(key: readonly string[], left: string, right: string): string {
  return key.map((name) => `${left}.${name} = ${right}.${name}`).join(' AND ');
}
