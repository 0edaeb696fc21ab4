import { hashOf, NumberList } from '../number-list.ts';
import type { FeatureColumns } from './features.ts';

/** Blocks of one key: the members of block b are `members[starts[b] … starts[b + 1]]`. */
export interface Blocks {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Per column of the key: record → block, -1 where it has none or its block is left out. */
  readonly blockOf: readonly Int32Array[];
  readonly recordsLeftOut: number;
}

/** Every way to take one column of each feature. */
export function combinationsOf(features: readonly FeatureColumns[]): readonly (readonly Int32Array[])[] {
  return features.reduce<readonly (readonly Int32Array[])[]>(
    (combinations, columns) => combinations.flatMap((taken) => columns.map((column) => [...taken, column])),
    [[]],
  );
}

/** Values of a feature are below this. */
export const FEATURE_VALUES = 2 ** 26;

/** The values of a record in one or two columns as one number; -1 where it lacks one. */
export function combinedValue([first, second]: readonly Int32Array[], index: number): number {
  const one = first?.[index] ?? -1;
  if (second === undefined) return one;
  const other = second[index] ?? -1;
  return one < 0 || other < 0 ? -1 : one * FEATURE_VALUES + other;
}

/** Puts records that share a combined value into one block; the largest blocks are left out to keep the budget of pairs. */
export function buildBlocks(features: readonly FeatureColumns[], size: number, budget: number): Blocks {
  const { numbers, sizes } = numberBlocks(combinationsOf(features), size);
  const largest = largestAllowed(sizes, budget);
  const starts = new Int32Array(sizes.length + 1);
  for (let block = 0; block < sizes.length; block++) {
    const count = sizes[block] ?? 0;
    starts[block + 1] = (starts[block] ?? 0) + (isKept(count, largest) ? count : 0);
  }
  const members = new Int32Array(starts[sizes.length] ?? 0);
  const next = starts.slice();
  let recordsLeftOut = 0;
  for (let index = 0; index < size; index++) {
    for (let c = 0; c < numbers.length; c++) {
      const column = numbers[c];
      const block = column?.[index] ?? -1;
      if (column === undefined || block < 0) continue;
      const count = sizes[block] ?? 0;
      if (!isKept(count, largest)) {
        if (count > largest) recordsLeftOut++;
        column[index] = -1;
      } else if (!repeats(numbers, c, index)) {
        members[next[block] ?? 0] = index;
        next[block] = (next[block] ?? 0) + 1;
      }
    }
  }
  return { starts, members, blockOf: numbers, recordsLeftOut };
}

function isKept(count: number, largest: number): boolean {
  return count >= 2 && count <= largest;
}

/** True where an earlier column already put the record into the same block. */
function repeats(numbers: readonly Int32Array[], column: number, index: number): boolean {
  for (let c = 0; c < column; c++) if (numbers[c]?.[index] === numbers[column]?.[index]) return true;
  return false;
}

/** Numbers the values that more than one entry has, entries being records by combination; -1: nobody shares it. */
function numberBlocks(
  combinations: readonly (readonly Int32Array[])[],
  size: number,
): { readonly numbers: Int32Array[]; readonly sizes: Int32Array } {
  const values = combinedValues(combinations, size);
  const { starts, entries } = bucketEntries(values);
  const numbers = combinations.map(() => new Int32Array(size).fill(-1));
  const sizes = new NumberList();
  const met: { value: number; first: number; block: number }[] = [];
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    const start = starts[bucket] ?? 0;
    const end = starts[bucket + 1] ?? 0;
    if (end - start < 2) continue;
    met.length = 0;
    for (let at = start; at < end; at++) {
      const entry = entries[at] ?? 0;
      const value = values[entry] ?? 0;
      const known = met.find((each) => each.value === value);
      if (known === undefined) {
        met.push({ value, first: entry, block: -1 });
        continue;
      }
      if (known.block < 0) {
        known.block = sizes.length;
        sizes.push(0);
        enter(numbers, sizes, known.first, known.block, size);
      }
      enter(numbers, sizes, entry, known.block, size);
    }
  }
  return { numbers, sizes: sizes.numbers() };
}

/** Puts an entry into a block; a record counts once, whichever of its values is shared. */
function enter(numbers: readonly Int32Array[], sizes: NumberList, entry: number, block: number, size: number): void {
  const column = numbers[Math.floor(entry / size)];
  const index = entry % size;
  if (column === undefined) return;
  if (!numbers.some((others) => others[index] === block)) sizes.data[block] = (sizes.data[block] ?? 0) + 1;
  column[index] = block;
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

/** The largest block size that keeps the key within its budget of pairs. */
export function largestAllowed(sizes: Int32Array, budget: number): number {
  const bySize = new Map<number, number>();
  for (const size of sizes) bySize.set(size, (bySize.get(size) ?? 0) + 1);
  let spent = 0;
  let largest = 1;
  for (const [size, blocks] of [...bySize].toSorted(([a], [b]) => a - b)) {
    spent += blocks * ((size * (size - 1)) / 2);
    if (spent > budget && size > 2) break;
    largest = size;
  }
  return largest;
}
