/** Where the generator writes: files by name (`tsumugi/customers.csv`), in chunks, each file's in order. */
export type WriteChunk = (fileName: string, chunk: Uint8Array) => Promise<void>;

const CHARACTERS_PER_CHUNK = 65_536;
/** A deliberately broken row comes after every so many good ones, as long as there are some left. */
const ROWS_BETWEEN_BROKEN_ONES = 23;

export interface FileForm {
  readonly name: string;
  readonly header: readonly string[];
  readonly encode: (text: string) => Uint8Array;
  readonly lineEnd: '\n' | '\r\n';
  /** Rows that an import must reject, ready-made. */
  readonly brokenRows: readonly string[];
}

/** One CSV file that grows row by row and is written in chunks. */
export class BrandFile {
  readonly #form: FileForm;
  readonly #write: WriteChunk;
  #text: string;
  #rows = 0;
  #broken = 0;

  constructor(form: FileForm, write: WriteChunk) {
    this.#form = form;
    this.#write = write;
    this.#text = `${form.header.map(cellText).join(',')}${form.lineEnd}`;
  }

  async add(cells: readonly (string | number | null)[]): Promise<void> {
    this.#text += `${cells.map(cellText).join(',')}${this.#form.lineEnd}`;
    this.#rows += 1;
    if (this.#rows % ROWS_BETWEEN_BROKEN_ONES === 0) this.#addBroken();
    if (this.#text.length >= CHARACTERS_PER_CHUNK) await this.#flush();
  }

  async close(): Promise<void> {
    while (this.#broken < this.#form.brokenRows.length) this.#addBroken();
    await this.#flush();
  }

  #addBroken(): void {
    const row = this.#form.brokenRows[this.#broken];
    if (row === undefined) return;
    this.#broken += 1;
    this.#text += `${row}${this.#form.lineEnd}`;
  }

  async #flush(): Promise<void> {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    await this.#write(this.#form.name, this.#form.encode(text));
  }
}

function cellText(value: string | number | null): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
