import { type CandidatePairs, findCandidates } from './blocking/candidates.ts';
import { type ClusterConstraints, type Clusters, clusterRecords, type Edge, groupJudge } from './clusters.ts';
import { type PairComparer, pairComparer } from './comparer.ts';
import { frequencyAdjuster } from './frequencies.ts';
import { learnModel } from './learning.ts';
import type { MatchModel } from './model.ts';
import { PatternSet } from './patterns.ts';
import type { PersonRecord } from './person.ts';
import { type PreparedRecords, prepareRecords } from './prepared.ts';
import { visitRandomPairs } from './random-pairs.ts';
import { checkRules, DEFAULT_RULES, type MatchingRule, ruleReader } from './rules.ts';
import { emptyEvidence, type PairScorer, pairScorer } from './scoring.ts';

/** Everything that is known after the pairs of some records were compared and weighed. */
export interface Matching {
  readonly records: readonly PersonRecord[];
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
}

/** A pair that satisfies a rule is at least this likely. */
export const RULE_PROBABILITY = 0.999;
const DEFAULT_LEAST_KEPT = 0.1;

/** Prepares, blocks, compares, learns and weighs: the same result on every run, nothing to tune. */
export function matchPersons(records: readonly PersonRecord[], options: MatchingOptions = {}): Matching {
  const rules = options.rules ?? DEFAULT_RULES;
  checkRules(rules);
  const prepared = prepareRecords(records);
  const comparer = pairComparer(prepared);
  const candidates = findCandidates(prepared);
  const patterns = new PatternSet(comparer.definitions);
  const patternOf = comparePairs(candidates, comparer, patterns);
  const random = compareRandomPairs(records.length, comparer, patterns);
  const counts = { candidates: countPatterns(patternOf, patterns.size), random: countPatterns(random, patterns.size) };
  const model = learnModel(patterns, counts, comparer.definitions, records.length);
  const scorer = pairScorer(model, comparer, frequencyAdjuster(prepared, comparer.definitions));
  const edges = weighPairs(
    candidates,
    patternOf,
    patterns,
    scorer,
    rules,
    logOdds(options.leastKept ?? DEFAULT_LEAST_KEPT),
  );
  return { records, prepared, rules, model, scorer, candidates, edges };
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
  return clusterRecords(matching.records.length, edges, judge, least, constraints);
}

/** What is believed of a pair in the end: a rule lifts it. Natural logs of odds. */
export function decide(learned: number, rule: number): number {
  return rule > 0 ? Math.max(learned, logOdds(RULE_PROBABILITY)) : learned;
}

/** Natural log of the odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function comparePairs({ left, right }: CandidatePairs, comparer: PairComparer, patterns: PatternSet): Uint32Array {
  const patternOf = new Uint32Array(left.length);
  const levels = new Uint8Array(comparer.definitions.length);
  for (let pair = 0; pair < left.length; pair++) {
    comparer.compare(left[pair] ?? 0, right[pair] ?? 0, levels);
    patternOf[pair] = patterns.numberOf(levels);
  }
  return patternOf;
}

function compareRandomPairs(size: number, comparer: PairComparer, patterns: PatternSet): Uint32Array {
  const levels = new Uint8Array(comparer.definitions.length);
  const found: number[] = [];
  visitRandomPairs(size, (left, right) => {
    comparer.compare(left, right, levels);
    found.push(patterns.numberOf(levels));
  });
  return Uint32Array.from(found);
}

function countPatterns(patternOf: Uint32Array, patterns: number): Float64Array {
  const counts = new Float64Array(patterns);
  for (const pattern of patternOf) counts[pattern] = (counts[pattern] ?? 0) + 1;
  return counts;
}

function weighPairs(
  { left, right }: CandidatePairs,
  patternOf: Uint32Array,
  patterns: PatternSet,
  scorer: PairScorer,
  rules: readonly MatchingRule[],
  least: number,
): readonly Edge[] {
  const edges: Edge[] = [];
  const evidence = emptyEvidence(patterns.width);
  const ruleOf = rulesOfPatterns(patterns, rules);
  for (let pair = 0; pair < left.length; pair++) {
    const one = left[pair] ?? 0;
    const other = right[pair] ?? 0;
    const pattern = patternOf[pair] ?? 0;
    patterns.copyTo(pattern, evidence.levels);
    scorer.weighLevels(one, other, evidence);
    const rule = ruleOf(pattern);
    const learned = scorer.logOdds(evidence);
    const odds = decide(learned, rule);
    if (odds >= least) edges.push({ left: one, right: other, logOdds: odds, rule });
  }
  return edges;
}

function rulesOfPatterns(patterns: PatternSet, rules: readonly MatchingRule[]): (pattern: number) => number {
  const read = ruleReader(rules, patterns.definitions);
  const known = new Int8Array(patterns.size).fill(-1);
  return (pattern) => {
    const before = known[pattern] ?? -1;
    if (before >= 0) return before;
    const rule = read((comparison) => patterns.level(pattern, comparison));
    known[pattern] = rule;
    return rule;
  };
}
