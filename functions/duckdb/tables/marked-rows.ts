import type { DuckDBConnection } from '@duckdb/node-api';
import type { Delimiter } from '../../steps/ports.ts';
import type { CompletedEntity } from './complete-rows.ts';
import { countRows } from './keyed-insert.ts';
import { quoted } from './sql-text.ts';

/** Rows that are not taken in: `place`, `bad`, `why`, `missing`, `entity`. */
export const REJECTED = 'rejected_rows';
/** Those, and the rows that are taken in without a value: also `ordinal`, from 0 in the order of the file, and `left_out`. */
export const MARKED = 'marked_rows';

/** The text that a raw table was read from. */
export interface TextOfTable {
  readonly path: string;
  readonly delimiter: Delimiter;
  /** Lines before the first row of data. */
  readonly skip: number;
  readonly width: number;
}

/** Marks the rows that people are to be told of. How many there are of both kinds. */
export async function markRows(
  connection: DuckDBConnection,
  entities: readonly CompletedEntity[],
): Promise<{ readonly rejected: number; readonly incomplete: number }> {
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
  const incomplete = entities.map(
    ({ query }) =>
      `SELECT place, left_out FROM (${query}) ANTI JOIN ${REJECTED} USING (place) WHERE left_out IS NOT NULL`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${MARKED} AS SELECT row_number() OVER (ORDER BY place) AS number, * FROM (
       SELECT place, bad, why, missing, entity, NULL AS left_out FROM ${REJECTED} UNION ALL
       SELECT DISTINCT ON (place) place, NULL, NULL, NULL, NULL, left_out FROM (${incomplete.join(' UNION ALL ')}))`,
  );
  return {
    rejected: await countRows(connection, `FROM ${REJECTED}`),
    incomplete: await countRows(connection, `FROM ${MARKED} WHERE left_out IS NOT NULL`),
  };
}

export async function dropMarks(connection: DuckDBConnection): Promise<void> {
  for (const table of [REJECTED, MARKED]) await connection.run(`DROP TABLE IF EXISTS ${table}`);
}
