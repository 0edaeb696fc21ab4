import type { FieldType } from './entities.ts';
import { FIELDS_OF_KIND, type RowKind } from './row-kinds.ts';
import type { TableSample } from './table-sample.ts';
import { READERS } from './values/readers.ts';
import { DEFAULT_CONTEXT, Unreadable } from './values/reading.ts';

/** What a column's sample values say about its being of a type. */
export interface Evidence {
  readonly values: number;
  readonly readable: number;
  readonly verdict: 'supports' | 'contradicts' | 'silent';
}

const ROWS_LOOKED_AT = 200;
const FEWEST_TO_CONTRADICT = 3;

/** Reads the sample values as the type would: when more than half cannot be read, they contradict it. */
export function evidenceFor(table: TableSample, position: number, type: FieldType): Evidence {
  const values = valuesOf(table, position);
  const readable = values.filter((value) => !(READERS[type](value, DEFAULT_CONTEXT) instanceof Unreadable)).length;
  if (values.length >= FEWEST_TO_CONTRADICT && readable < values.length / 2) {
    return { values: values.length, readable, verdict: 'contradicts' };
  }
  return { values: values.length, readable, verdict: values.length === 0 ? 'silent' : 'supports' };
}

/** Values of a form that hardly anything else has. */
const TELLING: readonly (readonly [string, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['phone', /^(?:\+81[\d\s-]{9,13}|0[789]0-?\d{4}-?\d{4}|0\d{1,4}-\d{1,4}-\d{4})$/],
  ['postal_code', /^〒?\d{3}-\d{4}$/],
];
const MOST = 0.9;

/** The field whose form nearly all values have, where no other column has that field already. */
export function fieldShownBy(
  table: TableSample,
  position: number,
  kind: RowKind,
  given: ReadonlySet<string>,
): string | null {
  const values = valuesOf(table, position).map((value) => value.normalize('NFKC').trim());
  if (values.length < FEWEST_TO_CONTRADICT) return null;
  for (const [field, form] of TELLING) {
    if (given.has(field) || FIELDS_OF_KIND[kind][field] === undefined) continue;
    if (values.filter((value) => form.test(value)).length >= values.length * MOST) return field;
  }
  return null;
}

/** The values of a column among the first rows, empty cells left out. */
export function valuesOf({ samples }: TableSample, position: number): readonly string[] {
  const values: string[] = [];
  for (const row of samples.slice(0, ROWS_LOOKED_AT)) {
    const value = row[position]?.trim() ?? '';
    if (value !== '') values.push(value);
  }
  return values;
}
