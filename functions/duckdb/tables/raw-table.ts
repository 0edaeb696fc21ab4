import type { DuckDBConnection } from '@duckdb/node-api';
import type { Delimiter } from '../../steps/ports.ts';

/** A file's cells as they are: one text column a header (`c0`, `c1` …), `rowid` in the order of the file. */
export interface RawTable {
  readonly table: string;
  readonly rows: number;
  /** How many rows were left out because their number of cells is not the header's. */
  readonly misshapen: number;
}

const TABLE = 'raw_rows';
const ERRORS = 'raw_errors';
const SCANS = 'raw_scans';

/** Bytes. Longer rows are for the careful reader, which takes as many characters. */
const LONGEST_LINE = 1_000_000;

export const rawColumn = (position: number): string => `c${position}`;

/** Loads a steady UTF-8 file whose first row of data is on line `skip + 1`. Null where the engine cannot. */
export async function loadRawTable(
  connection: DuckDBConnection,
  file: { readonly path: string; readonly delimiter: Delimiter; readonly skip: number; readonly width: number },
): Promise<RawTable | null> {
  await dropRawTable(connection);
  const columns = Array.from({ length: file.width }, (_, position) => `'${rawColumn(position)}': 'VARCHAR'`);
  try {
    await connection.run(
      `CREATE TEMP TABLE ${TABLE} AS SELECT * FROM read_csv($1, auto_detect = false, header = false,
         skip = ${file.skip}, delim = $2, quote = '"', escape = '"', columns = {${columns.join(', ')}},
         max_line_size = ${LONGEST_LINE},
         store_rejects = true, rejects_table = '${ERRORS}', rejects_scan = '${SCANS}', rejects_limit = 0)`,
      [file.path, file.delimiter],
    );
  } catch {
    // The engine's texts differ by version and name no remedy: the careful reader says what is wrong.
    return null;
  }
  const counted = await connection.runAndReadAll(`SELECT CAST(count(*) AS DOUBLE) AS rows FROM ${TABLE}`);
  const errors = await connection.runAndReadAll(
    `SELECT CAST(count(DISTINCT line_byte_position) AS DOUBLE) AS rows FROM ${ERRORS}`,
  );
  return {
    table: TABLE,
    rows: Number(counted.getRowObjects()[0]?.rows),
    misshapen: Number(errors.getRowObjects()[0]?.rows),
  };
}

export async function dropRawTable(connection: DuckDBConnection): Promise<void> {
  for (const table of [TABLE, ERRORS, SCANS]) await connection.run(`DROP TABLE IF EXISTS ${table}`);
}
