import type { DuckDBConnection } from '@duckdb/node-api';
import type { LocalizedText } from '../../core/language.ts';
import { ENTITIES, type EntityDefinition } from '../../core/records/entities.ts';
import type { Mapping } from '../../core/records/mapping.ts';
import { missingReason } from '../../core/records/parse-row.ts';
import type { Rejection } from '../../core/records/rejection.ts';
import type { Delimiter, TableToLoad } from '../../steps/ports.ts';
import type { CompletedEntity } from './complete-rows.ts';
import { countRows } from './keyed-insert.ts';
import type { RawTable } from './raw-table.ts';
import { scanRows } from './row-scan.ts';
import { quoted } from './sql-text.ts';

export const REJECTED = 'rejected_rows';
/** Rejected rows that are told; the rest are counted. */
const REJECTIONS_REPORTED = 1_000;

/** Keeps which rows are not taken in, and why. How many there are. */
export async function keepRejectedRows(
  connection: DuckDBConnection,
  entities: readonly CompletedEntity[],
): Promise<number> {
  const parts = entities.map(
    ({ query, entity }, at) =>
      `SELECT place, bad, why, missing, ${quoted(entity)} AS entity, ${at} AS part FROM (${query})
       WHERE bad IS NOT NULL OR missing IS NOT NULL`,
  );
  // A row is rejected once: for its value, else for what its first record lacks.
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${REJECTED} AS SELECT DISTINCT ON (place) * FROM (${parts.join(' UNION ALL ')})
     ORDER BY place, part`,
  );
  return countRows(connection, `FROM ${REJECTED}`);
}

/** The text that a raw table was read from. */
export interface TextOfTable {
  readonly path: string;
  readonly delimiter: Delimiter;
  /** Lines before the first row of data. */
  readonly skip: number;
  readonly width: number;
}

export interface RejectionsToTell {
  readonly raw: RawTable;
  readonly text: TextOfTable;
  readonly table: Pick<TableToLoad, 'mapping' | 'rejectMisshapen'>;
  readonly reasons: readonly LocalizedText[];
  readonly rejected: number;
}

export interface ToldRejections {
  readonly rejections: readonly Rejection[];
  /** Rows of another number of cells than the header's. */
  readonly misshapen: number;
}

/**
 * The first rejected rows by line, misshapen ones among them. Null when a row that the engine left out is one that the
 * careful reader would take.
 */
export async function tellRejections(
  connection: DuckDBConnection,
  { raw, text, table, reasons, rejected }: RejectionsToTell,
): Promise<ToldRejections | null> {
  if (rejected === 0 && raw.misshapen === 0) return { rejections: [], misshapen: 0 };
  const told = await rejectedRows(connection, raw);
  const scanned = await scanRows(text.path, {
    ...text,
    ordinals: told.map(({ ordinal }) => ordinal),
    misshapen: raw.misshapen,
  });
  if (scanned.misshapen.length !== raw.misshapen) return null;
  // A line of blanks is no row.
  const misshapen = scanned.misshapen.filter((row) => row.text.trim() !== '').map((row) => table.rejectMisshapen(row));
  if (misshapen.some((rejection) => rejection === null)) return null;
  const rejections = told.map((row, at): Rejection => {
    const line = scanned.lines[at] ?? 0;
    if (row.bad === null) return lacking(line, row.entity, row.missing, table.mapping);
    const column = table.mapping.columns[row.bad]?.column ?? null;
    const reason = reasons[row.why ?? -1];
    if (reason === undefined) throw new RangeError('a value that cannot be read has a reason');
    return { line, column, value: row.cells[row.bad]?.trim() ?? null, reason };
  });
  const all = [...rejections, ...misshapen.filter((rejection) => rejection !== null)];
  all.sort((left, right) => left.line - right.line);
  return { rejections: all.slice(0, REJECTIONS_REPORTED), misshapen: misshapen.length };
}

interface RejectedRow {
  /** Its number among the rows of the raw table, from 0. */
  readonly ordinal: number;
  readonly bad: number | null;
  readonly why: number | null;
  readonly missing: string;
  readonly entity: string;
  readonly cells: readonly (string | null)[];
}

async function rejectedRows(connection: DuckDBConnection, raw: RawTable): Promise<readonly RejectedRow[]> {
  const kept = await connection.runAndReadAll(
    `SELECT place, bad, why, missing, entity FROM ${REJECTED} ORDER BY place LIMIT ${REJECTIONS_REPORTED}`,
  );
  const rows = kept.getRowObjects();
  if (rows.length === 0) return [];
  // Looked up by literal row ids: a join would read the whole raw table.
  const places = rows.map(({ place }) => String(place)).join(', ');
  const cells = await connection.runAndReadAll(`SELECT * FROM ${raw.table} WHERE rowid IN (${places}) ORDER BY rowid`);
  const first = await connection.runAndReadAll(`SELECT min(rowid) AS place FROM ${raw.table}`);
  const origin = BigInt(String(first.getRowObjects()[0]?.place));
  return rows.map((row, at) => ({
    ordinal: Number(BigInt(String(row.place)) - origin),
    bad: row.bad === null ? null : Number(row.bad),
    why: row.why === null ? null : Number(row.why),
    missing: String(row.missing),
    entity: String(row.entity),
    cells: (cells.getRows()[at] ?? []).map((cell) => (cell === null ? null : String(cell))),
  }));
}

function lacking(line: number, entity: string, field: string, mapping: Mapping): Rejection {
  const { fields }: EntityDefinition = ENTITIES[entity as keyof typeof ENTITIES];
  const label = fields[field]?.label ?? { ja: field, en: field };
  const column = mapping.columns.find((candidate) => candidate.field === field)?.column ?? null;
  return { line, column, value: null, reason: missingReason(label) };
}
