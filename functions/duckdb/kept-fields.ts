import type { DuckDBConnection } from '@duckdb/node-api';
import { ENTITIES, type EntityDefinition, type EntityName } from '../core/records/entities.ts';
import { confirmedTable, keptTable, replacedTable, sameKey, WRITER } from './record-versions.ts';

/**
 * What an import could not read it left as it was held: when the version before it has gone, such a field is that of the
 * version which is before it now, or empty. Call it once `restoreVersions` and `removeVersions` are done.
 */
export async function followVersionsBefore(connection: DuckDBConnection, entity: EntityName): Promise<void> {
  const { table, key, fields }: EntityDefinition = ENTITIES[entity];
  const known = await connection.runAndReadAll(
    `SELECT DISTINCT unnest(string_split_regex(trim(fields), ' +')) AS name FROM ${keptTable(entity)}`,
  );
  const names = known
    .getRowObjects()
    .map(({ name }) => String(name))
    .filter((name) => name in fields && !key.includes(name));
  // A version may follow one that follows another: as many rounds as there are versions in a row.
  for (let changed = names.length; changed > 0; ) {
    changed = 0;
    for (const name of names)
      for (const target of [replacedTable(entity), table]) changed += await followOne(connection, entity, target, name);
  }
}

async function followOne(
  connection: DuckDBConnection,
  entity: EntityName,
  target: string,
  name: string,
): Promise<number> {
  const { key } = ENTITIES[entity];
  const [replaced, confirmed, kept] = [replacedTable(entity), confirmedTable(entity), keptTable(entity)];
  const isKept = (writer: string): string =>
    `EXISTS (FROM ${kept} AS k WHERE k.${WRITER} = ${writer} AND contains(k.fields, ' ${name} ') AND ${sameKey(key, 'k', 'own')})`;
  // Who has brought the version again, and could read the field, has brought the field.
  const isBrought = `EXISTS (FROM ${confirmed} AS own WHERE own.${WRITER} = t.${WRITER} AND ${sameKey(key, 'own', 't')} AND NOT ${isKept('own.confirmed_by')})`;
  const before = `(SELECT any_value(b.${name}) FROM ${replaced} AS b WHERE b.replaced_by = t.${WRITER} AND ${sameKey(key, 'b', 't')})`;
  const { rowsChanged } = await connection.run(
    `UPDATE ${target} AS t SET ${name} = ${before}
     WHERE EXISTS (FROM ${kept} AS k WHERE k.${WRITER} = t.${WRITER} AND contains(k.fields, ' ${name} ') AND ${sameKey(key, 'k', 't')})
       AND NOT ${isBrought} AND t.${name} IS DISTINCT FROM ${before}`,
  );
  return rowsChanged;
}
