import { hashOf, KeyNumbers, NumberList } from '../number-list.ts';
import { combinationsOf, combinedValue, largestAllowed } from './blocks.ts';
import type { BlockingKey } from './definitions.ts';
import type { FeatureColumns, FeatureReader } from './features.ts';

/** How likely two records are one person (0 … 1), before anything is learned. */
export type PairLikelihood = (left: number, right: number) => number;

/** A key with what it may cost, and what is expected of it. */
export interface ChosenKey {
  readonly key: BlockingKey;
  /** Pairs that it may cost; 0: it is not used. */
  readonly budget: number;
  /** Pairs that it would add to those of the keys before it. */
  readonly expectedPairs: number;
  /** The share of those pairs that are one person. */
  readonly expectedYield: number;
}

/** Pairs that one key may cost, per record, and small inputs always; all keys together likewise. */
const KEY_PAIRS_PER_RECORD = 5;
const KEY_PAIRS_ALWAYS = 10_000;
const PAIRS_PER_RECORD = 10;
const PAIRS_ALWAYS = 1_000_000;

/** A key is judged by blocks that hold about this many records, and by this many pairs of them. */
const RECORDS_SAMPLED = 20_000;
const PAIRS_SAMPLED = 5_000;

/** What blocking will do. */
export interface BlockingChoice {
  readonly keys: readonly ChosenKey[];
  /** Pairs that stand for those of the keys that are not used: nobody compares them all, but they teach. */
  readonly samples: readonly PairSample[];
}

/** Pairs one after the other (left, right, left …), each of which stands for `weight` pairs. */
export interface PairSample {
  readonly pairs: readonly number[];
  readonly weight: number;
}

/**
 * Chooses keys by what they yield. Of each key a sample of its blocks is built and a sample of their pairs compared:
 * how many pairs it adds to the keys before it, and how many of them are one person. The keys that find most persons
 * per pair share the budget of all; small inputs use every key. The same choice on every run.
 */
export function chooseKeys(
  keys: readonly BlockingKey[],
  featuresOf: FeatureReader,
  size: number,
  likelihood: PairLikelihood,
): BlockingChoice {
  const keyBudget = Math.max(KEY_PAIRS_ALWAYS, KEY_PAIRS_PER_RECORD * size);
  const total = Math.max(PAIRS_ALWAYS, PAIRS_PER_RECORD * size);
  const estimates = keys.map((key, index) => {
    const sample = samplePairs(key.features.map(featuresOf), size, keyBudget);
    const added = withoutPairsOf(keys.slice(0, index), featuresOf, sample);
    return {
      key,
      sample,
      expectedPairs: Math.round((added.pairs.length / 2) * added.weight),
      expectedYield: meanLikelihood(added, likelihood),
    };
  });
  const budgets = shareBudget(estimates, total, keyBudget);
  const isUsed = (key: BlockingKey): boolean => (budgets.get(key) ?? 0) > 0;
  const used = keys.filter(isUsed);
  return {
    keys: estimates.map(({ key, expectedPairs, expectedYield }) => ({
      key,
      budget: budgets.get(key) ?? 0,
      expectedPairs,
      expectedYield,
    })),
    samples: estimates.flatMap(({ key, sample }, index) => {
      if (isUsed(key)) return [];
      const others = [...used, ...keys.slice(0, index).filter((each) => !isUsed(each))];
      return [withoutPairsOf(others, featuresOf, sample)];
    }),
  };
}

/** The best keys first, until the pairs of all are spent. */
function shareBudget(
  estimates: readonly Pick<ChosenKey, 'key' | 'expectedPairs' | 'expectedYield'>[],
  total: number,
  keyBudget: number,
): ReadonlyMap<BlockingKey, number> {
  const budgets = new Map<BlockingKey, number>();
  let left = total;
  for (const { key, expectedPairs } of estimates.toSorted((a, b) => b.expectedYield - a.expectedYield)) {
    budgets.set(key, Math.min(keyBudget, Math.max(0, left)));
    left -= expectedPairs;
  }
  return budgets;
}

/** Draws pairs evenly from a part of the blocks, settled by the keys alone. */
function samplePairs(features: readonly FeatureColumns[], size: number, budget: number): PairSample {
  const parts = Math.max(1, Math.floor(size / RECORDS_SAMPLED));
  const { starts, members } = sampleBlocks(features, size, { parts, budget: budget / parts });
  let all = 0;
  for (let block = 0; block + 1 < starts.length; block++)
    all += pairsOf((starts[block + 1] ?? 0) - (starts[block] ?? 0));
  const step = Math.max(1, all / PAIRS_SAMPLED);
  const pairs: number[] = [];
  let next = step / 2;
  let seen = 0;
  for (let block = 0; block + 1 < starts.length; block++) {
    const start = starts[block] ?? 0;
    const count = (starts[block + 1] ?? 0) - start;
    for (; next < seen + pairsOf(count); next += step) {
      const [one, other] = pairAt(Math.floor(next - seen), count);
      const [left = 0, right = 0] = [members[start + one], members[start + other]];
      if (left !== right) pairs.push(left, right);
    }
    seen += pairsOf(count);
  }
  return { pairs, weight: step * parts };
}

/** The blocks whose combined value falls into one of `parts` parts, largest left out beyond the budget. */
function sampleBlocks(
  features: readonly FeatureColumns[],
  size: number,
  { parts, budget }: { readonly parts: number; readonly budget: number },
): { readonly starts: Int32Array; readonly members: Int32Array } {
  const numbers = new KeyNumbers();
  const blocks = new NumberList();
  const records = new NumberList();
  for (const columns of combinationsOf(features)) {
    for (let index = 0; index < size; index++) {
      const key = combinedValue(columns, index);
      if (key < 0 || (parts > 1 && hashOf(key) % parts !== 0)) continue;
      blocks.push(numbers.numberOf(key));
      records.push(index);
    }
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
  return { starts, members };
}

function withoutPairsOf(keys: readonly BlockingKey[], featuresOf: FeatureReader, sample: PairSample): PairSample {
  const share = keys.map(({ features }) => sharesFeatures(features.map(featuresOf)));
  const pairs: number[] = [];
  for (let at = 0; at < sample.pairs.length; at += 2) {
    const [left = 0, right = 0] = [sample.pairs[at], sample.pairs[at + 1]];
    if (!share.some((shares) => shares(left, right))) pairs.push(left, right);
  }
  return { pairs, weight: sample.weight };
}

function meanLikelihood({ pairs }: PairSample, likelihood: PairLikelihood): number {
  let sum = 0;
  for (let at = 0; at < pairs.length; at += 2) sum += likelihood(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  return sum / Math.max(1, pairs.length / 2);
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

/** Says whether two records share all features of a key. */
function sharesFeatures(features: readonly FeatureColumns[]): (left: number, right: number) => boolean {
  return (left, right) => {
    for (const columns of features) if (!sharesValue(columns, left, right)) return false;
    return true;
  };
}

function sharesValue(columns: FeatureColumns, left: number, right: number): boolean {
  for (const one of columns) {
    const value = one[left] ?? -1;
    if (value < 0) continue;
    for (const other of columns) if (other[right] === value) return true;
  }
  return false;
}
