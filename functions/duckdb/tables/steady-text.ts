import { isUtf8 as isUtf8Text } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Delimiter } from '../../steps/ports.ts';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Whether every parser reads this UTF-8 file as the same rows: quotes only around whole values and all of them closed,
 * one kind of line end, no NUL byte. Whatever else a file does is for the careful reader, which says what is wrong where.
 */
export async function isSteadyText(path: string, delimiter: Delimiter): Promise<boolean> {
  const scan = new SteadyScan(delimiter.charCodeAt(0));
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    if (!scan.take(chunk as Buffer)) return false;
  }
  return scan.ends();
}

const CHUNK_BYTES = 4 * 1024 * 1024;

/** Whether a file's bytes are UTF-8 to the end. */
export async function isUtf8(path: string): Promise<boolean> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const bytes = held.length === 0 ? (chunk as Buffer) : Buffer.concat([held, chunk as Buffer]);
    const whole = endOfLastCharacter(bytes);
    if (!isUtf8Text(bytes.subarray(0, whole))) return false;
    held = bytes.subarray(whole);
  }
  return isUtf8Text(held);
}

/** A character has four bytes at the most: those after the last byte that begins one may be cut off. */
function endOfLastCharacter(bytes: Buffer): number {
  const from = Math.max(0, bytes.length - 4);
  for (let at = bytes.length - 1; at >= from; at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) return at + 1;
    if (byte >= 0xc0) return at;
  }
  return bytes.length;
}

class SteadyScan {
  readonly #delimiter: number;
  /** The last byte of the chunk before; a file begins as a line does. */
  #before = LINE_FEED;
  #isQuoted = false;
  /** A quote inside a quoted value that ended a chunk: the next byte says what it was. */
  #isAfterQuote = false;
  #ends: 'none' | 'LF' | 'CRLF' = 'none';

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  /** False as soon as something is not steady. */
  take(chunk: Buffer): boolean {
    if (chunk.includes(0)) return false;
    if (!this.#lineEndsAreOneKind(chunk)) return false;
    const isSteady = this.#quotesAreWhole(chunk);
    this.#before = chunk[chunk.length - 1] ?? this.#before;
    return isSteady;
  }

  ends(): boolean {
    return (!this.#isQuoted || this.#isAfterQuote) && !(this.#ends !== 'CRLF' && this.#before === CARRIAGE_RETURN);
  }

  /** Line breaks inside quotes count too: a value with another kind of break goes the careful way. */
  #lineEndsAreOneKind(chunk: Buffer): boolean {
    let at = chunk.indexOf(CARRIAGE_RETURN);
    if (at < 0 && this.#before !== CARRIAGE_RETURN) {
      if (!chunk.includes(LINE_FEED)) return true;
      if (this.#ends === 'none') this.#ends = 'LF';
      return this.#ends === 'LF';
    }
    if (this.#ends === 'LF') return false;
    this.#ends = 'CRLF';
    if (this.#before === CARRIAGE_RETURN && chunk[0] !== LINE_FEED) return false;
    let feed = chunk.indexOf(LINE_FEED);
    if (feed === 0) {
      if (this.#before !== CARRIAGE_RETURN) return false;
      feed = chunk.indexOf(LINE_FEED, 1);
    }
    while (at >= 0 || feed >= 0) {
      if (at === chunk.length - 1) return feed < 0;
      if (at < 0 || feed !== at + 1) return false;
      at = chunk.indexOf(CARRIAGE_RETURN, at + 1);
      feed = chunk.indexOf(LINE_FEED, feed + 1);
    }
    return true;
  }

  #quotesAreWhole(chunk: Buffer): boolean {
    let from = 0;
    if (this.#isAfterQuote) {
      this.#isAfterQuote = false;
      if (chunk[0] === QUOTE) from = 1;
      else if (this.#isEnd(chunk[0])) this.#isQuoted = false;
      else return false;
    }
    for (let at = chunk.indexOf(QUOTE, from); at >= 0; at = chunk.indexOf(QUOTE, from)) {
      from = at + 1;
      if (!this.#isQuoted) {
        const before = at === 0 ? this.#before : chunk[at - 1];
        if (!this.#isEnd(before)) return false;
        this.#isQuoted = true;
      } else if (from === chunk.length) this.#isAfterQuote = true;
      else if (chunk[from] === QUOTE) from += 1;
      else if (this.#isEnd(chunk[from])) this.#isQuoted = false;
      else return false;
    }
    return true;
  }

  #isEnd(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === LINE_FEED || byte === CARRIAGE_RETURN;
  }
}
