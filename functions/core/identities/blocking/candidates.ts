import { factIdsOf, type PreparedRecords } from '../prepared.ts';
import { blockRows, joinedPairs } from './collected-pairs.ts';
import { BLOCKING_KEYS, type BlockingKey } from './definitions.ts';
import { type FeatureColumns, FeatureNumbers, type FeatureReader } from './features.ts';
import type { BlockingJob, BlockingResult, BlockingWork } from './jobs.ts';
import { factsOfSample, sampleOfRecords } from './record-sample.ts';
import { type PairSample, type SampledKey, sampledKey } from './sampling.ts';
import { budgetOfKey, chooseKeys, type SampleLearner } from './selection.ts';

/** Pairs of record indexes to compare, each once, `left` below `right`. */
export interface CandidatePairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** What stands for the pairs of keys that are not used. */
  readonly samples: readonly PairSample[];
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
  /** What was expected of the key before: pairs to compare, and the share of them that are one person. */
  readonly expectedPairs: number;
  readonly expectedYield: number;
}

/** How the pairs of keys are judged. */
export interface PairJudge {
  /** The patterns of pairs whose levels stand one after the other. */
  patternsOf(vectors: Uint8Array): Uint32Array;
  /** Called once the vectors of random pairs are known, which come before all others. */
  readonly takeRandom: (vectors: Uint8Array) => void;
  readonly learn: SampleLearner;
}

/**
 * Finds the pairs worth comparing. Which keys are used, and what each may cost, is chosen from the records (see
 * selection.ts). A key's smallest blocks are taken first, the largest are left out once its budget is spent, so that a
 * value shared by thousands costs nothing. No pair is listed twice.
 */
export function* findCandidates(
  records: PreparedRecords,
  judge: PairJudge,
  keys: readonly BlockingKey[] = BLOCKING_KEYS,
): BlockingWork<CandidatePairs> {
  const { size } = records;
  const facts = factIdsOf(records);
  const numbers = new FeatureNumbers(records.reader);
  const sample = sampleOfRecords(size);
  const sampledFeatures = featuresOfKeys(numbers.readerOf(factsOfSample(facts, sample)));
  const jobs: readonly BlockingJob[] = keys.map((key) => ({
    kind: 'draw',
    features: sampledFeatures(key),
    sample,
    budget: budgetOfKey(size),
  }));
  const [random, ...drawn] = yield [{ kind: 'compare-random', size }, ...jobs];
  if (random?.kind === 'compare-random') judge.takeRandom(random.vectors);
  const sampled = keys.flatMap((key, at) => sampledOf(sampledFeatures(key), drawn[at], judge));
  const { keys: chosen, samples } = chooseKeys(keys, sampled, size, judge.learn);
  const used = chosen.filter(({ budget }) => budget > 0);
  const featuresOfKey = featuresOfKeys(numbers.readerOf(facts));
  const built = yield used.map(({ key, budget }) => ({ kind: 'build', features: featuresOfKey(key), size, budget }));
  const blocks = built.flatMap((result) => (result.kind === 'build' ? [result.blocks] : []));
  const rows = blockRows(blocks, size);
  const found = yield blocks.map(({ starts, members }, key) => ({
    kind: 'collect',
    rows,
    key,
    blocks: { starts, members },
  }));
  const pairs = found.flatMap((result) => (result.kind === 'collect' ? [result.pairs] : []));
  const placeOf = new Map(used.map(({ key }, place) => [key, place]));
  const blocking = chosen.map(({ key, expectedPairs, expectedYield }) => {
    const place = placeOf.get(key) ?? -1;
    return {
      key: key.name,
      expectedPairs,
      expectedYield,
      blocks: Math.max(0, (blocks[place]?.starts.length ?? 0) - 1),
      recordsLeftOut: blocks[place]?.recordsLeftOut ?? 0,
      pairs: pairs[place]?.left.length ?? 0,
    };
  });
  return { ...joinedPairs(pairs), samples, blocking };
}

function featuresOfKeys(featuresOf: FeatureReader): (key: BlockingKey) => readonly FeatureColumns[] {
  return ({ features }) => features.map(featuresOf);
}

function sampledOf(
  features: readonly FeatureColumns[],
  result: BlockingResult | undefined,
  judge: PairJudge,
): readonly SampledKey[] {
  if (result?.kind !== 'draw') return [];
  return [sampledKey(features, result.drawn, judge.patternsOf(result.drawn.vectors))];
}
