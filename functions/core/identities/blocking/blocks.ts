import { KeyNumbers } from '../number-list.ts';
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

function numberBlocks(
  combinations: readonly (readonly Int32Array[])[],
  size: number,
): { readonly numbers: Int32Array[]; readonly sizes: Int32Array } {
  const blocks = new KeyNumbers(size >> 2);
  const numbers = combinations.map((columns) => {
    const target = new Int32Array(size).fill(-1);
    for (let index = 0; index < size; index++) {
      const key = combinedValue(columns, index);
      if (key >= 0) target[index] = blocks.numberOf(key);
    }
    return target;
  });
  const sizes = new Int32Array(blocks.size);
  numbers.forEach((target, c) => {
    for (let index = 0; index < size; index++) {
      const block = target[index] ?? -1;
      if (block >= 0 && (c === 0 || !repeats(numbers, c, index))) sizes[block] = (sizes[block] ?? 0) + 1;
    }
  });
  return { numbers, sizes };
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
