/**
 * A fact of all records, column-wise: each record holds the number of its value, each distinct value is prepared once.
 * The same shape is a dictionary-encoded column elsewhere.
 */
export interface Column<Value> {
  /** Record index → value number; -1 where the record has no value. */
  readonly ids: Int32Array;
  readonly values: readonly Value[];
  /** Value number → records that have it. */
  readonly counts: Int32Array;
  /** Records that have a value. */
  readonly present: number;
}

export interface Keyed<Value> {
  readonly key: string;
  readonly value: Value;
}

/** Collects values of one kind; several columns may share one set of value numbers. */
export class ValueSet<Value> {
  readonly values: Value[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf({ key, value }: Keyed<Value>): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Builds a column over `size` records; `read` says null where the record has nothing to compare. */
export function buildColumn<Value>(
  size: number,
  read: (index: number) => Keyed<Value> | null,
  set: ValueSet<Value> = new ValueSet<Value>(),
): Column<Value> {
  const ids = new Int32Array(size).fill(-1);
  for (let index = 0; index < size; index++) {
    const keyed = read(index);
    if (keyed !== null) ids[index] = set.numberOf(keyed);
  }
  return {
    ids,
    values: set.values,
    counts: countValues(ids, set.values.length),
    present: ids.reduce((n, id) => n + (id < 0 ? 0 : 1), 0),
  };
}

/** The same column without the values that more than `limit` records share. */
export function withoutCrowdedValues<Value>(column: Column<Value>, limit: number): Column<Value> {
  const ids = column.ids.map((id) => (id >= 0 && countOf(column, id) > limit ? -1 : id));
  return {
    ...column,
    ids,
    counts: countValues(ids, column.values.length),
    present: ids.reduce((n, id) => n + (id < 0 ? 0 : 1), 0),
  };
}

export function countOf(column: Column<unknown>, id: number): number {
  return column.counts[id] ?? 0;
}

export function idOf(column: Column<unknown>, index: number): number {
  return column.ids[index] ?? -1;
}

function countValues(ids: Int32Array, values: number): Int32Array {
  const counts = new Int32Array(values);
  for (const id of ids) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
