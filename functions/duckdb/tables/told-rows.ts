import type { DuckDBConnection } from '@duckdb/node-api';
import type { LocalizedText } from '../../core/language.ts';
import { ENTITIES, type EntityDefinition } from '../../core/records/entities.ts';
import type { Mapping } from '../../core/records/mapping.ts';
import { missingReason } from '../../core/records/parse-row.ts';
import {
  type Omission,
  type QuarantinedRow,
  type Rejection,
  rejectedRow,
  rowWithOmissions,
} from '../../core/records/rejection.ts';
import type { TableToLoad } from '../../steps/ports.ts';
import { keepQuarantined } from '../quarantine.ts';
import { MARKED, type TextOfTable } from './marked-rows.ts';
import type { RawTable } from './raw-table.ts';
import { scanRows } from './row-scan.ts';

export interface RowsToTell {
  readonly raw: RawTable;
  readonly text: TextOfTable;
  readonly table: Pick<TableToLoad, 'importId' | 'mapping' | 'rejectMisshapen'>;
  readonly reasons: readonly LocalizedText[];
}

export interface ToldRows {
  /** The first by line, misshapen ones among them. */
  readonly rejections: readonly Rejection[];
  readonly omissions: readonly Omission[];
  /** Rows of another number of cells than the header's. */
  readonly misshapen: number;
}

/** Rejections and omissions that are told; all of them are in quarantine. */
const PROBLEMS_TOLD = 1_000;

/**
 * Puts every marked and misshapen row in quarantine, and tells of the first. Null, with nothing written, when a row that
 * the engine left out is one that the careful reader would take.
 */
export async function tellMarkedRows(
  connection: DuckDBConnection,
  { raw, text, table, reasons }: RowsToTell,
): Promise<ToldRows | null> {
  const ordinals = await ordinalsOf(connection, raw);
  if (ordinals.length === 0 && raw.misshapen === 0) return { rejections: [], omissions: [], misshapen: 0 };
  const scanned = await scanRows(text.path, { ...text, ordinals, misshapen: raw.misshapen });
  if (scanned.misshapen.length !== raw.misshapen) return null;
  // A line of blanks is no row.
  const rows = scanned.misshapen.filter((row) => row.text.trim() !== '').map((row) => table.rejectMisshapen(row));
  const misshapen = rows.filter((row) => row !== null);
  if (misshapen.length !== rows.length) return null;
  await keepQuarantined(
    connection,
    table.importId,
    misshapen.map(({ rejection, content }) => rejectedRow(rejection, content)),
  );
  const rejections: Rejection[] = misshapen.slice(0, PROBLEMS_TOLD).map(({ rejection }) => rejection);
  const omissions: Omission[] = [];
  for (let from = 0; from < ordinals.length; from += ROWS_PER_PAGE) {
    const toMend: QuarantinedRow[] = [];
    for (const [at, row] of (await markedRows(connection, raw, from)).entries()) {
      const line = scanned.lines[from + at] ?? 0;
      const problem = problemOf(row, line, table.mapping, reasons);
      if (Array.isArray(problem)) {
        if (omissions.length < PROBLEMS_TOLD) omissions.push(...problem);
        toMend.push(rowWithOmissions(problem, row.cells));
      } else {
        if (rejections.length < 2 * PROBLEMS_TOLD) rejections.push(problem);
        toMend.push(rejectedRow(problem, row.cells));
      }
    }
    await keepQuarantined(connection, table.importId, toMend);
  }
  rejections.sort((left, right) => left.line - right.line);
  return {
    rejections: rejections.slice(0, PROBLEMS_TOLD),
    omissions: omissions.slice(0, PROBLEMS_TOLD),
    misshapen: misshapen.length,
  };
}

/** Rows are looked up by literal row ids, that many at once: a join would read the whole raw table. */
const ROWS_PER_PAGE = 1_000;

/** Which rows of the raw table are marked, from 0, in the order of the file. */
async function ordinalsOf(connection: DuckDBConnection, raw: RawTable): Promise<readonly number[]> {
  const result = await connection.runAndReadAll(
    `SELECT CAST(place - (SELECT min(rowid) FROM ${raw.table}) AS DOUBLE) AS ordinal FROM ${MARKED} ORDER BY number`,
  );
  return (result.getColumns()[0] ?? []).map(Number);
}

interface MarkedRow {
  readonly bad: number | null;
  readonly why: number | null;
  readonly missing: string;
  readonly entity: string;
  /** `3:0 5:1`: the column's position and why its value was left out; null for a rejected row. */
  readonly leftOut: string | null;
  readonly cells: readonly string[];
}

async function markedRows(connection: DuckDBConnection, raw: RawTable, from: number): Promise<readonly MarkedRow[]> {
  const kept = await connection.runAndReadAll(
    `SELECT * FROM ${MARKED} WHERE number > ${from} AND number <= ${from + ROWS_PER_PAGE} ORDER BY number`,
  );
  const rows = kept.getRowObjects();
  const places = rows.map(({ place }) => String(place)).join(', ');
  const cells = await connection.runAndReadAll(`SELECT * FROM ${raw.table} WHERE rowid IN (${places}) ORDER BY rowid`);
  const cellsOf = cells.getRows();
  return rows.map((row, at) => ({
    bad: row.bad === null ? null : Number(row.bad),
    why: row.why === null ? null : Number(row.why),
    missing: String(row.missing),
    entity: String(row.entity),
    leftOut: row.left_out === null ? null : String(row.left_out),
    cells: (cellsOf[at] ?? []).map((cell) => (cell === null ? '' : String(cell).trim())),
  }));
}

function problemOf(
  row: MarkedRow,
  line: number,
  mapping: Mapping,
  reasons: readonly LocalizedText[],
): Rejection | Omission[] {
  const unreadable = (position: number, why: number): Rejection => {
    const reason = reasons[why];
    if (reason === undefined) throw new RangeError('a value that cannot be read has a reason');
    return { line, column: mapping.columns[position]?.column ?? null, value: row.cells[position] ?? null, reason };
  };
  if (row.leftOut !== null) {
    return row.leftOut.split(' ').map((part) => {
      const [position = 0, why = 0] = part.split(':').map(Number);
      return { ...unreadable(position, why), field: mapping.columns[position]?.field ?? '' };
    });
  }
  return row.bad === null ? lacking(line, row, mapping) : unreadable(row.bad, row.why ?? -1);
}

function lacking(line: number, { entity, missing }: MarkedRow, mapping: Mapping): Rejection {
  const { fields }: EntityDefinition = ENTITIES[entity as keyof typeof ENTITIES];
  const label = fields[missing]?.label ?? { ja: missing, en: missing };
  const column = mapping.columns.find((candidate) => candidate.field === missing)?.column ?? null;
  return { line, column, value: null, reason: missingReason(label) };
}
