/**
 * Where the generator writes: files by name (`tsumugi/customers.csv`), in chunks, each file's in order. The bytes are
 * the generator's own and change once the promise is kept.
 */
export type WriteChunk = (fileName: string, chunk: Uint8Array) => Promise<void>;

const BYTES_PER_CHUNK = 1 << 18;
/** Short texts are encoded before the next row comes: longer ones would be copied by the engine's memory again and again. */
const CHARACTERS_HELD = 4_096;
/** No character of a CSV file takes more, as UTF-8 or in code page 932. */
const BYTES_PER_CHARACTER = 3;
/** A deliberately broken row comes after every so many good ones, as long as there are some left. */
const ROWS_BETWEEN_BROKEN_ONES = 23;

/** Writes a text at the beginning of the bytes, which have room for it; gives their number. */
export type EncodeInto = (text: string, bytes: Uint8Array) => number;

export interface FileForm {
  readonly name: string;
  readonly header: readonly string[];
  readonly encodeInto: EncodeInto;
  readonly lineEnd: '\n' | '\r\n';
  /** Rows that an import must reject or take in incomplete, ready-made. */
  readonly brokenRows: readonly string[];
}

const encoder = new TextEncoder();
export const encodeUtf8Into: EncodeInto = (text, bytes) => encoder.encodeInto(text, bytes).written;

/**
 * CSV files that grow row by row. Rows are added without waiting; whoever adds them asks now and then whether a chunk
 * is full, and then waits until it is written, so that what is held stays small.
 */
export class CsvOutput {
  readonly #write: WriteChunk;
  readonly #files: CsvFile[] = [];

  constructor(write: WriteChunk) {
    this.#write = write;
  }

  open(form: FileForm): CsvFile {
    const file = new CsvFile(form);
    this.#files.push(file);
    return file;
  }

  get isFull(): boolean {
    for (const file of this.#files) if (file.isFull) return true;
    return false;
  }

  async writeFull(): Promise<void> {
    for (const file of this.#files) if (file.isFull) await this.#write(file.name, file.take());
  }

  /** Writes what is left, and the broken rows that did not come yet. */
  async close(): Promise<void> {
    for (const file of this.#files) {
      file.end();
      await this.#write(file.name, file.take());
    }
  }
}

export class CsvFile {
  readonly #form: FileForm;
  #text: string;
  #bytes = new Uint8Array(BYTES_PER_CHUNK);
  #length = 0;
  #rows = 0;
  #broken = 0;

  constructor(form: FileForm) {
    this.#form = form;
    this.#text = `${form.header.join(',')}${form.lineEnd}`;
  }

  get name(): string {
    return this.#form.name;
  }

  get isFull(): boolean {
    return this.#length >= BYTES_PER_CHUNK / 2;
  }

  /** A row as it is in the file, without the end of its line; see `cell`. */
  add(row: string): void {
    this.#text += row + this.#form.lineEnd;
    this.#rows += 1;
    if (this.#broken < this.#form.brokenRows.length && this.#rows % ROWS_BETWEEN_BROKEN_ONES === 0) this.#addBroken();
    if (this.#text.length >= CHARACTERS_HELD) this.#encode();
  }

  /** The bytes that wait to be written; they are good until the next row comes. */
  take(): Uint8Array {
    this.#encode();
    const bytes = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return bytes;
  }

  end(): void {
    while (this.#broken < this.#form.brokenRows.length) this.#addBroken();
  }

  #encode(): void {
    const needed = this.#length + this.#text.length * BYTES_PER_CHARACTER;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.#length += this.#form.encodeInto(this.#text, this.#bytes.subarray(this.#length));
    this.#text = '';
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(needed * 2);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }

  #addBroken(): void {
    this.#text += this.#form.brokenRows[this.#broken] + this.#form.lineEnd;
    this.#broken += 1;
  }
}

/** A text that may hold a comma or a quote, as a cell. */
export function cell(text: string): string {
  return text.includes(',') || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
