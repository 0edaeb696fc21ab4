import { InvalidInputError } from '../core/errors.ts';
import { maybeMatchField } from '../core/identities/match-fields.ts';
import { type ColumnBuilder, type PersonTable, PersonTableBuilder } from '../core/identities/person-table.ts';
import type { FieldPath } from '../core/profiles/profile.ts';
import { inferMapping } from '../core/records/mapping.ts';
import type { Rejection } from '../core/records/rejection.ts';
import { cellOf, type PlainRow } from './plain-rows.ts';
import type { MatchingThread, MatchingThreads } from './ports.ts';
import { readRows, type TableBeginning } from './read-rows.ts';
import { TableParts } from './table-parts.ts';

export interface PersonsRequest {
  /** How clusters name the file. */
  readonly source: string;
  /** The file's bytes from the beginning, as often as asked. */
  readonly open: () => AsyncIterable<Uint8Array>;
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
  /** Rows that became records. */
  readonly records: number;
  /** Rows that could not be read. */
  readonly problems: readonly Rejection[];
}

/** Records of a table, and who prepares them. */
export interface ReadPersons {
  readonly persons: PersonTable;
  /** Has taken the records while they were read; null where they are few, or for want of a second processor. To be ended. */
  readonly thread: MatchingThread | null;
}

/** The records of several files, one file after the other. */
export interface PersonsOfFiles extends ReadPersons {
  readonly files: readonly PersonsOfFile[];
}

/**
 * Reads CSVs of persons for matching. Several columns of one field are joined by a space, in the order of the file.
 * Throws InvalidInputError without the id column and when no column is mapped; rows without an id are problems.
 */
export async function readPersons(
  requests: readonly PersonsRequest[],
  threads: Pick<MatchingThreads, 'begin'>,
): Promise<PersonsOfFiles> {
  const builder = new PersonTableBuilder();
  const parts = new TableParts(builder, threads);
  const files: PersonsOfFile[] = [];
  try {
    for (const request of requests) files.push(await readFile(request, builder, () => parts.giveFull()));
    parts.giveRest();
    return { persons: builder.table(), thread: parts.thread, files };
  } catch (error) {
    await parts.thread?.end();
    throw error;
  }
}

async function readFile(
  request: PersonsRequest,
  builder: PersonTableBuilder,
  onRecord: () => void,
): Promise<PersonsOfFile> {
  const withoutId: number[] = [];
  let records = 0;
  const {
    headers,
    usage: mapping,
    problems,
  } = await readRows(request.open, (beginning) => {
    checkIdColumn(request, beginning);
    const mapping = usableMapping(request, beginning);
    const { idPosition, fields } = positionsOf(request, beginning, mapping, builder);
    return {
      usage: mapping,
      onRow: (row) => {
        const start = row.starts[idPosition] ?? 0;
        const end = row.ends[idPosition] ?? 0;
        if (start === end) {
          withoutId.push(row.line);
          return;
        }
        records++;
        builder.startRecord(request.source);
        builder.ids.set(row.units, start, end);
        for (const { column, positions } of fields) setField(column, positions, row);
        onRecord();
      },
    };
  });
  const lacking = withoutId.map((line) => rejectionWithoutId(line, request.idColumn));
  return { source: request.source, headers, mapping, records, problems: [...problems, ...lacking] };
}

interface FieldPositions {
  readonly column: ColumnBuilder;
  readonly positions: readonly number[];
}

function setField(column: ColumnBuilder, positions: readonly number[], row: PlainRow): void {
  const [first = 0] = positions;
  if (positions.length === 1) {
    const start = row.starts[first] ?? 0;
    const end = row.ends[first] ?? 0;
    if (start < end) column.set(row.units, start, end);
    return;
  }
  const texts = positions.map((position) => cellOf(row, position));
  const joined = texts.filter((text) => text !== '').join(' ');
  if (joined !== '') column.setText(joined);
}

function positionsOf(
  { idColumn }: PersonsRequest,
  { headers }: TableBeginning,
  mapping: ReadonlyMap<string, FieldPath>,
  builder: PersonTableBuilder,
): { readonly idPosition: number; readonly fields: readonly FieldPositions[] } {
  const byField = new Map<FieldPath, number[]>();
  headers.forEach((header, position) => {
    const field = mapping.get(header);
    if (field !== undefined) byField.set(field, [...(byField.get(field) ?? []), position]);
  });
  return {
    idPosition: headers.indexOf(idColumn),
    fields: [...byField].map(([field, positions]) => ({ column: builder.column(field), positions })),
  };
}

function rejectionWithoutId(line: number, column: string): Rejection {
  const reason = { ja: '行に識別子がありません。', en: 'The row has no id.' };
  return { line, column, value: '', reason };
}

function checkIdColumn({ idColumn, source }: PersonsRequest, { headers }: TableBeginning): void {
  if (headers.includes(idColumn)) return;
  throw new InvalidInputError(`${source} has no column "${idColumn}" to take the id from`, {
    remedy: `Its columns are ${headers.join(', ')}.`,
  });
}

function usableMapping(request: PersonsRequest, { headers, samples }: TableBeginning): ReadonlyMap<string, FieldPath> {
  const { source, idColumn } = request;
  const asked = request.mapping ?? inferredMapping(source, idColumn, headers, samples);
  const mapping = new Map([...asked].filter(([column]) => headers.includes(column)));
  if (mapping.size === 0) {
    throw new InvalidInputError(`no column of ${source} is mapped to a field that is compared`, {
      remedy: `Say which is which with COLUMN=FIELD; its columns are ${headers.join(', ')}.`,
    });
  }
  return mapping;
}

function inferredMapping(
  name: string,
  idColumn: string,
  headers: readonly string[],
  samples: TableBeginning['samples'],
): ReadonlyMap<string, FieldPath> {
  const { columns } = inferMapping({ name, headers, samples }, 'customer');
  return new Map(
    columns.flatMap(({ column, field }) => {
      const path = column === idColumn ? null : maybeMatchField(field);
      return path === null ? [] : [[column, path] as const];
    }),
  );
}
