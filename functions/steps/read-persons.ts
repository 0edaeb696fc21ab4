import { InvalidInputError } from '../core/errors.ts';
import { maybeMatchField } from '../core/identities/match-fields.ts';
import type { PersonRecord } from '../core/identities/person.ts';
import type { FieldPath } from '../core/profiles/profile.ts';
import { inferMapping } from '../core/records/mapping.ts';
import type { Rejection } from '../core/records/rejection.ts';
import { readTable, type Table, type TableRow } from './read-table.ts';

export interface PersonsRequest {
  /** How clusters name the file. */
  readonly source: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The column that identifies a row. */
  readonly idColumn: string;
  /** Column → field; null to infer it from headers and values. Columns that the file does not have are passed over. */
  readonly mapping: ReadonlyMap<string, FieldPath> | null;
}

export interface PersonsOfFile {
  readonly source: string;
  readonly headers: readonly string[];
  /** Column → field, as used. */
  readonly mapping: ReadonlyMap<string, FieldPath>;
  readonly records: readonly PersonRecord[];
  /** Rows that could not be read. */
  readonly problems: readonly Rejection[];
}

const ROWS_SAMPLED = 300;

/**
 * Reads a CSV of persons for matching. Several columns of one field are joined by a space, in the order of the file.
 * Throws InvalidInputError without the id column and when no column is mapped; rows without an id are problems.
 */
export async function readPersons(request: PersonsRequest): Promise<PersonsOfFile> {
  const table = await readTable(request.bytes);
  checkIdColumn(request, table);
  const rows: TableRow[] = [];
  for await (const batch of table.rows) for (const row of batch) rows.push(row);
  const mapping = usableMapping(request, table, rows);
  const idPosition = table.headers.indexOf(request.idColumn);
  const positions = table.headers.flatMap((header, position) => {
    const field = mapping.get(header);
    return field === undefined ? [] : [{ position, field }];
  });
  const hasId = ({ cells }: TableRow): boolean => (cells[idPosition] ?? '') !== '';
  return {
    source: request.source,
    headers: table.headers,
    mapping,
    records: rows.filter(hasId).map((row) => personOfRow(row, idPosition, positions, request.source)),
    problems: [
      ...table.problems.map(({ rejection }) => rejection),
      ...rows.filter((row) => !hasId(row)).map((row) => withoutId(row, request.idColumn)),
    ],
  };
}

function withoutId({ line }: TableRow, column: string): Rejection {
  const reason = { ja: '行に識別子がありません。', en: 'The row has no id.' };
  return { line, column, value: '', reason };
}

function checkIdColumn({ idColumn, source }: PersonsRequest, { headers }: Table): void {
  if (headers.includes(idColumn)) return;
  throw new InvalidInputError(`${source} has no column "${idColumn}" to take the id from`, {
    remedy: `Its columns are ${headers.join(', ')}.`,
  });
}

function usableMapping(
  request: PersonsRequest,
  table: Table,
  rows: readonly TableRow[],
): ReadonlyMap<string, FieldPath> {
  const { source, idColumn } = request;
  const asked = request.mapping ?? inferredMapping(source, idColumn, table.headers, rows);
  const mapping = new Map([...asked].filter(([column]) => table.headers.includes(column)));
  if (mapping.size === 0) {
    throw new InvalidInputError(`no column of ${source} is mapped to a field that is compared`, {
      remedy: `Say which is which with COLUMN=FIELD; its columns are ${table.headers.join(', ')}.`,
    });
  }
  return mapping;
}

function inferredMapping(
  name: string,
  idColumn: string,
  headers: readonly string[],
  rows: readonly TableRow[],
): ReadonlyMap<string, FieldPath> {
  const samples = rows.slice(0, ROWS_SAMPLED).map(({ cells }) => cells);
  const { columns } = inferMapping({ name, headers, samples }, 'customer');
  return new Map(
    columns.flatMap(({ column, field }) => {
      const path = column === idColumn ? null : maybeMatchField(field);
      return path === null ? [] : [[column, path] as const];
    }),
  );
}

function personOfRow(
  { cells }: TableRow,
  idPosition: number,
  positions: readonly { readonly position: number; readonly field: FieldPath }[],
  source: string,
): PersonRecord {
  const id = cells[idPosition] ?? '';
  const fields: Record<FieldPath, string> = {};
  for (const { position, field } of positions) {
    const value = cells[position] ?? '';
    if (value !== '') fields[field] = fields[field] === undefined ? value : `${fields[field]} ${value}`;
  }
  return { id, source, fields };
}
