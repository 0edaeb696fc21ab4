import { type DuckDBConnection, INTEGER } from '@duckdb/node-api';
import type { LocalizedText } from '../../core/language.ts';
import type { Mapping } from '../../core/records/mapping.ts';
import { type ColumnReader, columnReaders, contextFrom } from '../../core/records/row.ts';
import { FIELDS_OF_KIND } from '../../core/records/row-kinds.ts';
import { DEFAULT_CONTEXT, type RowContext, Unreadable } from '../../core/records/values/reading.ts';
import { columnForm } from '../record-columns.ts';
import { PLAIN_FORMS } from './plain-forms.ts';
import { rawColumn } from './raw-table.ts';
import { quoted } from './sql-text.ts';
import { tabulate } from './tabulate.ts';

/** The rows of a raw table with every field of their kind, typed. */
export interface TypedRows {
  /**
   * `place` (order of the file), the fields of the kind by name, `bad` (position of the first column whose value cannot be
   * read, else null) and `why` (index of `reasons`).
   */
  readonly query: string;
  readonly reasons: readonly LocalizedText[];
}

interface TypedColumn {
  readonly reader: ColumnReader;
  readonly expression: string;
  /** Null where every value is plain. */
  readonly odd: { readonly join: string; readonly why: string } | null;
}

/**
 * Types a raw table column by column: plain values in SQL, the distinct rest by the readers that rows are read with. The
 * rows come out as `valueReader` would give them.
 */
export async function typeRows(connection: DuckDBConnection, raw: string, mapping: Mapping): Promise<TypedRows> {
  const readers = columnReaders(mapping);
  const country = readers.find(({ name, isAttribute }) => name === 'country' && !isAttribute) ?? null;
  const reasons = new Reasons();
  const columns: TypedColumn[] = [];
  for (const reader of readers) columns.push(await typeColumn(connection, { raw, reader, country, reasons }));
  return { query: typedQuery(raw, mapping, columns), reasons: reasons.list };
}

interface ColumnToType {
  readonly raw: string;
  readonly reader: ColumnReader;
  readonly country: ColumnReader | null;
  readonly reasons: Reasons;
}

async function typeColumn(
  connection: DuckDBConnection,
  { raw, reader, country, reasons }: ColumnToType,
): Promise<TypedColumn> {
  const cell = `r.${rawColumn(reader.position)}`;
  const { staged, store } = columnForm(reader.type);
  const form = PLAIN_FORMS[reader.type];
  const dependsOn = reader.type === 'phone' ? country : null;
  const table = `odd_${reader.position}`;
  const isPlain = form === undefined ? 'false' : await plainCondition(connection, raw, form.isPlain(cell), dependsOn);
  const rows = await tabulate(connection, {
    table,
    inputs: ['cell', 'country'],
    query: `SELECT ${cell} AS cell, ${dependsOn === null ? 'NULL' : `r.${rawColumn(dependsOn.position)}`} AS country
            FROM ${raw} AS r WHERE ${cell} IS NOT NULL AND (${isPlain}) IS NOT TRUE`,
    outputs: [
      { name: 'value', type: staged },
      { name: 'why', type: INTEGER },
    ],
    read: ([text, countryCell]) => {
      const trimmed = (text ?? '').trim();
      const value = trimmed === '' ? null : reader.read(trimmed, contextOf(dependsOn, countryCell ?? ''));
      return value instanceof Unreadable ? [null, reasons.indexOf(value.reason)] : [value, null];
    },
  });
  const plain = form?.value(cell) ?? 'NULL';
  if (rows === 0) return { reader, expression: plain, odd: null };
  const sameCountry =
    dependsOn === null ? '' : ` AND r.${rawColumn(dependsOn.position)} IS NOT DISTINCT FROM ${table}.country`;
  return {
    reader,
    expression: `CASE WHEN ${table}.cell IS NOT NULL THEN ${store(`${table}.value`)} ELSE ${plain} END`,
    odd: { join: `LEFT JOIN ${table} ON ${cell} = ${table}.cell${sameCountry}`, why: `${table}.why` },
  };
}

/** A plain phone number is one of Japan: it needs a row whose country is, or is not said. */
async function plainCondition(
  connection: DuckDBConnection,
  raw: string,
  isPlain: string,
  country: ColumnReader | null,
): Promise<string> {
  if (country === null) return isPlain;
  const cell = rawColumn(country.position);
  const found = await connection.runAndReadAll(`SELECT DISTINCT ${cell} AS cell FROM ${raw} WHERE ${cell} IS NOT NULL`);
  const usual = found
    .getRowObjects()
    .map((row) => String(row.cell))
    .filter((text) => contextOf(country, text).country === DEFAULT_CONTEXT.country);
  const isUsual = usual.length === 0 ? '' : ` OR r.${cell} IN (${usual.map(quoted).join(', ')})`;
  return `${isPlain} AND (r.${cell} IS NULL${isUsual})`;
}

function contextOf(country: ColumnReader | null, cell: string): RowContext {
  return country === null ? DEFAULT_CONTEXT : contextFrom(country, cell.trim());
}

function typedQuery(raw: string, mapping: Mapping, columns: readonly TypedColumn[]): string {
  const known = columns.filter(({ reader }) => !reader.isAttribute);
  const others = columns.filter(({ reader }) => reader.isAttribute);
  const fields = Object.entries(FIELDS_OF_KIND[mapping.entity]).map(([name, { type }]) => {
    if (type === 'attributes') return `${attributesExpression(others)} AS ${name}`;
    const column = known.find(({ reader }) => reader.name === name);
    return `${column?.expression ?? `CAST(NULL AS ${columnForm(type).stored})`} AS ${name}`;
  });
  const odd = known.flatMap(({ reader, odd }) => (odd === null ? [] : [{ position: reader.position, ...odd }]));
  const bad = odd.map(({ position, why }) => `WHEN ${why} IS NOT NULL THEN ${position}`).join(' ');
  const why = odd.map((column) => column.why).join(', ');
  const joins = columns.flatMap((column) => column.odd?.join ?? []).join('\n');
  return `SELECT r.rowid AS place, ${fields.join(', ')},
    ${bad === '' ? 'CAST(NULL AS INTEGER)' : `CASE ${bad} END`} AS bad,
    ${why === '' ? 'CAST(NULL AS INTEGER)' : `coalesce(${why})`} AS why
    FROM ${raw} AS r ${joins}`;
}

/** JSON with sorted names, as `record-columns` stores it; null where no column says anything. */
function attributesExpression(columns: readonly TypedColumn[]): string {
  if (columns.length === 0) return 'CAST(NULL AS VARCHAR)';
  const members = columns
    .toSorted((left, right) => (left.reader.name < right.reader.name ? -1 : 1))
    .map(
      ({ reader, expression }) =>
        `${quoted(`${JSON.stringify(reader.name)}:`)} || CAST(to_json(${expression}) AS VARCHAR)`,
    );
  return `'{' || nullif(concat_ws(',', ${members.join(', ')}), '') || '}'`;
}

/** Reasons repeat: rows carry their number. */
class Reasons {
  readonly list: LocalizedText[] = [];
  readonly #indexes = new Map<string, number>();

  indexOf(reason: LocalizedText): number {
    const key = `${reason.ja}\n${reason.en}`;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.list.length);
    return this.list.push(reason) - 1;
  }
}
