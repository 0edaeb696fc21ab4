import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  VARCHAR,
} from '@duckdb/node-api';
import {
  type JsonObject,
  type ProfileFields,
  type ProfileId,
  type ProfileKey,
  type ProfileObject,
  profileId,
} from '../../core/profiles/profile.ts';
import { type Instant, instant } from '../../core/time.ts';
import type { HeldProfile } from './memory.ts';

/** An object as it is stored: its source, and what was read out of it when it came. */
export interface ObjectRow {
  readonly objectType: string;
  readonly uniqueKey: string;
  readonly profileId: ProfileId;
  /** JSON text. */
  readonly source: string;
  /** What it says of the profile; null for types that say nothing of it. */
  readonly fields: ProfileFields | null;
  /** The keys that it holds on the profile. */
  readonly keys: readonly ProfileKey[];
  readonly confirmedAt: Instant | null;
  readonly ingestedAt: Instant;
}

export const TABLES = [
  `CREATE TABLE IF NOT EXISTS profile (
     domain VARCHAR, profile_id VARCHAR, created_at DOUBLE, updated_at DOUBLE,
     set_fields VARCHAR, decided_fields VARCHAR, added_keys VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS profile_object (
     domain VARCHAR, object_type VARCHAR, unique_key VARCHAR, profile_id VARCHAR,
     source VARCHAR, fields VARCHAR, keys VARCHAR, confirmed_at DOUBLE, ingested_at DOUBLE)`,
  // Profile ids and unique keys are unique across domains: a look-up names them alone, for DuckDB does not use an index
  // for one of several conditions. Not UNIQUE: a row is replaced within one transaction.
  'CREATE INDEX IF NOT EXISTS profile_by_id ON profile (profile_id)',
  'CREATE INDEX IF NOT EXISTS profile_object_by_profile ON profile_object (profile_id)',
  'CREATE INDEX IF NOT EXISTS profile_object_by_key ON profile_object (unique_key)',
];

interface Column<Row> {
  readonly type: DuckDBType;
  readonly value: (row: Row) => DuckDBValue;
}

const text = <Row>(value: (row: Row) => string | null): Column<Row> => ({ type: VARCHAR, value });
const moment = <Row>(value: (row: Row) => Instant | null): Column<Row> => ({ type: DOUBLE, value });

const profileColumns: readonly Column<HeldProfile>[] = [
  text((profile) => profile.id),
  moment((profile) => profile.createdAt),
  moment((profile) => profile.updatedAt),
  text((profile) => jsonOrNull(profile.state.set)),
  text((profile) => jsonOrNull(profile.state.decided)),
  text((profile) => (profile.addedKeys.length === 0 ? null : encodeKeys(profile.addedKeys))),
];

const objectColumns: readonly Column<ObjectRow>[] = [
  text((row) => row.objectType),
  text((row) => row.uniqueKey),
  text((row) => row.profileId),
  text((row) => row.source),
  text((row) => (row.fields === null ? null : JSON.stringify(row.fields))),
  text((row) => encodeKeys(row.keys)),
  moment((row) => row.confirmedAt),
  moment((row) => row.ingestedAt),
];

export function appendProfiles(
  connection: DuckDBConnection,
  domain: string,
  rows: readonly HeldProfile[],
): Promise<void> {
  return append(connection, 'profile', [text(() => domain), ...profileColumns], rows);
}

export function appendObjects(connection: DuckDBConnection, domain: string, rows: readonly ObjectRow[]): Promise<void> {
  return append(connection, 'profile_object', [text(() => domain), ...objectColumns], rows);
}

/** DuckDB's vector size: the most rows that one chunk holds. */
const ROWS_PER_CHUNK = 2048;

async function append<Row>(
  connection: DuckDBConnection,
  table: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table);
  const types = columns.map((column) => column.type);
  for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
    const part = rows.slice(from, from + ROWS_PER_CHUNK);
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => part.map(column.value)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

export const PROFILE_COLUMNS = 'profile_id, created_at, updated_at, set_fields, decided_fields, added_keys';
export const OBJECT_COLUMNS = 'object_type, unique_key, profile_id, source, fields, keys, confirmed_at, ingested_at';
/** All that memory needs of an object. */
export const LAYER_COLUMNS = 'object_type, unique_key, profile_id, fields, keys, confirmed_at';

/** The cells of one row by column name: of a row, or of columns at a place. */
export type Cells = (column: string) => DuckDBValue | undefined;

export interface ProfileRow {
  readonly id: ProfileId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly set: ProfileFields | null;
  readonly decided: ProfileFields | null;
  readonly addedKeys: readonly ProfileKey[];
}

export function profileFrom(cells: Cells): ProfileRow {
  return {
    id: profileId(textIn(cells, 'profile_id')),
    createdAt: momentIn(cells, 'created_at'),
    updatedAt: momentIn(cells, 'updated_at'),
    set: fieldsIn(cells, 'set_fields'),
    decided: fieldsIn(cells, 'decided_fields'),
    addedKeys: keysIn(cells, 'added_keys'),
  };
}

/** What memory holds of an object. */
export type LayerRow = Omit<ObjectRow, 'source' | 'ingestedAt'>;

export function layerFrom(cells: Cells): LayerRow {
  return {
    objectType: textIn(cells, 'object_type'),
    uniqueKey: textIn(cells, 'unique_key'),
    profileId: profileId(textIn(cells, 'profile_id')),
    fields: fieldsIn(cells, 'fields'),
    keys: keysIn(cells, 'keys'),
    confirmedAt: isEmpty(cells, 'confirmed_at') ? null : momentIn(cells, 'confirmed_at'),
  };
}

export function objectFrom(cells: Cells): ObjectRow {
  return { ...layerFrom(cells), source: textIn(cells, 'source'), ingestedAt: momentIn(cells, 'ingested_at') };
}

function isEmpty(cells: Cells, column: string): boolean {
  return cells(column) === null || cells(column) === undefined;
}

function textIn(cells: Cells, column: string): string {
  const value = cells(column);
  if (typeof value !== 'string') throw new TypeError(`the store's file is damaged: ${column} holds no text`);
  return value;
}

function momentIn(cells: Cells, column: string): Instant {
  const value = cells(column);
  if (typeof value !== 'number') throw new TypeError(`the store's file is damaged: ${column} holds no moment`);
  return instant(value);
}

function fieldsIn(cells: Cells, column: string): ProfileFields | null {
  return isEmpty(cells, column) ? null : JSON.parse(textIn(cells, column));
}

function keysIn(cells: Cells, column: string): readonly ProfileKey[] {
  return isEmpty(cells, column) ? [] : decodeKeys(textIn(cells, column));
}

export function sourceOf(row: ObjectRow): JsonObject {
  return JSON.parse(row.source);
}

export function objectOf(row: ObjectRow): ProfileObject {
  return {
    objectType: row.objectType,
    uniqueKey: row.uniqueKey,
    profileId: row.profileId,
    source: sourceOf(row),
    ingestedAt: row.ingestedAt,
  };
}

function encodeKeys(held: readonly ProfileKey[]): string {
  return JSON.stringify(held.map(({ name, values }) => [name, ...values]));
}

function decodeKeys(json: string): readonly ProfileKey[] {
  const held: string[][] = JSON.parse(json);
  return held.map(keyFrom);
}

/** The keys of several objects: a JSON list of what `encodeKeys` wrote. */
export function decodeKeyLists(json: string): readonly ProfileKey[] {
  const held: string[][][] = JSON.parse(json);
  return held.flat().map(keyFrom);
}

function keyFrom([name = '', ...values]: readonly string[]): ProfileKey {
  return { name, values };
}

function jsonOrNull(values: ProfileFields): string | null {
  for (const _path in values) return JSON.stringify(values);
  return null;
}
