import { hashOf } from '../number-list.ts';
import { FEATURE_VALUES } from './definitions.ts';
import type { FeatureColumns } from './features.ts';

/** Every way to take one column of each feature. */
export function combinationsOf(features: readonly FeatureColumns[]): readonly (readonly Int32Array[])[] {
  return features.reduce<readonly (readonly Int32Array[])[]>(
    (combinations, columns) => combinations.flatMap((taken) => columns.map((column) => [...taken, column])),
    [[]],
  );
}

/** The values of a record in one or two columns as one number; -1 where it lacks one. */
export function combinedValue([first, second]: readonly Int32Array[], index: number): number {
  const one = first?.[index] ?? -1;
  if (second === undefined) return one;
  const other = second[index] ?? -1;
  return one < 0 || other < 0 ? -1 : one * FEATURE_VALUES + other;
}

/** Combination by combination, record by record; -1 where there is none. */
export function combinedValues(combinations: readonly (readonly Int32Array[])[], size: number): Float64Array {
  const values = new Float64Array(combinations.length * size);
  combinations.forEach(([first, second], c) => {
    const start = c * size;
    for (let index = 0; index < size; index++) {
      const one = first?.[index] ?? -1;
      const other = second === undefined ? 0 : (second[index] ?? -1);
      values[start + index] = one < 0 || other < 0 ? -1 : second === undefined ? one : one * FEATURE_VALUES + other;
    }
  });
  return values;
}

/** Entries with a value by the hash of it: bucket b is entries[starts[b] … starts[b + 1]], in the order of the entries. */
export function bucketEntries(values: Float64Array): { readonly starts: Int32Array; readonly entries: Int32Array } {
  let present = 0;
  for (let entry = 0; entry < values.length; entry++) if ((values[entry] ?? -1) >= 0) present++;
  const mask = 2 ** Math.ceil(Math.log2(present + 1)) - 1;
  const starts = new Int32Array(mask + 2);
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? -1;
    if (value < 0) continue;
    const bucket = hashOf(value) & mask;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
  const entries = new Int32Array(present);
  for (let entry = values.length - 1; entry >= 0; entry--) {
    const value = values[entry] ?? -1;
    if (value < 0) continue;
    const bucket = hashOf(value) & mask;
    const at = (starts[bucket] ?? 0) - 1;
    starts[bucket] = at;
    entries[at] = entry;
  }
  return { starts, entries };
}
