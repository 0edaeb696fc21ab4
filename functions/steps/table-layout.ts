import { type Delimiter, detectDelimiter } from './delimiter.ts';

/** How the lines of a table are cut into cells. */
export type TableLayout =
  | { readonly kind: 'delimited'; readonly delimiter: Delimiter }
  /** Cells have no blanks in them. */
  | { readonly kind: 'blanks' }
  /** Cells begin at these characters of a line, the first of which is 0. */
  | { readonly kind: 'fixed width'; readonly starts: readonly number[] };

const LINES_SAMPLED = 1_000;

/**
 * Looks at the beginning of a table. Without a delimiter in most of its lines, blanks part the cells; where that gives
 * lines of different lengths below the first (a header may hold blanks), the columns are where all lines have a blank.
 */
export function detectLayout(beginning: string): TableLayout {
  const lines = wholeLines(beginning);
  const delimiter = detectDelimiter(beginning);
  const delimited = lines.filter((line) => line.includes(delimiter)).length;
  const isParted = lines.some((line) => /\S[ \u3000]+\S/.test(line));
  if (delimited * 2 > lines.length || !isParted) return { kind: 'delimited', delimiter };
  const [, ...below] = lines;
  const counts = new Set((below.length === 0 ? lines : below).map((line) => splitAtBlanks(line).length));
  return counts.size === 1 ? { kind: 'blanks' } : { kind: 'fixed width', starts: columnStarts(lines) };
}

/** The cells of one line. */
export function cellsOf(line: string, layout: Exclude<TableLayout, { kind: 'delimited' }>): readonly string[] {
  if (layout.kind === 'blanks') return splitAtBlanks(line);
  const { starts } = layout;
  return starts.map((start, column) => line.slice(start, starts[column + 1]).trim());
}

function splitAtBlanks(line: string): readonly string[] {
  return line.trim().split(/\s+/);
}

/** The last line may be cut off by the end of the sample. */
function wholeLines(beginning: string): readonly string[] {
  const lines = beginning.split(/\r\n|\n|\r/, LINES_SAMPLED + 1);
  return lines.slice(0, Math.max(1, lines.length - 1)).filter((line) => line.trim() !== '');
}

/** The characters where some line goes on after a place where none has anything. */
function columnStarts(lines: readonly string[]): readonly number[] {
  const width = Math.max(...lines.map((line) => line.length));
  const isFilled = Array.from({ length: width }, (_, at) => lines.some((line) => /\S/.test(line[at] ?? ' ')));
  const starts = [...isFilled.keys()].filter((at) => isFilled[at] === true && isFilled[at - 1] !== true);
  return [0, ...starts.slice(1)];
}
