import { type CandidatePairs, findCandidates } from './blocking/candidates.ts';
import { type BlockingWork, doAllJobs } from './blocking/jobs.ts';
import { type ClusterConstraints, type Clusters, clusterRecords, type Edge, groupJudge } from './clusters.ts';
import { type PairComparer, pairComparer } from './comparer.ts';
import { type FactTable, factTable } from './fact-table.ts';
import { frequencyAdjuster } from './frequencies.ts';
import { learnModel, likelihoodOfPatterns } from './learning.ts';
import { logOdds, type MatchModel } from './model.ts';
import { PatternSet } from './patterns.ts';
import type { PersonRecord } from './person.ts';
import { type PersonTable, personTable } from './person-table.ts';
import { type PreparedRecords, prepareRecords } from './prepared.ts';
import { checkRules, DEFAULT_RULES, type MatchingRule } from './rules.ts';
import { type PairScorer, pairScorer } from './scoring.ts';
import { compareChunks, type FoundPatterns, joinPatterns, type SharedPairs, sharedPairs } from './shared-pairs.ts';
import { weighPairs } from './weighing.ts';

/** Everything that is known after the pairs of some records were compared and weighed. */
export interface Matching {
  readonly persons: PersonTable;
  readonly prepared: PreparedRecords;
  readonly rules: readonly MatchingRule[];
  readonly model: MatchModel;
  readonly scorer: PairScorer;
  readonly candidates: CandidatePairs;
  /** Pairs at least as likely as `leastKept`, in the order in which they were found. */
  readonly edges: readonly Edge[];
}

export interface MatchingOptions {
  readonly rules?: readonly MatchingRule[];
  /** Pairs less likely than this are forgotten: 0 … 1. */
  readonly leastKept?: number;
  /** Told when a part of the work begins. */
  readonly onStage?: (stage: MatchingStage) => void;
}

/** The parts of the work, in their order. */
export type MatchingStage = 'prepare' | 'block' | 'compare' | 'learn' | 'weigh' | 'cluster';

const DEFAULT_LEAST_KEPT = 0.1;

/** Prepares, blocks, compares, learns and weighs: the same result on every run, nothing to tune. */
export function matchPersons(records: readonly PersonRecord[], options: MatchingOptions = {}): Matching {
  return matchTable(personTable(records), options);
}

/** The same for a table of records. */
export function matchTable(persons: PersonTable, options: MatchingOptions = {}): Matching {
  checkRules(options.rules ?? DEFAULT_RULES);
  options.onStage?.('prepare');
  const prepared = prepareRecords(persons);
  const table = factTable(prepared);
  const comparer = pairComparer(table);
  options.onStage?.('block');
  const open = doAllJobs(openMatching({ persons, prepared, table, comparer }), comparer);
  options.onStage?.('compare');
  const work = sharedPairs(open.candidates.left, open.candidates.right);
  return closeMatching(open, work, [compareChunks(work, open.comparer, 0)], options);
}

/** Records that can be compared. */
export interface ComparableRecords {
  readonly persons: PersonTable;
  readonly prepared: PreparedRecords;
  readonly table: FactTable;
  readonly comparer: PairComparer;
}

/** A matching whose pairs are still to be compared. */
export interface OpenMatching extends ComparableRecords {
  readonly patterns: PatternSet;
  readonly random: ComparedPairs;
  readonly candidates: CandidatePairs;
}

/** Finds the pairs that are to be compared. */
export function* openMatching(records: ComparableRecords): BlockingWork<OpenMatching> {
  const { length } = records.persons;
  const patterns = new PatternSet(records.comparer.definitions);
  let random: ComparedPairs = { patternOf: new Uint32Array(0), weight: 1 };
  const candidates = yield* findCandidates(records.prepared, {
    patternsOf: (vectors) => patterns.numbersOf(vectors),
    takeRandom: (vectors) => {
      random = { patternOf: patterns.numbersOf(vectors), weight: 1 };
    },
    learn: (samples) => likelihoodOfPatterns(learn(samples, random, patterns, length), patterns),
  });
  return { ...records, patterns, random, candidates };
}

/** Learns and weighs, once every thread has compared its chunks. */
export function closeMatching(
  { persons, prepared, comparer, patterns: met, random, candidates }: OpenMatching,
  work: SharedPairs,
  found: readonly FoundPatterns[],
  { rules = DEFAULT_RULES, leastKept = DEFAULT_LEAST_KEPT, onStage }: MatchingOptions = {},
): Matching {
  onStage?.('learn');
  const joined = joinPatterns(work, found, met);
  const { patterns, numberOf } = met.inOrder();
  const inOrder = ({ patternOf, weight }: ComparedPairs): ComparedPairs => ({
    patternOf: patternOf.map((pattern) => numberOf[pattern] ?? 0),
    weight,
  });
  const compared = inOrder({ patternOf: joined, weight: 1 });
  const model = learn([compared, ...candidates.samples.map(inOrder)], inOrder(random), patterns, persons.length);
  onStage?.('weigh');
  const scorer = pairScorer(model, comparer, frequencyAdjuster(prepared, comparer.definitions));
  const edges = weighPairs(candidates, compared.patternOf, { patterns, scorer, rules, least: logOdds(leastKept) });
  return { persons, prepared, rules, model, scorer, candidates, edges };
}

function learn(
  compared: readonly ComparedPairs[],
  random: ComparedPairs,
  patterns: PatternSet,
  records: number,
): MatchModel {
  const counts = {
    candidates: countPatterns(compared, patterns.size),
    random: countPatterns([random], patterns.size),
  };
  return learnModel(patterns, counts, patterns.definitions, records);
}

/** Groups the records into persons at a threshold (0 … 1). */
export function clusterMatching(
  matching: Matching,
  threshold: number,
  constraints: ClusterConstraints = { together: [], apart: [] },
): Clusters {
  const least = logOdds(threshold);
  const judge = groupJudge(matching.scorer, matching.model.definitions.length);
  const edges = matching.edges.filter((edge) => edge.logOdds >= least);
  return clusterRecords(matching.persons.length, edges, judge, least, constraints);
}

/** Pairs by their patterns, each of which stands for `weight` pairs. */
export interface ComparedPairs {
  readonly patternOf: Uint32Array;
  readonly weight: number;
}

function countPatterns(groups: readonly ComparedPairs[], patterns: number): Float64Array {
  const counts = new Float64Array(patterns);
  for (const { patternOf, weight } of groups)
    for (const pattern of patternOf) counts[pattern] = (counts[pattern] ?? 0) + weight;
  return counts;
}
