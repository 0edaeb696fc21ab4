/**
 * A fact of all records, column-wise: each record holds the number of its value, each distinct value is prepared once.
 * The same shape is a dictionary-encoded column elsewhere.
 */
export interface Column<Values> {
  /** Record index → value number; -1 where the record has no value. */
  readonly ids: Int32Array;
  /** The distinct values, by their numbers. */
  readonly values: Values;
  /** How many distinct values there are. */
  readonly distinct: number;
  /** Value number → records that have it. */
  readonly counts: Int32Array;
  /** Records that have a value. */
  readonly present: number;
}

export function columnOf<Values>(ids: Int32Array, values: Values, distinct: number): Column<Values> {
  const counts = new Int32Array(distinct);
  let present = 0;
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? -1;
    if (id < 0) continue;
    counts[id] = (counts[id] ?? 0) + 1;
    present++;
  }
  return { ids, values, distinct, counts, present };
}

/** The same column without the values that more than `limit` records share. */
export function withoutCrowdedValues<Values>(column: Column<Values>, limit: number): Column<Values> {
  const ids = column.ids.map((id) => (id >= 0 && countOf(column, id) > limit ? -1 : id));
  return columnOf(ids, column.values, column.distinct);
}

export function countOf(column: Column<unknown>, id: number): number {
  return column.counts[id] ?? 0;
}

export function idOf(column: Column<unknown>, index: number): number {
  return column.ids[index] ?? -1;
}
