import { Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { parse as parseNow } from 'csv-parse/sync';
import { InvalidInputError } from '../core/errors.ts';
import type { LocalizedText } from '../core/language.ts';
import type { QuarantinedRow, Rejection } from '../core/records/rejection.ts';
import { decodeText } from './decode-text.ts';
import { type Delimiter, detectDelimiter, isDelimiter } from './delimiter.ts';
import { cellOf, type PlainRow } from './plain-rows.ts';
import { checkTable, type TextEncodingName } from './text-encoding.ts';
import { TextLines } from './text-lines.ts';

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
  readonly problems: readonly MisshapenRow[];
}

export interface MisshapenRow {
  readonly rejection: Rejection;
  readonly content: QuarantinedRow['content'];
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
  const beginning = first.done === true ? '' : first.value.replace(/^\ufeff+/, '');
  if (beginning.trim() === '') throw emptyFile();
  checkTable(beginning);
  const named = SEPARATOR_LINE.exec(beginning)?.[1] ?? null;
  const delimiter = isDelimiter(named) ? named : detectDelimiter(beginning);
  const problems: MisshapenRow[] = [];
  const records = await fromHeader(
    parseRecords(resumed([beginning], parts), { delimiter, fromLine: named === null ? 1 : 2 }, problems),
  );
  const header = await records.next();
  if (header.done === true) throw emptyFile();
  const headers = header.value.cells;
  const firstRow = await records.next();
  if (firstRow.done === true) {
    const [problem] = problems;
    if (problem !== undefined) {
      const { line, reason } = problem.rejection;
      throw new InvalidInputError(`no row can be read; the first problem is on line ${line}`, { remedy: reason.en });
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
    rows: batches(resumed([firstRow.value], records), headers.length, problems),
    problems,
  };
}

/** What a spreadsheet is told by the first line of a file: `sep=;`. */
const SEPARATOR_LINE = /^sep=(.)\s*\r?\n/i;
/** How far down a header is looked for. */
const LINES_ABOVE = 20;

/**
 * Leaves out what stands above a header: titles, dates, remarks. A header has more than half as many filled cells as the
 * fullest of the first rows.
 */
async function fromHeader(records: AsyncGenerator<TableRow>): Promise<AsyncGenerator<TableRow>> {
  const top: TableRow[] = [];
  for (let next = await records.next(); next.done !== true; next = await records.next()) {
    top.push(next.value);
    if (top.length === LINES_ABOVE) break;
  }
  const filled = top.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const enough = Math.max(...filled) / 2;
  const header = filled.findIndex((count) => count > enough);
  return resumed(top.slice(Math.max(0, header)), records);
}

/** What was already taken from an iterator, and then the rest of it. */
export async function* resumed<Item>(first: readonly Item[], rest: AsyncIterator<Item>): AsyncGenerator<Item> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function emptyFile(): InvalidInputError {
  return new InvalidInputError('the file is empty', { remedy: 'Export the data again, with a header line.' });
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Text → rows of cells. Rows that the parser cannot make out go to `problems`; the rest of the file is still read. */
export async function* parseRecords(
  text: AsyncIterable<string>,
  { delimiter, fromLine }: { readonly delimiter: Delimiter; readonly fromLine: number },
  problems: MisshapenRow[],
): AsyncGenerator<TableRow> {
  let unclosed: CsvError | null = null;
  const broken: { readonly line: number; readonly reason: LocalizedText }[] = [];
  const lines = new TextLines();
  const parser = parse({
    delimiter,
    from_line: fromLine,
    // Files put together from several have line ends of several kinds.
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    max_record_size: LONGEST_ROW,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') unclosed = error;
      else if (error !== undefined) {
        const reason = error.code === 'CSV_MAX_RECORD_SIZE' ? tooLong() : openQuotes();
        broken.push({ line: Number(error.lines), reason });
      }
      return undefined;
    },
  });
  const source = Readable.from(lines.through(text));
  source.on('error', (error) => parser.destroy(error));
  const records: AsyncIterable<ParsedRecord> = source.pipe(parser) satisfies Parser;
  let next = fromLine;
  try {
    for await (const { record, info } of records) {
      const line = info.lines - lineBreaksIn(record);
      // The parser is ahead of the rows that come out of it.
      const before = broken.filter((error) => error.line < line);
      broken.splice(0, before.length);
      problems.push(...brokenRows(lines, { first: next, end: line }, before[0]?.reason));
      next = info.lines + 1;
      lines.forgetBefore(next);
      yield { line, cells: record };
    }
    if (unclosed !== null) throw unclosed;
    problems.push(...brokenRows(lines, { first: next, end: lines.lastLine + 1 }, broken[0]?.reason));
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

/** Characters of a row. */
const LONGEST_ROW = 1_000_000;

/** Characters of a broken row that are kept. */
const LONGEST_KEPT = 100_000;

/** Everything between two good rows, the rows that open quotes have swallowed among them; nothing without a reason. */
function brokenRows(
  lines: TextLines,
  { first, end }: { readonly first: number; readonly end: number },
  reason: LocalizedText | undefined,
): readonly MisshapenRow[] {
  if (reason === undefined) return [];
  return lines.between(first, end).flatMap((text, at) => {
    if (text.trim() === '') return [];
    return [
      { rejection: { line: first + at, column: null, value: null, reason }, content: text.slice(0, LONGEST_KEPT) },
    ];
  });
}

function tooLong(): LocalizedText {
  return {
    ja: `行が${LONGEST_ROW.toLocaleString('ja')}文字を超えています。値に長い文章や画像が入っていないか、引用符（"）が閉じているかを確かめて、この行を直してください。`,
    en: `The row is longer than ${LONGEST_ROW.toLocaleString('en')} characters. See whether a value holds a long text or a picture, or a quote (") is not closed, and mend the row.`,
  };
}

function openQuotes(): LocalizedText {
  return {
    ja: '行の引用符（"）が正しく閉じていません。引用符を直して、もう一度取り込んでください。',
    en: 'The quotes (") of this row do not close. Mend them and import the row again.',
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
  problems: MisshapenRow[],
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
): MisshapenRow | null {
  const [cells = []] = parseNow(text, { delimiter, trim: true, relax_column_count: true }) as string[][];
  const row = { line, cells };
  return fitToHeader(row, width) === null ? wrongWidth(row, width) : null;
}

/**
 * What is said of a row that is already split, where it has another number of cells than `width`; null where it is no
 * problem.
 */
export function rejectWidth(row: PlainRow, width: number): Rejection | null {
  if (row.count === width) return null;
  const cells = Array.from({ length: row.count }, (_, position) => cellOf(row, position));
  return fitToHeader({ line: row.line, cells }, width) === null
    ? wrongWidth({ line: row.line, cells }, width).rejection
    : null;
}

function wrongWidth({ line, cells }: TableRow, width: number): MisshapenRow {
  const reason = {
    ja: `列の数が${cells.length}個で、見出しの${width}個と合いません。値の中の区切り文字や改行は引用符で囲んでください。`,
    en: `The row has ${cells.length} cells, the header has ${width}. Put values that hold a delimiter or a line break in quotes.`,
  };
  return { rejection: { line, column: null, value: cells.join(', ').slice(0, 200), reason }, content: cells };
}
