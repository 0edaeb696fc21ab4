import type { FieldDefinition, FieldValue } from './entities.ts';
import { ATTRIBUTE_PREFIX, type ColumnMapping, type Mapping } from './mapping.ts';
import type { Rejection } from './rejection.ts';
import { FIELDS_OF_KIND } from './row-kinds.ts';
import { READERS } from './values/readers.ts';
import { DEFAULT_CONTEXT, type Reader, type RowContext, Unreadable } from './values/reading.ts';

/** A row's values by field, every field of its kind present; or the rejection of the row. */
export type ReadValues = { readonly values: Readonly<Record<string, FieldValue>> } | { readonly rejection: Rejection };

interface ColumnReader {
  readonly position: number;
  readonly mapping: ColumnMapping;
  /** The field, or the name among the attributes. */
  readonly name: string;
  readonly read: Reader<string | number | boolean>;
}

/**
 * Prepares the reading of a table's rows. A value that its column's type cannot be rejects the row, with the column and
 * the reason: half a row would be taken for the whole.
 */
export function valueReader({ entity, columns }: Mapping): (cells: readonly string[], line: number) => ReadValues {
  const fields = FIELDS_OF_KIND[entity];
  const nothing: Readonly<Record<string, FieldValue>> = Object.fromEntries(
    Object.keys(fields).map((name) => [name, null]),
  );
  const readers = columns.flatMap((mapping, position) => columnReader(mapping, position, fields));
  const known = readers.filter(({ mapping }) => !isAttribute(mapping));
  const others = readers.filter(({ mapping }) => isAttribute(mapping));
  const country = known.find(({ name }) => name === 'country');
  return (cells, line) => {
    const context = contextOf(country, cells);
    const values = { ...nothing };
    for (const reader of known) {
      const cell = cells[reader.position] ?? '';
      const value = cell === '' ? null : reader.read(cell, context);
      if (value instanceof Unreadable) return { rejection: rejectionOf(reader, cell, line, value) };
      values[reader.name] = value;
    }
    values.attributes = attributesOf(others, cells);
    return { values };
  };
}

function columnReader(
  mapping: ColumnMapping,
  position: number,
  fields: Readonly<Record<string, FieldDefinition>>,
): readonly ColumnReader[] {
  if (mapping.field === null) return [];
  if (isAttribute(mapping)) {
    return [{ position, mapping, name: mapping.field.slice(ATTRIBUTE_PREFIX.length), read: READERS.attributes }];
  }
  const definition = fields[mapping.field];
  if (definition === undefined) throw new RangeError(`no such field: ${mapping.field}`);
  const read = READERS[definition.type];
  return [{ position, mapping, name: mapping.field, read: mapping.opposite === true ? reversed(read) : read }];
}

function isAttribute({ field }: ColumnMapping): boolean {
  return field?.startsWith(ATTRIBUTE_PREFIX) === true;
}

function reversed(read: Reader<string | number | boolean>): Reader<string | number | boolean> {
  return (text, context) => {
    const value = read(text, context);
    return typeof value === 'boolean' ? !value : value;
  };
}

function contextOf(country: ColumnReader | undefined, cells: readonly string[]): RowContext {
  if (country === undefined) return DEFAULT_CONTEXT;
  const code = country.read(cells[country.position] ?? '', DEFAULT_CONTEXT);
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
