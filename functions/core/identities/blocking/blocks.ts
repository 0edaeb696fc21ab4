import { combinationsOf } from './combined-values.ts';
import type { FeatureColumns } from './features.ts';
import { numberBlocks } from './shared-values.ts';

/** Blocks of one key: the members of block b are `members[starts[b] … starts[b + 1]]`. */
export interface Blocks {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Per column of the key: record → block, -1 where it has none or its block is left out. */
  readonly blockOf: readonly Int32Array[];
  readonly recordsLeftOut: number;
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
