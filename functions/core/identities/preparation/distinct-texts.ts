import { KnownReadings, type PersonColumns, type RawColumn, readingsOf, UNREAD } from '../person-table.ts';

/** What was read of the parts of one table before, by fact and field. */
export class TableReadings {
  readonly #known = new Map<string, KnownReadings>();

  of(fact: string, field: string): KnownReadings {
    const key = `${fact} ${field}`;
    const known = this.#known.get(key) ?? new KnownReadings();
    this.#known.set(key, known);
    return known;
  }
}

/**
 * What `read` makes of a field of every record, each distinct text read once; -1 where a record does not have it. Of
 * several fields the first that a record has counts.
 */
export function readTexts(
  { length, columns }: PersonColumns,
  fields: readonly string[],
  read: (text: string) => number,
  known: (field: string) => KnownReadings,
): Int32Array {
  const ids = new Int32Array(length).fill(-1);
  const has = new Uint8Array(length);
  for (const field of fields) {
    const column = columns.get(field);
    if (column === undefined) continue;
    const readings = readingsOf(column, read, known(field));
    for (let index = 0; index < length; index++) {
      if ((column.codes[index] ?? -1) < 0 || has[index] === 1) continue;
      has[index] = 1;
      ids[index] = readings[index] ?? -1;
    }
  }
  return ids;
}

/** The same of one field whose texts need not be made: `read` takes the code of a text in its column. */
export function readCodes(
  { length, columns }: PersonColumns,
  field: string,
  read: (column: RawColumn, code: number) => number,
  readings: KnownReadings,
): Int32Array {
  const ids = new Int32Array(length).fill(-1);
  const column = columns.get(field);
  if (column === undefined) return ids;
  const known = readings.of(column.size);
  for (let index = 0; index < length; index++) {
    const code = column.codes[index] ?? -1;
    if (code < 0) continue;
    if (known[code] === UNREAD) known[code] = read(column, code);
    ids[index] = known[code] ?? -1;
  }
  return ids;
}

/** Null for blank texts and for what `normalize` does not take. */
export function maybe<Value>(text: string | undefined, normalize: (text: string) => Value | null): Value | null {
  return text === undefined || text.trim() === '' ? null : normalize(text);
}
