import { Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { InvalidInputError } from '../core/errors.ts';
import type { Rejection } from '../core/records/rejection.ts';
import { decodeText } from './decode-text.ts';
import { type Delimiter, detectDelimiter } from './delimiter.ts';
import type { TextEncodingName } from './text-encoding.ts';

export interface TableRow {
  /** Where the row begins in the file; the header is line 1 unless blank lines precede it. */
  readonly line: number;
  /** As many as there are headers, without surrounding blanks. */
  readonly cells: readonly string[];
}

export interface Table {
  /** What the bytes read so far show: a file that is plain ASCII to the end is `UTF-8`. */
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** The line of the first row of data. */
  readonly dataLine: number;
  /** In batches, once. Throws InvalidInputError where the file cannot be read on. */
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** Rows that are not rows of this table; complete when `rows` has ended. */
  readonly problems: readonly Rejection[];
}

const ROWS_PER_BATCH = 5_000;

/**
 * Reads a delimited text of any usual encoding as a stream: the first row is the header. Throws InvalidInputError for an
 * empty file, a file with a header only, and a file that is no text.
 */
export async function readTable(bytes: AsyncIterable<Uint8Array>): Promise<Table> {
  const { text, encoding } = decodeText(bytes);
  const parts = text[Symbol.asyncIterator]();
  const first = await parts.next();
  if (first.done === true || first.value.trim() === '') throw emptyFile();
  const delimiter = detectDelimiter(first.value);
  const problems: Rejection[] = [];
  const records = parseRecords(continued(first.value, parts), delimiter, problems);
  const header = await records.next();
  if (header.done === true) throw emptyFile();
  const headers = header.value.cells;
  const firstRow = await records.next();
  if (firstRow.done === true) {
    const [problem] = problems;
    if (problem !== undefined) {
      throw new InvalidInputError(`no row can be read; the first problem is on line ${problem.line}`, {
        remedy: problem.reason.en,
      });
    }
    throw new InvalidInputError(`the file has a header (${headers.join(', ')}) and no rows`, {
      remedy: 'Export the data again with at least one row; if the first row is data, add a header line above it.',
    });
  }
  return {
    get encoding() {
      return encoding();
    },
    delimiter,
    headers,
    dataLine: firstRow.value.line,
    rows: batches(continued(firstRow.value, records), headers.length, problems),
    problems,
  };
}

function emptyFile(): InvalidInputError {
  return new InvalidInputError('the file is empty', { remedy: 'Export the data again, with a header line.' });
}

async function* continued<Item>(first: Item, rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Rows that the parser cannot make out go to `problems`; the rest of the file is still read. */
async function* parseRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  problems: Rejection[],
): AsyncGenerator<TableRow> {
  let unclosed: CsvError | null = null;
  const parser = parse({
    delimiter,
    info: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed = error;
      else if (error !== undefined) problems.push(brokenRow(error));
      return undefined;
    },
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  const records: AsyncIterable<ParsedRecord> = source.pipe(parser) satisfies Parser;
  try {
    for await (const { record, info } of records) yield { line: info.lines - lineBreaksIn(record), cells: record };
    if (unclosed !== null) throw unclosed;
  } catch (error) {
    throw readingError(error);
  } finally {
    source.destroy();
  }
}

function readingError(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const remedy =
    'Find the quote that has no partner (a quote inside a quoted value is written twice) and import the file again.';
  return new InvalidInputError(`the file cannot be read as CSV to its end: ${error.message}`, { remedy, cause: error });
}

function brokenRow(error: CsvError): Rejection {
  const line = Number(error.lines);
  return {
    line: Number.isFinite(line) ? line : 1,
    column: null,
    value: null,
    reason: {
      ja: '行の引用符（"）が正しく閉じていません。引用符を直して、もう一度取り込んでください。',
      en: 'The quotes (") of this row do not close. Mend them and import the row again.',
    },
  };
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
  return breaks;
}

async function* batches(
  rows: AsyncIterable<TableRow>,
  width: number,
  problems: Rejection[],
): AsyncIterable<readonly TableRow[]> {
  let batch: TableRow[] = [];
  for await (const row of rows) {
    const fitted = fitToHeader(row, width);
    if (fitted === null) problems.push(wrongWidth(row, width));
    else batch.push(fitted);
    if (batch.length < ROWS_PER_BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Empty cells past the last column are a habit of spreadsheets; anything else is a shifted or broken row. */
function fitToHeader(row: TableRow, width: number): TableRow | null {
  if (row.cells.length === width) return row;
  const isPadded = row.cells.length > width && row.cells.slice(width).every((cell) => cell === '');
  return isPadded ? { ...row, cells: row.cells.slice(0, width) } : null;
}

/** What is said of a row of another number of cells than `width`, from its text alone; null where it is no problem. */
export function rejectMisshapenRow(
  { line, text }: { readonly line: number; readonly text: string },
  { delimiter, width }: { readonly delimiter: Delimiter; readonly width: number },
): Rejection | null {
  const [cells = []] = parseNow(text, { delimiter, trim: true, relax_column_count: true }) as string[][];
  const row = { line, cells };
  return fitToHeader(row, width) === null ? wrongWidth(row, width) : null;
}

function wrongWidth({ line, cells }: TableRow, width: number): Rejection {
  return {
    line,
    column: null,
    value: cells.join(', ').slice(0, 200),
    reason: {
      ja: `列の数が${cells.length}個で、見出しの${width}個と合いません。値の中の区切り文字や改行は引用符で囲んでください。`,
      en: `The row has ${cells.length} cells, the header has ${width}. Put values that hold a delimiter or a line break in quotes.`,
    },
  };
}
