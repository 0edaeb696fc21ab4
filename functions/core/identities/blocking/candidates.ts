import { NumberList } from '../number-list.ts';
import { factIdsOf, type PreparedRecords } from '../prepared.ts';
import type { Blocks } from './blocks.ts';
import { BLOCKING_KEYS, type BlockingKey } from './definitions.ts';
import { type FeatureColumns, FeatureNumbers, type FeatureReader } from './features.ts';
import type { BlockingJob, BlockingResult, BlockingWork } from './jobs.ts';
import { factsOfSample, sampleOfRecords } from './record-sample.ts';
import { type PairSample, type SampledKey, sampledKey } from './sampling.ts';
import { budgetOfKey, type ChosenKey, chooseKeys, type SampleLearner } from './selection.ts';

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
  const featuresOf = numbers.readerOf(facts);
  const featuresOfKey = featuresOfKeys(featuresOf);
  const built = yield used.map(({ key, budget }) => ({ kind: 'build', features: featuresOfKey(key), size, budget }));
  const blocksOf = new Map(used.map(({ key }, at) => [key, blocksIn(built[at])]));
  const collector = new PairCollector(size, chosen, featuresOf);
  const blocking = chosen.map(({ key, expectedPairs, expectedYield }) => {
    const expected = { key: key.name, expectedPairs, expectedYield };
    const blocks = blocksOf.get(key) ?? null;
    if (blocks === null) return { ...expected, blocks: 0, recordsLeftOut: 0, pairs: 0 };
    const before = collector.left.length;
    collector.collect(blocks);
    return {
      ...expected,
      blocks: blocks.starts.length - 1,
      recordsLeftOut: blocks.recordsLeftOut,
      pairs: collector.left.length - before,
    };
  });
  return { left: collector.left.numbers(), right: collector.right.numbers(), samples, blocking };
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

function blocksIn(result: BlockingResult | undefined): Blocks | null {
  return result?.kind === 'build' ? result.blocks : null;
}

/** Lists the pairs of one key after the other, without those that an earlier one has listed. */
class PairCollector {
  readonly left = new NumberList();
  readonly right = new NumberList();
  /** The blocks of every record side by side, key by key, -1 where it has none. */
  readonly #blockRows: Int32Array;
  readonly #width: number;
  /** Where each key's blocks start in a row, and where the last one's end. */
  readonly #starts: number[] = [0];

  constructor(size: number, chosen: readonly ChosenKey[], featuresOf: FeatureReader) {
    const widths = chosen.map(({ key, budget }) =>
      budget === 0 ? 0 : key.features.reduce((width, feature) => width * featuresOf(feature).length, 1),
    );
    this.#width = widths.reduce((sum, width) => sum + width, 0);
    this.#blockRows = new Int32Array(size * this.#width);
  }

  collect(blocks: Blocks): void {
    const start = this.#starts.at(-1) ?? 0;
    this.#placeInRows(blocks, start);
    this.#starts.push(start + blocks.blockOf.length);
    for (let block = 0; block + 1 < blocks.starts.length; block++) {
      const end = blocks.starts[block + 1] ?? 0;
      for (let a = blocks.starts[block] ?? 0; a < end; a++) {
        const left = blocks.members[a] ?? 0;
        for (let b = a + 1; b < end; b++) {
          const right = blocks.members[b] ?? 0;
          if (this.#meetBefore(block, left, right)) continue;
          this.left.push(Math.min(left, right));
          this.right.push(Math.max(left, right));
        }
      }
    }
  }

  #placeInRows({ blockOf }: Blocks, start: number): void {
    blockOf.forEach((column, c) => {
      for (let index = 0; index < column.length; index++)
        this.#blockRows[index * this.#width + start + c] = column[index] ?? -1;
    });
  }

  /** True when the two records share a block of an earlier key, or a block below `block` of the last one. */
  #meetBefore(block: number, left: number, right: number): boolean {
    const keys = this.#starts.length - 2;
    for (let key = 0; key < keys; key++) if (this.#meetInKey(key, Number.MAX_SAFE_INTEGER, left, right)) return true;
    const isSingle = (this.#starts[keys + 1] ?? 0) - (this.#starts[keys] ?? 0) === 1;
    return !isSingle && this.#meetInKey(keys, block, left, right);
  }

  #meetInKey(key: number, limit: number, left: number, right: number): boolean {
    const rows = this.#blockRows;
    const from = this.#starts[key] ?? 0;
    const width = (this.#starts[key + 1] ?? 0) - from;
    const one = left * this.#width + from;
    const other = right * this.#width + from;
    for (let l = 0; l < width; l++) {
      const block = rows[one + l] ?? -1;
      if (block < 0 || block >= limit) continue;
      for (let r = 0; r < width; r++) if (rows[other + r] === block) return true;
    }
    return false;
  }
}
