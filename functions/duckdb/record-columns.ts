import { BOOLEAN, DOUBLE, type DuckDBType, type DuckDBValue, VARCHAR } from '@duckdb/node-api';
import { z } from 'zod';
import {
  ENTITIES,
  type EntityDefinition,
  type EntityName,
  type FieldType,
  type FieldValue,
  type RecordOf,
} from '../core/records/entities.ts';
import type { SqlRow } from './database.ts';

/** How one type of field is stored, appended to a staging table, and read back. Names come from ENTITIES only. */
export interface ColumnForm {
  readonly stored: string;
  readonly staged: DuckDBType;
  /** Staged column → stored value. */
  readonly store: (column: string) => string;
  /** Stored column → what the driver hands over without objects of its own. */
  readonly read: (column: string) => string;
}

const same = (column: string): string => column;
const asDouble = (column: string): string => `CAST(${column} AS DOUBLE)`;
const text: ColumnForm = { stored: 'VARCHAR', staged: VARCHAR, store: same, read: same };

// Numbers are staged and read as DOUBLE: exact for every whole yen and millisecond, and no bigint per value.
const FORMS: Readonly<Partial<Record<FieldType, ColumnForm>>> = {
  day: {
    stored: 'DATE',
    staged: VARCHAR,
    store: (column) => `CAST(${column} AS DATE)`,
    read: (column) => `CAST(${column} AS VARCHAR)`,
  },
  instant: {
    stored: 'TIMESTAMP',
    staged: DOUBLE,
    store: (column) => `make_timestamp_ms(CAST(${column} AS BIGINT))`,
    read: (column) => `CAST(epoch_ms(${column}) AS DOUBLE)`,
  },
  yen: { stored: 'BIGINT', staged: DOUBLE, store: (column) => `CAST(${column} AS BIGINT)`, read: asDouble },
  integer: { stored: 'INTEGER', staged: DOUBLE, store: (column) => `CAST(${column} AS INTEGER)`, read: asDouble },
  duration: { stored: 'INTEGER', staged: DOUBLE, store: (column) => `CAST(${column} AS INTEGER)`, read: asDouble },
  score: { stored: 'DOUBLE', staged: DOUBLE, store: same, read: same },
  flag: { stored: 'BOOLEAN', staged: BOOLEAN, store: same, read: same },
};

/** How a type of field is stored. */
export function columnForm(type: FieldType): ColumnForm {
  return FORMS[type] ?? text;
}

interface RecordColumn extends ColumnForm {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly value: (row: Readonly<Record<string, FieldValue>>) => DuckDBValue;
}

/** The columns of an entity's table, in the order of its definition. */
export function columnsOf(entity: EntityName): readonly RecordColumn[] {
  const { fields }: EntityDefinition = ENTITIES[entity];
  return Object.entries(fields).map(([name, { type, required }]) => ({
    name,
    type,
    required,
    ...columnForm(type),
    value: (row) => stagedValue(row[name]),
  }));
}

/**
 * The DDL of an entity's table. The key is kept unique by the set-based upsert of the one writer, not by a constraint:
 * the index behind PRIMARY KEY made a load of a million order lines 1.6 times slower and the file 8 times larger.
 */
export function tableDefinition(entity: EntityName): string {
  const columns = columnsOf(entity).map(
    ({ name, stored, required }) => `${name} ${stored}${required ? ' NOT NULL' : ''}`,
  );
  return `CREATE TABLE IF NOT EXISTS ${ENTITIES[entity].table} (${columns.join(', ')})`;
}

/** The select list that `recordFrom` understands, of the table under the alias `held`. */
export function selectList(entity: EntityName): string {
  return columnsOf(entity)
    .map(({ name, read }) => `${read(`held.${name}`)} AS ${name}`)
    .join(', ');
}

/** A selected row as ENTITIES describes it: the table has no other columns and no other types. */
export function recordFrom<Entity extends EntityName>(entity: Entity, row: SqlRow): RecordOf[Entity] {
  const record: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(ENTITIES[entity].fields)) {
    const value = row[name] ?? null;
    record[name] = type === 'attributes' && value !== null ? attributesText.parse(value) : value;
  }
  return record as RecordOf[Entity];
}

const attributesText = z.string().transform((json) => z.record(z.string(), z.string()).parse(JSON.parse(json)));

/** Attributes become JSON with sorted names, so that equal maps are equal texts. */
function stagedValue(value: FieldValue | undefined): DuckDBValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
