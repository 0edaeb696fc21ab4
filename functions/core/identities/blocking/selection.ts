import type { BlockingKey } from './definitions.ts';
import type { PairSample, SampledKey } from './sampling.ts';

/** How likely a pair of a pattern is one person (0 … 1). */
export type PatternLikelihood = (pattern: number) => number;

/** Learns from samples that stand for the pairs of all keys. */
export type SampleLearner = (samples: readonly PairSample[]) => PatternLikelihood;

/** A key with what it may cost, and what is expected of it. */
export interface ChosenKey {
  readonly key: BlockingKey;
  /** Pairs that it may cost; 0: it is not used. */
  readonly budget: number;
  /** Pairs that it would add to those of the keys that were chosen before it. */
  readonly expectedPairs: number;
  /** The share of those pairs that are one person. */
  readonly expectedYield: number;
}

/** What blocking will do. */
export interface BlockingChoice {
  /** In the order of the given keys. */
  readonly keys: readonly ChosenKey[];
  /** Pairs that stand for those of the keys that are not used: nobody compares them all, but they teach. */
  readonly samples: readonly PairSample[];
}

/** Pairs that one key may cost, per record, and small inputs always; all keys together likewise. */
const KEY_PAIRS_PER_RECORD = 5;
const PAIRS_PER_RECORD = 10;
const PAIRS_ALWAYS = 1_000_000;
const KEY_PAIRS_ALWAYS = PAIRS_ALWAYS / 5;
/** Where there are more records than every key could be used for, one must find a person in so many pairs that it adds. */
const LEAST_YIELD = 1 / 1_000;

/** Pairs that one key may cost at most. */
export function budgetOfKey(size: number): number {
  return Math.max(KEY_PAIRS_ALWAYS, KEY_PAIRS_PER_RECORD * size);
}

/**
 * Chooses keys by what they yield. Of each key a sample of its blocks was built and a sample of their pairs compared;
 * the key that finds most persons per pair comes first, then the one that finds most among what is left, until the
 * rest is not worth its pairs or the pairs are spent. Small inputs use every key. The same choice on every run.
 */
export function chooseKeys(
  keys: readonly BlockingKey[],
  sampled: readonly SampledKey[],
  size: number,
  learn: SampleLearner,
): BlockingChoice {
  const likelihood = learn(sampled.map((key, at) => withoutPairsOf(sampled.slice(0, at), key.sample)));
  const judged = sampled.map((key) => ({ key, likelihoods: Float64Array.from(key.sample.patternOf, likelihood) }));
  const total = Math.max(PAIRS_ALWAYS, PAIRS_PER_RECORD * size);
  const leastYield = total > PAIRS_ALWAYS ? LEAST_YIELD : 0;
  const chosen = chooseGreedily(judged, { keyBudget: budgetOfKey(size), total, leastYield });
  const used = sampled.filter((_, at) => (chosen[at]?.budget ?? 0) > 0);
  const unused = sampled.filter((_, at) => (chosen[at]?.budget ?? 0) === 0);
  return {
    keys: keys.map((key, at) => ({ key, ...(chosen[at] ?? NOT_USED) })),
    samples: unused.map((key, at) => withoutPairsOf([...used, ...unused.slice(0, at)], key.sample)),
  };
}

type Choice = Omit<ChosenKey, 'key'>;

const NOT_USED: Choice = { budget: 0, expectedPairs: 0, expectedYield: 0 };

interface JudgedKey {
  readonly key: SampledKey;
  /** Of the sample's pairs. */
  readonly likelihoods: Float64Array;
}

/** By position: what is expected of each key at the time when it was chosen, or left out. */
function chooseGreedily(
  keys: readonly JudgedKey[],
  { keyBudget, total, leastYield }: { readonly keyBudget: number; readonly total: number; readonly leastYield: number },
): readonly Choice[] {
  const choices: Choice[] = keys.map(() => NOT_USED);
  const open = new Map(keys.map(({ key, likelihoods }, at) => [at, new OpenPairs(key.sample, likelihoods)]));
  let spent = 0;
  while (open.size > 0) {
    const [best = -1, added = null] = [...open].reduce((one, other) => (other[1].yield > one[1].yield ? other : one));
    open.delete(best);
    if (added === null) break;
    const expected = { expectedPairs: Math.round(added.pairs), expectedYield: added.yield };
    const budget = added.yield >= leastYield ? Math.min(keyBudget, Math.max(0, total - spent)) : 0;
    choices[best] = { budget, ...expected };
    if (budget === 0) continue;
    spent += added.pairs;
    for (const others of open.values()) others.takeAway(keys[best]?.key);
  }
  return choices;
}

/** The pairs of a sample that no chosen key has found. */
class OpenPairs {
  readonly #sample: PairSample;
  readonly #likelihoods: Float64Array;
  readonly #isFound: Uint8Array;
  pairs = 0;
  yield = 0;

  constructor(sample: PairSample, likelihoods: Float64Array) {
    this.#sample = sample;
    this.#likelihoods = likelihoods;
    this.#isFound = new Uint8Array(likelihoods.length);
    this.#count();
  }

  takeAway(key: SampledKey | undefined): void {
    const { pairs } = this.#sample;
    for (let at = 0; at < this.#isFound.length; at++)
      if (this.#isFound[at] === 0 && key?.meets(pairs[at * 2] ?? 0, pairs[at * 2 + 1] ?? 0)) this.#isFound[at] = 1;
    this.#count();
  }

  #count(): void {
    let count = 0;
    let sum = 0;
    for (let at = 0; at < this.#isFound.length; at++) {
      if (this.#isFound[at] === 1) continue;
      count++;
      sum += this.#likelihoods[at] ?? 0;
    }
    this.pairs = count * this.#sample.weight;
    this.yield = sum / Math.max(1, count);
  }
}

function withoutPairsOf(keys: readonly SampledKey[], sample: PairSample): PairSample {
  const pairs: number[] = [];
  const patterns: number[] = [];
  sample.patternOf.forEach((pattern, at) => {
    const [left = 0, right = 0] = [sample.pairs[at * 2], sample.pairs[at * 2 + 1]];
    if (keys.some((key) => key.meets(left, right))) return;
    pairs.push(left, right);
    patterns.push(pattern);
  });
  return { pairs, patternOf: Uint32Array.from(patterns), weight: sample.weight };
}
