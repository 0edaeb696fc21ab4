import type { DuckDBConnection } from '@duckdb/node-api';
import type { LocalizedText } from '../../core/language.ts';
import { ENTITIES, type EntityDefinition } from '../../core/records/entities.ts';
import type { Mapping } from '../../core/records/mapping.ts';
import { missingReason } from '../../core/records/parse-row.ts';
import type { Rejection } from '../../core/records/rejection.ts';
import type { Delimiter } from '../../steps/delimiter.ts';
import { rejectMisshapenRow } from '../../steps/read-table.ts';
import type { CompletedEntity } from './complete-rows.ts';
import { countRows } from './keyed-insert.ts';
import { type RawTable, rawColumn } from './raw-table.ts';
import { scanRows } from './row-scan.ts';
import { quoted } from './sql-text.ts';

export const REJECTED = 'rejected_rows';
/** Rejected rows that are told; the rest are counted. */
const REJECTIONS_REPORTED = 1_000;

/** Takes the rows that are not rows of the store out of their tables and keeps why. How many there are. */
export async function keepRejectedRows(
  connection: DuckDBConnection,
  entities: readonly CompletedEntity[],
): Promise<number> {
  const parts = entities.map(
    ({ table, entity }, at) =>
      `SELECT place, bad, why, missing, ${quoted(entity)} AS entity, ${at} AS part FROM ${table}
       WHERE bad IS NOT NULL OR missing IS NOT NULL`,
  );
  // A row is rejected once: for its value, else for what its first record lacks.
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${REJECTED} AS SELECT DISTINCT ON (place) * FROM (${parts.join(' UNION ALL ')})
     ORDER BY place, part`,
  );
  const rejected = await countRows(connection, `FROM ${REJECTED}`);
  if (rejected > 0) {
    for (const { table } of entities) {
      await connection.run(`DELETE FROM ${table} WHERE place IN (SELECT place FROM ${REJECTED})`);
    }
  }
  return rejected;
}

export interface RejectionsToTell {
  readonly raw: RawTable;
  readonly text: {
    readonly path: string;
    readonly delimiter: Delimiter;
    readonly skip: number;
    readonly width: number;
  };
  readonly mapping: Mapping;
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
  { raw, text, mapping, reasons, rejected }: RejectionsToTell,
): Promise<ToldRejections | null> {
  if (rejected === 0 && raw.misshapen === 0) return { rejections: [], misshapen: 0 };
  const rows = await connection.runAndReadAll(
    `SELECT CAST(w.place - (SELECT min(rowid) FROM ${raw.table}) AS DOUBLE) AS ordinal, w.bad, w.why, w.missing, w.entity,
       CASE w.bad ${columnsOf(text.width)} END AS cell
     FROM ${REJECTED} AS w JOIN ${raw.table} AS r ON r.rowid = w.place ORDER BY w.place LIMIT ${REJECTIONS_REPORTED}`,
  );
  const told = rows.getRowObjects();
  const scanned = await scanRows(text.path, { ...text, ordinals: told.map((row) => Number(row.ordinal)) });
  if (scanned.misshapen.length !== raw.misshapen) return null;
  // A line of blanks is no row.
  const misshapen = scanned.misshapen
    .filter((row) => row.text.trim() !== '')
    .map((row) => rejectMisshapenRow(row, text));
  if (misshapen.some((rejection) => rejection === null)) return null;
  const rejections = told.map((row, at): Rejection => {
    const line = scanned.lines[at] ?? 0;
    if (row.bad === null) return lacking(line, String(row.entity), String(row.missing), mapping);
    const column = mapping.columns[Number(row.bad)]?.column ?? null;
    const reason = reasons[Number(row.why)] ?? { ja: '', en: '' };
    return { line, column, value: String(row.cell).trim(), reason };
  });
  const all = [...rejections, ...misshapen.filter((rejection) => rejection !== null)];
  all.sort((left, right) => left.line - right.line);
  return { rejections: all.slice(0, REJECTIONS_REPORTED), misshapen: misshapen.length };
}

function columnsOf(width: number): string {
  return Array.from({ length: width }, (_, position) => `WHEN ${position} THEN r.${rawColumn(position)}`).join(' ');
}

function lacking(line: number, entity: string, field: string, mapping: Mapping): Rejection {
  const { fields }: EntityDefinition = ENTITIES[entity as keyof typeof ENTITIES];
  const label = fields[field]?.label ?? { ja: field, en: field };
  const column = mapping.columns.find((candidate) => candidate.field === field)?.column ?? null;
  return { line, column, value: null, reason: missingReason(label) };
}
