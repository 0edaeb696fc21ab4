import type { PreparedRecords } from '../prepared.ts';
import { BLOCKING_KEYS, type BlockingKey } from './definitions.ts';
import { type FeatureColumns, featureReader } from './features.ts';

/** Pairs of record indexes to compare, each once, `left` below `right`. */
export interface CandidatePairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly blocking: readonly BlockingReport[];
}

/** What one key contributed. */
export interface BlockingReport {
  readonly key: string;
  readonly blocks: number;
  /** Records in blocks that were too large to compare. */
  readonly recordsLeftOut: number;
  /** Pairs that no key before it had found. */
  readonly pairs: number;
}

/** Pairs that one key may cost, per record; small inputs may cost more than that, since they are cheap. */
const PAIRS_PER_RECORD = 5;
const PAIRS_ALWAYS_ALLOWED = 10_000;

/** Blocks of one key: the members of block b are `members[starts[b] … starts[b + 1]]`. */
interface Blocks {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Per column of the key: record → block, -1 where it has none or its block is left out. */
  readonly blockOf: readonly Int32Array[];
  readonly recordsLeftOut: number;
}

/**
 * Finds the pairs worth comparing. Each key has a budget: its smallest blocks are taken first, the largest are left
 * out once the budget is spent, so that a value shared by thousands costs nothing. No pair is listed twice.
 */
export function findCandidates(records: PreparedRecords, keys: readonly BlockingKey[] = BLOCKING_KEYS): CandidatePairs {
  const budget = Math.max(PAIRS_ALWAYS_ALLOWED, PAIRS_PER_RECORD * records.size);
  const featuresOf = featureReader(records);
  const earlier: Blocks[] = [];
  const pairs = new PairList();
  const blocking = keys.map((key) => {
    const blocks = buildBlocks(crossFeatures(key.features.map(featuresOf), records.size), records.size, budget);
    const before = pairs.length;
    collectPairs(blocks, earlier, pairs);
    earlier.push(blocks);
    return {
      key: key.name,
      blocks: blocks.starts.length - 1,
      recordsLeftOut: blocks.recordsLeftOut,
      pairs: pairs.length - before,
    };
  });
  return { left: pairs.left(), right: pairs.right(), blocking };
}

/** Every combination of the features' columns as one column of combined values. */
function crossFeatures(features: readonly FeatureColumns[], size: number): readonly Float64Array[] {
  let combined: readonly Float64Array[] = [new Float64Array(size)];
  for (const columns of features) {
    const radix = 1 + columns.reduce((largest, column) => column.reduce((max, id) => Math.max(max, id), largest), 0);
    combined = combined.flatMap((left) => columns.map((right) => combine(left, right, radix)));
  }
  return combined;
}

function combine(left: Float64Array, right: Int32Array, radix: number): Float64Array {
  return left.map((value, index) => {
    const id = right[index] ?? -1;
    return value < 0 || id < 0 ? -1 : value * radix + id;
  });
}

function buildBlocks(columns: readonly Float64Array[], size: number, budget: number): Blocks {
  const { numbers, sizes } = numberBlocks(columns, size);
  const largest = largestAllowed(sizes, budget);
  const kept = sizes.map((count) => count >= 2 && count <= largest);
  const starts = new Int32Array(sizes.length + 1);
  for (let block = 0; block < sizes.length; block++)
    starts[block + 1] = (starts[block] ?? 0) + (kept[block] === true ? (sizes[block] ?? 0) : 0);
  const members = new Int32Array(starts[sizes.length] ?? 0);
  const next = starts.slice();
  let recordsLeftOut = 0;
  for (let index = 0; index < size; index++) {
    for (let c = 0; c < numbers.length; c++) {
      const column = numbers[c];
      const block = column?.[index] ?? -1;
      if (column === undefined || block < 0) continue;
      if (kept[block] === true && !repeats(numbers, c, index)) {
        members[next[block] ?? 0] = index;
        next[block] = (next[block] ?? 0) + 1;
      } else if (kept[block] !== true) {
        if ((sizes[block] ?? 0) > largest) recordsLeftOut++;
        column[index] = -1;
      }
    }
  }
  return { starts, members, blockOf: numbers, recordsLeftOut };
}

/** True where an earlier column already put the record into the same block. */
function repeats(numbers: readonly Int32Array[], column: number, index: number): boolean {
  for (let c = 0; c < column; c++) if (numbers[c]?.[index] === numbers[column]?.[index]) return true;
  return false;
}

function numberBlocks(
  columns: readonly Float64Array[],
  size: number,
): { readonly numbers: Int32Array[]; readonly sizes: number[] } {
  const blocks = new Map<number, number>();
  const sizes: number[] = [];
  const numbers = columns.map(() => new Int32Array(size).fill(-1));
  for (let index = 0; index < size; index++) {
    columns.forEach((column, c) => {
      const key = column[index] ?? -1;
      const target = numbers[c];
      if (key < 0 || target === undefined) return;
      const block = blocks.get(key) ?? blocks.size;
      blocks.set(key, block);
      target[index] = block;
      if (!repeats(numbers, c, index)) sizes[block] = (sizes[block] ?? 0) + 1;
    });
  }
  return { numbers, sizes };
}

/** The largest block size that keeps the key within its budget of pairs. */
function largestAllowed(sizes: readonly number[], budget: number): number {
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

function collectPairs(blocks: Blocks, earlier: readonly Blocks[], pairs: PairList): void {
  const own: Blocks[] = blocks.blockOf.length > 1 ? [blocks] : [];
  for (let block = 0; block + 1 < blocks.starts.length; block++) {
    const start = blocks.starts[block] ?? 0;
    const end = blocks.starts[block + 1] ?? 0;
    for (let a = start; a < end; a++) {
      for (let b = a + 1; b < end; b++) {
        const left = blocks.members[a] ?? 0;
        const right = blocks.members[b] ?? 0;
        if (meetBefore(earlier, left, right) || own.some((each) => meetInSmallerBlock(each, block, left, right)))
          continue;
        pairs.push(Math.min(left, right), Math.max(left, right));
      }
    }
  }
}

function meetBefore(earlier: readonly Blocks[], left: number, right: number): boolean {
  for (const blocks of earlier) if (meetInSmallerBlock(blocks, Number.MAX_SAFE_INTEGER, left, right)) return true;
  return false;
}

/** True when the two records share a block of the key whose number is below `limit`. */
function meetInSmallerBlock(blocks: Blocks, limit: number, left: number, right: number): boolean {
  for (const one of blocks.blockOf) {
    const block = one[left] ?? -1;
    if (block < 0 || block >= limit) continue;
    for (const other of blocks.blockOf) if (other[right] === block) return true;
  }
  return false;
}

/** A growing list of pairs in two typed arrays. */
class PairList {
  #left = new Int32Array(1 << 12);
  #right = new Int32Array(1 << 12);
  length = 0;

  push(left: number, right: number): void {
    if (this.length === this.#left.length) this.#grow();
    this.#left[this.length] = left;
    this.#right[this.length] = right;
    this.length++;
  }

  left(): Int32Array {
    return this.#left.slice(0, this.length);
  }

  right(): Int32Array {
    return this.#right.slice(0, this.length);
  }

  #grow(): void {
    const left = new Int32Array(this.#left.length * 2);
    const right = new Int32Array(this.#right.length * 2);
    left.set(this.#left);
    right.set(this.#right);
    this.#left = left;
    this.#right = right;
  }
}
