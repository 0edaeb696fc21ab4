import { createReadStream } from 'node:fs';
import type { Delimiter } from '../../steps/ports.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const CHUNK_BYTES = 1024 * 1024;

export interface ScannedRows {
  /** The lines on which the rows asked for begin, in the order of their ordinals. */
  readonly lines: readonly number[];
  /** Rows whose number of cells is not the header's; one empty cell at the end is overlooked, as the engine does. */
  readonly misshapen: readonly { readonly line: number; readonly text: string }[];
}

/**
 * Walks through a steady UTF-8 file (`isSteadyText`) row by row. `ordinals`, ascending, count the well-shaped rows from
 * 0, after the first `skip` lines; blank lines are no rows.
 */
export async function scanRows(
  path: string,
  file: {
    readonly skip: number;
    readonly delimiter: Delimiter;
    readonly width: number;
    readonly ordinals: readonly number[];
    /** How many misshapen rows there are: where all is found, the rest of the file is left unread. */
    readonly misshapen: number;
  },
): Promise<ScannedRows> {
  const scan = new RowScan(file);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    scan.take(chunk as Buffer);
    if (scan.hasFoundAll) break;
  }
  return scan.end();
}

class RowScan {
  readonly #file: Parameters<typeof scanRows>[1];
  readonly #delimiter: number;
  readonly #lines: number[] = [];
  readonly #misshapen: { line: number; text: string }[] = [];
  /** The row under way, from its first byte. */
  #held: Buffer = Buffer.alloc(0);
  #line = 1;
  #ordinal = 0;

  constructor(file: Parameters<typeof scanRows>[1]) {
    this.#file = file;
    this.#delimiter = file.delimiter.charCodeAt(0);
  }

  take(chunk: Buffer): void {
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    let start = 0;
    let isQuoted = false;
    let delimiters = 0;
    let breaks = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) isQuoted = !isQuoted;
      else if (byte === LINE_FEED) {
        breaks += 1;
        if (isQuoted) continue;
        this.#row(bytes, start, at, delimiters);
        this.#line += breaks;
        [start, delimiters, breaks] = [at + 1, 0, 0];
      } else if (byte === this.#delimiter && !isQuoted) delimiters += 1;
    }
    this.#held = bytes.subarray(start);
  }

  get hasFoundAll(): boolean {
    const { ordinals, misshapen } = this.#file;
    return this.#lines.length === ordinals.length && this.#misshapen.length >= misshapen;
  }

  end(): ScannedRows {
    const last = this.#held;
    if (last.length > 0 && !this.hasFoundAll) this.take(Buffer.from([LINE_FEED]));
    return { lines: this.#lines, misshapen: this.#misshapen };
  }

  #row(bytes: Buffer, start: number, feed: number, delimiters: number): void {
    const end = feed > start && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
    if (this.#line <= this.#file.skip || end === start) return;
    const { width, ordinals } = this.#file;
    const endsEmpty = delimiters === width && bytes[end - 1] === this.#delimiter;
    if (delimiters !== width - 1 && !endsEmpty) {
      this.#misshapen.push({ line: this.#line, text: bytes.toString('utf8', start, end) });
      return;
    }
    if (ordinals[this.#lines.length] === this.#ordinal) this.#lines.push(this.#line);
    this.#ordinal += 1;
  }
}
