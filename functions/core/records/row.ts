import type { FieldDefinition, FieldType, FieldValue } from './entities.ts';
import { ATTRIBUTE_PREFIX, type ColumnMapping, type Mapping } from './mapping.ts';
import type { Omission, Rejection } from './rejection.ts';
import { FIELDS_OF_KIND } from './row-kinds.ts';
import { READERS } from './values/readers.ts';
import { DEFAULT_CONTEXT, type Reader, type RowContext, Unreadable } from './values/reading.ts';

/** A row's values by field, every field of its kind present, and what was left out; or the rejection of the row. */
export type ReadValues =
  | { readonly values: Readonly<Record<string, FieldValue>>; readonly omissions: readonly Omission[] }
  | { readonly rejection: Rejection };

/** How the cells of one column are read. */
export interface ColumnReader {
  readonly position: number;
  readonly mapping: ColumnMapping;
  /** The field, or the name among the attributes. */
  readonly name: string;
  readonly type: FieldType;
  readonly isAttribute: boolean;
  /** A value that cannot be read is left out; else it rejects the row. */
  readonly isDispensable: boolean;
  readonly read: Reader<string | number | boolean>;
}

/** The readers of a mapping's columns, in the order of the file; columns that are not taken in have none. */
export function columnReaders({ entity, columns }: Mapping): readonly ColumnReader[] {
  return columns.flatMap((mapping, position) => columnReader(mapping, position, FIELDS_OF_KIND[entity]));
}

/**
 * Prepares the reading of a table's rows. A value that its column's type cannot be rejects the row, with the column and
 * the reason: half a row would be taken for the whole. Only what a record can do without is left out instead, and told.
 */
export function valueReader(mapping: Mapping): (cells: readonly string[], line: number) => ReadValues {
  const nothing: Readonly<Record<string, FieldValue>> = Object.fromEntries(
    Object.keys(FIELDS_OF_KIND[mapping.entity]).map((name) => [name, null]),
  );
  const readers = columnReaders(mapping);
  const known = readers.filter(({ isAttribute }) => !isAttribute);
  const others = readers.filter(({ isAttribute }) => isAttribute);
  const country = known.find(({ name }) => name === 'country');
  return (cells, line) => {
    const context = contextOf(country, cells);
    const values = { ...nothing };
    const omissions: Omission[] = [];
    for (const reader of known) {
      const cell = cells[reader.position] ?? '';
      const value = cell === '' ? null : reader.read(cell, context);
      if (!(value instanceof Unreadable)) values[reader.name] = value;
      else if (reader.isDispensable) omissions.push({ field: reader.name, ...rejectionOf(reader, cell, line, value) });
      else return { rejection: rejectionOf(reader, cell, line, value) };
    }
    values.attributes = attributesOf(others, cells);
    return { values, omissions };
  };
}

function columnReader(
  mapping: ColumnMapping,
  position: number,
  fields: Readonly<Record<string, FieldDefinition>>,
): readonly ColumnReader[] {
  if (mapping.field === null) return [];
  if (mapping.field.startsWith(ATTRIBUTE_PREFIX)) {
    const name = mapping.field.slice(ATTRIBUTE_PREFIX.length);
    return [
      { position, mapping, name, type: 'text', isAttribute: true, isDispensable: false, read: READERS.attributes },
    ];
  }
  const definition = fields[mapping.field];
  if (definition === undefined) throw new RangeError(`no such field: ${mapping.field}`);
  const { type, dispensable } = definition;
  const read = mapping.opposite === true ? reversed(READERS[type]) : READERS[type];
  const isDispensable = dispensable === true;
  return [{ position, mapping, name: mapping.field, type, isAttribute: false, isDispensable, read }];
}

function reversed(read: Reader<string | number | boolean>): Reader<string | number | boolean> {
  return (text, context) => {
    const value = read(text, context);
    return typeof value === 'boolean' ? !value : value;
  };
}

function contextOf(country: ColumnReader | undefined, cells: readonly string[]): RowContext {
  return country === undefined ? DEFAULT_CONTEXT : contextFrom(country, cells[country.position] ?? '');
}

/** What a row's country cell says for its other cells. */
export function contextFrom(country: ColumnReader, cell: string): RowContext {
  const code = country.read(cell, DEFAULT_CONTEXT);
  return typeof code === 'string' ? { country: code } : DEFAULT_CONTEXT;
}

function attributesOf(
  readers: readonly ColumnReader[],
  cells: readonly string[],
): Readonly<Record<string, string>> | null {
  const attributes: Record<string, string> = {};
  let some = false;
  for (const { position, name, read } of readers) {
    const value = read(cells[position] ?? '', DEFAULT_CONTEXT);
    if (typeof value !== 'string') continue;
    attributes[name] = value;
    some = true;
  }
  return some ? attributes : null;
}

function rejectionOf({ mapping }: ColumnReader, value: string, line: number, { reason }: Unreadable): Rejection {
  return { line, column: mapping.column, value, reason };
}
