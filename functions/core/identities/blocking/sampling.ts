import type { PairComparer } from '../comparer.ts';
import { hashOf, KeyNumbers, NumberList } from '../number-list.ts';
import { largestAllowed } from './blocks.ts';
import { combinationsOf, combinedValue, combinedValues } from './combined-values.ts';
import type { FeatureColumns } from './features.ts';
import type { RecordSample } from './record-sample.ts';

/** Pairs (left, right, left …) by positions in a sample of the records, each of which stands for `weight` pairs. */
export interface PairSample {
  readonly pairs: readonly number[];
  /** How they compare, by the number of their pattern. */
  readonly patternOf: Uint32Array;
  readonly weight: number;
}

/** What is drawn from the blocks of a key: plain data that threads can tell each other. */
export interface DrawnPairs {
  /** Drawn evenly from the blocks that are small enough: left, right, left …, by positions in the sample of records. */
  readonly pairs: Int32Array;
  /** How they compare: their levels one after the other. */
  readonly vectors: Uint8Array;
  /** Each stands for as many pairs. */
  readonly weight: number;
  /** Records of the largest block that is small enough. */
  readonly largest: number;
  /** Hash of a block's value → its records (see `BlockSizes`). */
  readonly blockSizes: Uint8Array;
}

/** The blocks of a key, known by a sample of them. */
export interface SampledKey {
  readonly sample: PairSample;
  /** Says whether two records, by positions in the sample of records, share a block that is small enough. */
  meets(left: number, right: number): boolean;
}

/** A key is judged by blocks that hold about this many records, and by this many pairs of them. */
const RECORDS_SAMPLED = 20_000;
const PAIRS_SAMPLED = 3_000;

/**
 * Draws from a part of the blocks that a key has in a sample of the records, settled by the values alone; the largest
 * are left out to keep the budget of all records. `features` are those of the sample.
 */
export function drawFromKey(
  features: readonly FeatureColumns[],
  { sample, budget }: { readonly sample: RecordSample; readonly budget: number },
  comparer: PairComparer,
): DrawnPairs {
  const { records, pairsPerPair } = sample;
  const size = records.length;
  const parts = Math.max(1, Math.floor(size / RECORDS_SAMPLED));
  const values = combinedValues(combinationsOf(features), size);
  const blocks = sampleBlocks(values, size, { parts, budget: budget / parts / pairsPerPair });
  const { pairs, weight } = drawPairs(blocks, parts);
  return {
    pairs,
    weight: weight * pairsPerPair,
    largest: blocks.largest,
    vectors: comparePairs(
      pairs.map((at) => records[at] ?? 0),
      comparer,
    ),
    blockSizes: sizesOfBlocks(values),
  };
}

/** The levels of pairs (left, right, left …), one vector after the other. */
export function comparePairs(pairs: ArrayLike<number>, comparer: PairComparer): Uint8Array {
  const width = comparer.definitions.length;
  const vectors = new Uint8Array((pairs.length / 2) * width);
  for (let at = 0; at * 2 < pairs.length; at++)
    comparer.compare(pairs[at * 2] ?? 0, pairs[at * 2 + 1] ?? 0, vectors.subarray(at * width, (at + 1) * width));
  return vectors;
}

/** A key by what was drawn from it. */
export function sampledKey(
  features: readonly FeatureColumns[],
  { pairs, weight, largest, blockSizes }: DrawnPairs,
  patternOf: Uint32Array,
): SampledKey {
  const combinations = combinationsOf(features);
  const isSmall = (value: number): boolean => (blockSizes[hashOf(value) & (blockSizes.length - 1)] ?? 0) <= largest;
  return {
    sample: { pairs: Array.from(pairs), weight, patternOf },
    meets: (left, right) => {
      for (const one of combinations) {
        const value = combinedValue(one, left);
        if (value < 0) continue;
        for (const other of combinations) if (combinedValue(other, right) === value && isSmall(value)) return true;
      }
      return false;
    },
  };
}

/** More than this is not told apart. */
const MOST_COUNTED = 255;

/**
 * How many records are in the block of a value, MOST_COUNTED and more being the same; values that fall together by
 * their hashes count as one. One byte a value, since it is looked up in no order.
 */
function sizesOfBlocks(values: Float64Array): Uint8Array {
  const counts = new Uint8Array(2 ** Math.ceil(Math.log2(2 * values.length + 2)));
  const mask = counts.length - 1;
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? -1;
    if (value < 0) continue;
    const slot = hashOf(value) & mask;
    const count = counts[slot] ?? 0;
    if (count < MOST_COUNTED) counts[slot] = count + 1;
  }
  return counts;
}

/** Block b is members[starts[b] … starts[b + 1]]. */
interface SampledBlocks {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** Records of the largest block that the budget allows. */
  readonly largest: number;
}

/** The blocks whose combined value falls into one of `parts` parts. */
function sampleBlocks(
  values: Float64Array,
  size: number,
  { parts, budget }: { readonly parts: number; readonly budget: number },
): SampledBlocks {
  const numbers = new KeyNumbers();
  const blocks = new NumberList();
  const records = new NumberList();
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? -1;
    if (value < 0 || (parts > 1 && (hashOf(value) >>> 8) % parts !== 0)) continue;
    blocks.push(numbers.numberOf(value));
    records.push(entry % size);
  }
  const sizes = new Int32Array(numbers.size);
  for (let at = 0; at < blocks.length; at++) sizes[blocks.data[at] ?? 0] = (sizes[blocks.data[at] ?? 0] ?? 0) + 1;
  const largest = largestAllowed(sizes, budget);
  const starts = new Int32Array(numbers.size + 1);
  sizes.forEach((count, block) => {
    starts[block + 1] = (starts[block] ?? 0) + (count <= largest ? count : 0);
  });
  const members = new Int32Array(starts[numbers.size] ?? 0);
  const next = starts.slice();
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks.data[at] ?? 0;
    if ((sizes[block] ?? 0) > largest) continue;
    members[next[block] ?? 0] = records.data[at] ?? 0;
    next[block] = (next[block] ?? 0) + 1;
  }
  return { starts, members, largest };
}

function drawPairs({ starts, members }: SampledBlocks, parts: number): Pick<DrawnPairs, 'pairs' | 'weight'> {
  const blocks = starts.length - 1;
  const sizeOf = (block: number): number => (starts[block + 1] ?? 0) - (starts[block] ?? 0);
  let all = 0;
  for (let block = 0; block < blocks; block++) all += pairsOf(sizeOf(block));
  const step = Math.max(1, all / PAIRS_SAMPLED);
  const pairs = new NumberList();
  let next = step / 2;
  let seen = 0;
  for (let block = 0; block < blocks; block++) {
    const start = starts[block] ?? 0;
    const count = sizeOf(block);
    for (; next < seen + pairsOf(count); next += step) {
      const [one, other] = pairAt(Math.floor(next - seen), count);
      const [left = 0, right = 0] = [members[start + one], members[start + other]];
      if (left === right) continue;
      pairs.push(left);
      pairs.push(right);
    }
    seen += pairsOf(count);
  }
  return { pairs: pairs.numbers().slice(), weight: step * parts };
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

/** The pair of members at a position in the order (0,1), (0,2), (1,2), (0,3) … */
function pairAt(position: number, count: number): readonly [number, number] {
  let other = 1;
  let before = 0;
  while (other < count - 1 && before + other <= position) before += other++;
  return [position - before, other];
}
