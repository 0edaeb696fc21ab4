import type { FieldPath } from '../profiles/profile.ts';
import { GROWTH } from './number-list.ts';
import type { PersonRecord } from './person.ts';
import { RawTextCursor, RawTexts, type RawTextsData, rawTextOf } from './raw-texts.ts';
import { sharedNumbers } from './texts.ts';

/** One field of all records as it was read: its texts, and which of them each record has. Threads can share it. */
export interface RawColumn {
  /** Record index → number of its text; -1 where the record does not have the field. */
  readonly codes: Int32Array;
  /** How many texts there are; the same text may be there more than once where most records have one of their own. */
  readonly size: number;
  readonly texts: RawTextsData;
}

/** The text of a code of a column. */
export function textOf({ texts }: RawColumn, code: number): string {
  return rawTextOf(texts, code);
}

/** What was made of the texts of a column, by their codes; UNREAD, or nothing, where they were not read. */
export class KnownReadings {
  #readings = new Int32Array(0);

  /** Room for so many codes. */
  of(codes: number): Int32Array {
    if (codes <= this.#readings.length) return this.#readings;
    const larger = new Int32Array(Math.max(codes, this.#readings.length * 2)).fill(UNREAD);
    larger.set(this.#readings);
    this.#readings = larger;
    return larger;
  }
}

export const UNREAD = -2;

/**
 * What `read` makes of every record's text, each text read once; -1 for a record without one. What was read of
 * earlier parts of the column is not read again.
 */
export function readingsOf(
  column: RawColumn,
  read: (text: string) => number,
  readings = new KnownReadings(),
): Int32Array {
  const { codes, texts, size } = column;
  const cursor = new RawTextCursor(texts, size);
  const known = readings.of(size);
  const found = new Int32Array(codes.length).fill(-1);
  for (let index = 0; index < codes.length; index++) {
    const code = codes[index] ?? -1;
    if (code < 0) continue;
    if (known[code] === UNREAD) known[code] = read(cursor.textOf(code));
    found[index] = known[code] ?? -1;
  }
  return found;
}

/** The codes that these records have are from `first` to before `end`: all of the column's, unless it is cut from a longer one. */
export function codeRange({ codes, size }: RawColumn): { readonly first: number; readonly end: number } {
  let [first, last] = [size, -1];
  for (const code of codes) {
    if (code > last) last = code;
    if (code >= 0 && code < first) first = code;
  }
  return { first: Math.min(first, last + 1), end: last + 1 };
}

/** Records to be matched, by columns: millions of them without an object each. */
export interface PersonTable {
  readonly length: number;
  readonly columns: ReadonlyMap<FieldPath, RawColumn>;
  readonly ids: RawColumn;
  readonly sources: RawColumn;
  /** The record as a row. */
  at(index: number): PersonRecord;
}

/** What tells the records apart. */
export type PersonKeys = Pick<PersonTable, 'length' | 'ids' | 'sources'>;

/** What the records say, by field. */
export type PersonColumns = Pick<PersonTable, 'length' | 'columns'>;

/** What the records from `start` to before `end` say. */
export function columnsOf({ columns }: PersonColumns, start: number, end: number): PersonColumns {
  const cut = [...columns].map(
    ([field, column]) => [field, { ...column, codes: column.codes.subarray(start, end) }] as const,
  );
  return { length: end - start, columns: new Map(cut) };
}

/** A table of records that are given as rows. */
export function personTable(records: readonly PersonRecord[]): PersonTable {
  const builder = new PersonTableBuilder();
  for (const { id, source, fields } of records) {
    builder.startRecord(source);
    builder.ids.setText(id);
    for (const [field, text] of Object.entries(fields)) if (text !== undefined) builder.column(field).setText(text);
  }
  return builder.table();
}

/** Collects records one after the other. */
export class PersonTableBuilder {
  readonly #columns = new Map<FieldPath, ColumnBuilder>();
  readonly #counter = { records: 0 };
  readonly ids = new ColumnBuilder(this.#counter);
  readonly #sources = new ColumnBuilder(this.#counter);

  /** Begins a record, whose id and columns are to be set. */
  startRecord(source: string): void {
    this.#counter.records++;
    this.#sources.setText(source);
  }

  /** The column of a field, to be set for the record that was begun last. */
  column(field: FieldPath): ColumnBuilder {
    const known = this.#columns.get(field);
    if (known !== undefined) return known;
    const column = new ColumnBuilder(this.#counter);
    this.#columns.set(field, column);
    return column;
  }

  get length(): number {
    return this.#counter.records;
  }

  /** What is read of the records from this one on. */
  since(record: number): PersonColumns {
    const columns = [...this.#columns].map(([field, column]) => [field, column.since(record)] as const);
    return { length: this.length - record, columns: new Map(columns) };
  }

  table(): PersonTable {
    const columns = new Map([...this.#columns].map(([field, column]) => [field, column.column()]));
    const [ids, sources] = [this.ids.column(), this.#sources.column()];
    const textAt = (column: RawColumn, index: number): string => textOf(column, column.codes[index] ?? -1);
    return {
      length: this.#counter.records,
      columns,
      ids,
      sources,
      at: (index) => {
        const fields: Record<FieldPath, string> = {};
        for (const [field, column] of columns)
          if ((column.codes[index] ?? -1) >= 0) fields[field] = textAt(column, index);
        return { id: textAt(ids, index), source: textAt(sources, index), fields };
      },
    };
  }
}

/** The texts of one field of a table that is being built. */
export class ColumnBuilder {
  readonly #texts = new RawTexts();
  readonly #counter: { readonly records: number };
  #codes = sharedNumbers(1 << 8);
  /** How many records have a code, -1 among them: those that were passed over get theirs when a later one is set. */
  #written = 0;

  constructor(counter: { readonly records: number }) {
    this.#counter = counter;
  }

  /** Gives the last record the part of `units` from `start` to before `end`. */
  set(units: Uint16Array, start: number, end: number): void {
    this.#take(this.#texts.numberOf(units, start, end));
  }

  setText(text: string): void {
    this.#take(this.#texts.numberOfText(text));
  }

  since(record: number): RawColumn {
    const { records } = this.#counter;
    this.#passOver(records);
    return { codes: this.#codes.subarray(record, records), size: this.#texts.size, texts: this.#texts.data() };
  }

  column(): RawColumn {
    return this.since(0);
  }

  #take(code: number): void {
    const index = this.#counter.records - 1;
    if (index !== this.#written || index === this.#codes.length) this.#passOver(index);
    this.#codes[index] = code;
    this.#written = index + 1;
  }

  /** Says of the records before this one that are not written that they do not have the field. */
  #passOver(record: number): void {
    if (record >= this.#codes.length) {
      const codes = sharedNumbers(Math.max(record + 1, this.#codes.length * GROWTH));
      codes.set(this.#codes.subarray(0, this.#written));
      this.#codes = codes;
    }
    for (let index = this.#written; index < record; index++) this.#codes[index] = -1;
    this.#written = Math.max(this.#written, record);
  }
}
