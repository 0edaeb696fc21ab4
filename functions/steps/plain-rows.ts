import { textOfUnits } from '../core/identities/raw-texts.ts';
import type { Delimiter } from './delimiter.ts';

/** A row of a delimited text: cell n is `units` (UTF-16) from starts[n] to before ends[n]. Good until the next row is read. */
export interface PlainRow {
  readonly units: Uint16Array;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Where the row begins in the file, from 1. */
  readonly line: number;
}

/** The text of a cell. */
export function cellOf({ units, starts, ends }: PlainRow, position: number): string {
  return textOfUnits(units, starts[position] ?? 0, ends[position] ?? 0);
}

/** The text is not as plain as this reader needs: `readTable` reads it. */
export class NotPlainError extends Error {}

/** Characters of a row. */
const LONGEST_ROW = 1_000_000;
const MOST_CELLS = 4096;
const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads rows much faster than `readTable`, and says the same of them, where the text has nothing but lines that end in
 * LF or CR LF and quotes that are in order. Throws NotPlainError where it has anything else.
 */
export async function readPlainRows(
  text: AsyncIterable<string>,
  { delimiter, firstLine }: { readonly delimiter: Delimiter; readonly firstLine: number },
  onRow: (row: PlainRow) => void,
): Promise<void> {
  const splitter = new RowSplitter(delimiter, firstLine, onRow);
  for await (const part of text) splitter.take(part);
  splitter.end();
}

class RowSplitter {
  readonly #delimiter: number;
  readonly #firstLine: number;
  readonly #onRow: (row: PlainRow) => void;
  readonly #row = {
    units: new Uint16Array(1 << 16),
    count: 0,
    starts: new Int32Array(MOST_CELLS),
    ends: new Int32Array(MOST_CELLS),
    line: 1,
  };
  /** How much of the row's units is read and not yet split. */
  #length = 0;
  #line = 1;
  /** Line breaks within the quotes of the row. */
  #breaks = 0;
  #isQuoted = false;
  /** Cells with doubled quotes, by position. */
  readonly #doubled: number[] = [];

  constructor(delimiter: Delimiter, firstLine: number, onRow: (row: PlainRow) => void) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#firstLine = firstLine;
    this.#onRow = onRow;
  }

  take(part: string): void {
    this.#append(part);
    const rest = this.#splitAll();
    this.#row.units.copyWithin(0, rest, this.#length);
    this.#length -= rest;
    if (this.#length > LONGEST_ROW) throw new NotPlainError('a row is too long');
  }

  end(): void {
    if (this.#length === 0) return;
    this.#append('\n');
    if (this.#splitAll() < this.#length) throw new NotPlainError('a quote is not closed');
  }

  #append(part: string): void {
    const wanted = this.#length + part.length;
    if (wanted > this.#row.units.length) {
      const larger = new Uint16Array(wanted * 2);
      larger.set(this.#row.units.subarray(0, this.#length));
      this.#row.units = larger;
    }
    writeUnits(this.#row.units, this.#length, part);
    this.#length = wanted;
  }

  /** Splits every row that is there to its end; says where the rest begins. */
  #splitAll(): number {
    let start = 0;
    for (;;) {
      const next = this.#line < this.#firstLine ? this.#skipLine(start) : this.#splitRow(start);
      if (next < 0) return start;
      start = next;
    }
  }

  #skipLine(start: number): number {
    const end = this.#row.units.subarray(0, this.#length).indexOf(LINE_FEED, start);
    if (end >= 0) this.#line++;
    return end < 0 ? -1 : end + 1;
  }

  /** Splits one row; says where the next begins, -1 where the row's end is not there yet. */
  #splitRow(start: number): number {
    const row = this.#row;
    row.count = 0;
    this.#breaks = 0;
    this.#isQuoted = false;
    this.#doubled.length = 0;
    let at = start;
    for (;;) {
      const end = this.#splitCell(at);
      if (end < 0 || end >= this.#length) return -1;
      const unit = row.units[end];
      if (unit === this.#delimiter) {
        at = end + 1;
        continue;
      }
      const next = unit === CARRIAGE_RETURN ? end + 2 : end + 1;
      if (next > this.#length) return -1;
      if (row.units[next - 1] !== LINE_FEED) throw new NotPlainError('a line ends in CR alone');
      this.#giveRow();
      return next;
    }
  }

  /** Splits one cell; says where the delimiter or line end behind it is, -1 where that is not there yet. */
  #splitCell(start: number): number {
    const { units } = this.#row;
    const length = this.#length;
    const delimiter = this.#delimiter;
    let at = start;
    for (; at < length; at++) {
      const unit = units[at] ?? 0;
      if (unit === delimiter || unit === LINE_FEED || unit === CARRIAGE_RETURN) {
        this.#addTrimmed(start, at);
        return at;
      }
      if (unit === QUOTE) return this.#splitQuoted(start, at);
    }
    return -1;
  }

  #splitQuoted(start: number, quote: number): number {
    const { units, count } = this.#row;
    for (let at = start; at < quote; at++)
      if (!isBlank(units[at] ?? 0)) throw new NotPlainError('a quote stands within a value');
    this.#isQuoted = true;
    let end = quote + 1;
    for (; ; end++) {
      if (end + 1 >= this.#length) return -1;
      const unit = units[end];
      if (unit === LINE_FEED) this.#breaks++;
      if (unit !== QUOTE) continue;
      if (units[end + 1] !== QUOTE) break;
      if (this.#doubled.at(-1) !== count) this.#doubled.push(count);
      end++;
    }
    this.#add(quote + 1, end);
    for (let at = end + 1; at < this.#length; at++) {
      const unit = units[at] ?? 0;
      if (unit === this.#delimiter || unit === LINE_FEED || unit === CARRIAGE_RETURN) return at;
      if (!isBlank(unit)) throw new NotPlainError('something follows a quoted value');
    }
    return -1;
  }

  #addTrimmed(from: number, to: number): void {
    const { units } = this.#row;
    let [start, end] = [from, to];
    while (start < end && isBlank(units[start] ?? 0)) start++;
    while (end > start && isBlank(units[end - 1] ?? 0)) end--;
    this.#add(start, end);
  }

  #add(start: number, end: number): void {
    const row = this.#row;
    if (row.count === MOST_CELLS) throw new NotPlainError('a row has thousands of cells');
    row.starts[row.count] = start;
    row.ends[row.count++] = end;
  }

  #giveRow(): void {
    const row = this.#row;
    for (const position of this.#doubled) this.#halveQuotes(position);
    row.line = this.#line;
    this.#line += 1 + this.#breaks;
    if (this.#isQuoted || row.count > 1 || row.starts[0] !== row.ends[0]) this.#onRow(row);
  }

  /** Writes a cell's doubled quotes once, in its own place. */
  #halveQuotes(position: number): void {
    const { units, starts, ends } = this.#row;
    let to = starts[position] ?? 0;
    for (let at = to; at < (ends[position] ?? 0); at++) {
      const unit = units[at] ?? 0;
      units[to++] = unit;
      if (unit === QUOTE) at++;
    }
    ends[position] = to;
  }
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Writes the units of a text at a place: at once, where the machine's own order of bytes is that of UTF-16LE. */
function writeUnits(units: Uint16Array, place: number, text: string): void {
  if (IS_LITTLE_ENDIAN) Buffer.from(units.buffer).write(text, place * Uint16Array.BYTES_PER_ELEMENT, 'utf16le');
  else for (let at = 0; at < text.length; at++) units[place + at] = text.charCodeAt(at);
}

/** White space as `trim` removes it. */
function isBlank(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 9 && unit <= 13);
  if (unit > 0x3000) return unit === 0xfeff;
  return unit === 0xa0 || unit === 0x3000 || (unit >= 0x1680 && isRareBlank(unit));
}

function isRareBlank(unit: number): boolean {
  if (unit >= 0x2000 && unit <= 0x200a) return true;
  return unit === 0x1680 || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f;
}
