import { type DuckDBConnection, INTEGER } from '@duckdb/node-api';
import type { LocalizedText } from '../../core/language.ts';
import type { Mapping } from '../../core/records/mapping.ts';
import { type ColumnReader, columnReaders, contextFrom } from '../../core/records/row.ts';
import { FIELDS_OF_KIND } from '../../core/records/row-kinds.ts';
import { DEFAULT_CONTEXT, type RowContext, Unreadable } from '../../core/records/values/reading.ts';
import { columnForm } from '../record-columns.ts';
import { KEPT } from '../staging.ts';
import { PLAIN_FORMS } from './plain-forms.ts';
import { rawColumn } from './raw-table.ts';
import { quoted } from './sql-text.ts';
import { tabulate } from './tabulate.ts';

/** The rows of a raw table with every field of their kind, typed. */
export interface TypedRows {
  /**
   * `place` (order of the file), the fields of the kind by name, `bad` (position of the first column whose value cannot be
   * read and rejects the row, else null), `why` (index of `reasons`), and `kept_fields` and `left_out`: the fields without
   * which the row is taken in (` email phone `), and for each the column's position and why (`3:0 5:1`).
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
  const forms = await plainColumns(connection, raw, readers, country);
  const columns: TypedColumn[] = [];
  for (const { reader, plain, hasOdd } of forms) {
    const odd = hasOdd ? await readOdd(connection, { raw, reader, plain, country, reasons }) : null;
    columns.push(typedColumn(reader, odd));
  }
  return { query: typedQuery(raw, mapping, columns), reasons: reasons.list };
}

interface PlainColumn {
  readonly reader: ColumnReader;
  /** The condition in SQL. */
  readonly plain: string;
  readonly hasOdd: boolean;
}

/** Which columns hold anything but plain values: one walk through the table for all that have a plain form. */
async function plainColumns(
  connection: DuckDBConnection,
  raw: string,
  readers: readonly ColumnReader[],
  country: ColumnReader | null,
): Promise<readonly PlainColumn[]> {
  const conditions: string[] = [];
  for (const reader of readers) conditions.push(await plainCondition(connection, raw, reader, country));
  const flags = readers.map((reader, at) =>
    conditions[at] === NEVER
      ? `true AS odd_${at}`
      : `bool_or(${cellOf(reader)} IS NOT NULL AND (${conditions[at]}) IS NOT TRUE) AS odd_${at}`,
  );
  const found = await connection.runAndReadAll(`SELECT 1, ${flags.join(', ')} FROM ${raw} AS r`);
  const [row] = found.getRowObjects();
  return readers.map((reader, at) => ({
    reader,
    plain: conditions[at] ?? NEVER,
    hasOdd: row?.[`odd_${at}`] !== false && row?.[`odd_${at}`] !== null,
  }));
}

/** The condition of a type without a plain form. */
const NEVER = 'false';

const cellOf = ({ position }: ColumnReader): string => `r.${rawColumn(position)}`;

/** Whose country decides how a column's values are read. */
function countryFor(reader: ColumnReader, country: ColumnReader | null): ColumnReader | null {
  return reader.type === 'phone' ? country : null;
}

/** A plain phone number is one of Japan: it needs a row whose country is, or is not said. */
async function plainCondition(
  connection: DuckDBConnection,
  raw: string,
  reader: ColumnReader,
  country: ColumnReader | null,
): Promise<string> {
  const isPlain = PLAIN_FORMS[reader.type]?.isPlain(cellOf(reader)) ?? NEVER;
  const decides = countryFor(reader, country);
  if (decides === null) return isPlain;
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT ${cellOf(decides)} AS cell FROM ${raw} AS r WHERE ${cellOf(decides)} IS NOT NULL`,
  );
  const usual = found
    .getRowObjects()
    .map((row) => String(row.cell))
    .filter((text) => contextOf(decides, text).country === DEFAULT_CONTEXT.country);
  const isUsual = usual.length === 0 ? '' : ` OR ${cellOf(decides)} IN (${usual.map(quoted).join(', ')})`;
  return `${isPlain} AND (${cellOf(decides)} IS NULL${isUsual})`;
}

interface OddValues {
  readonly table: string;
  readonly join: string;
}

interface ColumnToRead {
  readonly raw: string;
  readonly reader: ColumnReader;
  readonly plain: string;
  readonly country: ColumnReader | null;
  readonly reasons: Reasons;
}

async function readOdd(
  connection: DuckDBConnection,
  { raw, reader, plain, country, reasons }: ColumnToRead,
): Promise<OddValues | null> {
  const cell = cellOf(reader);
  const decides = countryFor(reader, country);
  const table = `odd_${reader.position}`;
  const rows = await tabulate(connection, {
    table,
    inputs: ['cell', 'country'],
    query: `SELECT ${cell} AS cell, ${decides === null ? 'NULL' : cellOf(decides)} AS country
            FROM ${raw} AS r WHERE ${cell} IS NOT NULL AND (${plain}) IS NOT TRUE`,
    outputs: [
      { name: 'value', type: columnForm(reader.type).staged },
      { name: 'why', type: INTEGER },
    ],
    read: ([text, countryCell]) => {
      const trimmed = (text ?? '').trim();
      const value = trimmed === '' ? null : reader.read(trimmed, contextOf(decides, countryCell ?? ''));
      return value instanceof Unreadable ? [null, reasons.indexOf(value.reason)] : [value, null];
    },
  });
  if (rows === 0) return null;
  const sameCountry = decides === null ? '' : ` AND ${cellOf(decides)} IS NOT DISTINCT FROM ${table}.country`;
  return { table, join: `LEFT JOIN ${table} ON ${cell} = ${table}.cell${sameCountry}` };
}

function typedColumn(reader: ColumnReader, odd: OddValues | null): TypedColumn {
  const plain = PLAIN_FORMS[reader.type]?.value(cellOf(reader)) ?? `CAST(NULL AS ${columnForm(reader.type).stored})`;
  if (odd === null) return { reader, expression: plain, odd: null };
  const { table, join } = odd;
  const read = columnForm(reader.type).store(`${table}.value`);
  return {
    reader,
    expression: `CASE WHEN ${table}.cell IS NOT NULL THEN ${read} ELSE ${plain} END`,
    odd: { join, why: `${table}.why` },
  };
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
  const odd = known.flatMap(({ reader, odd }) => (odd === null ? [] : [{ ...reader, ...odd }]));
  const joins = columns.flatMap((column) => column.odd?.join ?? []).join('\n');
  return `SELECT r.rowid AS place, ${fields.join(', ')},
    ${rejectingColumns(odd.filter(({ isDispensable }) => !isDispensable))},
    ${omittedColumns(odd.filter(({ isDispensable }) => isDispensable))}
    FROM ${raw} AS r ${joins}`;
}

interface OddColumn extends Pick<ColumnReader, 'name' | 'position'> {
  readonly why: string;
}

function rejectingColumns(odd: readonly OddColumn[]): string {
  if (odd.length === 0) return 'CAST(NULL AS INTEGER) AS bad, CAST(NULL AS INTEGER) AS why';
  const bad = odd.map(({ position, why }) => `WHEN ${why} IS NOT NULL THEN ${position}`).join(' ');
  return `CASE ${bad} END AS bad, coalesce(${odd.map(({ why }) => why).join(', ')}) AS why`;
}

function omittedColumns(odd: readonly OddColumn[]): string {
  if (odd.length === 0) return `CAST(NULL AS VARCHAR) AS ${KEPT}, CAST(NULL AS VARCHAR) AS left_out`;
  const names = odd.map(({ name, why }) => `CASE WHEN ${why} IS NOT NULL THEN '${name} ' ELSE '' END`).join(' || ');
  const reasons = odd.map(({ position, why }) => `'${position}:' || ${why}`).join(', ');
  return `' ' || nullif(${names}, '') AS ${KEPT}, nullif(concat_ws(' ', ${reasons}), '') AS left_out`;
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
