import { InvalidInputError } from '../core/errors.ts';
import { decodeText } from './decode-text.ts';
import { type MisshapenRow, parseRecords, resumed, type TableRow } from './read-table.ts';
import { cellsOf, detectLayout, type TableLayout } from './table-layout.ts';
import { checkTable } from './text-encoding.ts';

export interface TransactionTable {
  /** The first rows, the header among them if there is one; `rows` gives them again. */
  readonly top: readonly TableRow[];
  readonly rows: AsyncIterable<TableRow>;
  /** Rows that the parser cannot make out; complete when `rows` has ended. */
  readonly problems: readonly MisshapenRow[];
}

const ROWS_ON_TOP = 20;

/** Text of any usual encoding → rows of cells, whether or not it has a header. Throws InvalidInputError for an empty file. */
export async function readTransactionTable(bytes: AsyncIterable<Uint8Array>): Promise<TransactionTable> {
  const parts = decodeText(bytes).text[Symbol.asyncIterator]();
  const first = await parts.next();
  const beginning = first.done === true ? '' : first.value.replace(/^\ufeff+/, '');
  if (beginning.trim() === '') {
    throw new InvalidInputError('the file is empty', { remedy: 'Give a file with a line a purchase.' });
  }
  checkTable(beginning);
  const layout = detectLayout(beginning);
  const text = resumed([beginning], parts);
  const problems: MisshapenRow[] = [];
  const records =
    layout.kind === 'delimited'
      ? parseRecords(text, { delimiter: layout.delimiter, fromLine: 1 }, problems)
      : cutLines(text, layout);
  const top: TableRow[] = [];
  for (let next = await records.next(); next.done !== true; next = await records.next()) {
    top.push(next.value);
    if (top.length === ROWS_ON_TOP) break;
  }
  return { top, rows: resumed(top, records), problems };
}

async function* cutLines(
  text: AsyncIterable<string>,
  layout: Exclude<TableLayout, { kind: 'delimited' }>,
): AsyncGenerator<TableRow> {
  let [held, line] = ['', 0];
  for await (const part of text) {
    const lines = (held + part).split('\n');
    held = lines.pop() ?? '';
    for (const content of lines) {
      line += 1;
      if (content.trim() !== '') yield { line, cells: cellsOf(content, layout) };
    }
  }
  if (held.trim() !== '') yield { line: line + 1, cells: cellsOf(held, layout) };
}
