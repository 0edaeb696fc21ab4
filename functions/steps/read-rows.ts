import type { Rejection } from '../core/records/rejection.ts';
import { decodeText } from './decode-text.ts';
import type { Delimiter } from './delimiter.ts';
import { NotPlainError, type PlainRow, readPlainRows } from './plain-rows.ts';
import { readTable, rejectWidth, type Table, type TableRow } from './read-table.ts';

/** What is known of a table before its rows are read. */
export interface TableBeginning {
  readonly headers: readonly string[];
  /** Cells of the first rows. */
  readonly samples: readonly (readonly string[])[];
}

/** What a reader wants of a table, once it has seen the beginning. */
export interface RowUse<Usage> {
  readonly usage: Usage;
  /** Called for each row that has as many cells as there are headers, in their order. */
  readonly onRow: (row: PlainRow) => void;
}

export interface RowsRead<Usage> {
  readonly headers: readonly string[];
  readonly usage: Usage;
  readonly problems: readonly Rejection[];
}

const ROWS_SAMPLED = 300;
/** Characters in which the header and enough rows to tell the columns apart are looked for. */
const BEGINNING = 200_000;

/**
 * Reads a delimited text of any usual encoding, a row at a time: as `readTable` does, and much faster where the text is
 * plain. `open` gives the bytes from the beginning, and may be called more than once. Throws what `readTable` throws.
 */
export async function readRows<Usage>(
  open: () => AsyncIterable<Uint8Array>,
  use: (beginning: TableBeginning) => RowUse<Usage>,
): Promise<RowsRead<Usage>> {
  const { headers, samples, plain } = await readBeginning(open);
  const { usage, onRow } = use({ headers, samples });
  const problems: Rejection[] = [];
  let taken = 0;
  const take = (row: PlainRow): void => {
    const problem = rejectWidth(row, headers.length);
    if (problem !== null) {
      problems.push(problem);
      return;
    }
    taken++;
    onRow(row.count === headers.length ? row : { ...row, count: headers.length });
  };
  try {
    if (plain === null) throw new NotPlainError('the beginning has rows that cannot be read');
    await readPlainRows(decodeText(open()).text, plain, take);
    return { headers, usage, problems };
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error;
    return { headers, usage, problems: await readOtherRows(open, taken, onRow) };
  }
}

/** Reads the rows behind the first `taken` ones; says what is wrong with any. */
async function readOtherRows(
  open: () => AsyncIterable<Uint8Array>,
  taken: number,
  onRow: (row: PlainRow) => void,
): Promise<readonly Rejection[]> {
  const { rows, problems } = await readTable(open());
  let seen = 0;
  for await (const batch of rows) for (const row of batch) if (seen++ >= taken) onRow(plainRow(row));
  return problems.map(({ rejection }) => rejection);
}

function plainRow({ line, cells }: TableRow): PlainRow {
  const text = cells.join('');
  const ends = new Int32Array(cells.length);
  let end = 0;
  cells.forEach((cell, index) => {
    end += cell.length;
    ends[index] = end;
  });
  const starts = ends.map((_, index) => ends[index - 1] ?? 0);
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return { units, count: cells.length, starts, ends, line };
}

interface Beginning extends TableBeginning {
  /** Where the rows start; null where the beginning is not plain. */
  readonly plain: { readonly delimiter: Delimiter; readonly firstLine: number } | null;
}

async function readBeginning(open: () => AsyncIterable<Uint8Array>): Promise<Beginning> {
  const { lines, isWhole } = await firstLines(open);
  try {
    return await describeBeginning(await readTable(oneChunk(lines)));
  } catch (error) {
    // A row may go on behind the part that was read.
    if (isWhole) throw error;
    return { ...(await describeBeginning(await readTable(open()))), plain: null };
  }
}

async function describeBeginning(table: Table): Promise<Beginning> {
  const samples: (readonly string[])[] = [];
  for await (const rows of table.rows) {
    samples.push(...rows.slice(0, ROWS_SAMPLED - samples.length).map(({ cells }) => cells));
    if (samples.length === ROWS_SAMPLED) break;
  }
  const { headers, delimiter, dataLine } = table;
  return { headers, samples, plain: table.problems.length > 0 ? null : { delimiter, firstLine: dataLine } };
}

/** The whole lines at the beginning of a text, in UTF-8. */
async function firstLines(
  open: () => AsyncIterable<Uint8Array>,
): Promise<{ readonly lines: Uint8Array; readonly isWhole: boolean }> {
  let text = '';
  let isWhole = true;
  for await (const part of decodeText(open()).text) {
    text += part;
    isWhole = text.length < BEGINNING;
    if (!isWhole) break;
  }
  const end = isWhole ? text.length : text.lastIndexOf('\n', BEGINNING) + 1;
  return { lines: new TextEncoder().encode(end === 0 ? text : text.slice(0, end)), isWhole };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
