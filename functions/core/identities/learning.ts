import type { ComparisonDefinition } from './comparison.ts';
import { classShares, householdShares, maximise, startOf } from './expectation.ts';
import { addPattern, emptySums, sharesFrom, sumsOf } from './level-shares.ts';
import { type LevelShares, logRatios, type MatchModel } from './model.ts';
import type { PatternSet } from './patterns.ts';

/** How often each pattern (distinct level vector) occurs, by pattern number. */
export interface PatternCounts {
  /** Among the candidate pairs. */
  readonly candidates: Float64Array;
  /** Among the random pairs that stand for all pairs. */
  readonly random: Float64Array;
}

const U_PRIOR_PAIRS = 10;
const ROUNDS = 4;

/**
 * Learns the model without labels. u comes from random pairs, each counted by the probability that it is a pair of
 * strangers; m, h and the class sizes by expectation-maximisation over all pairs. Repeated, since each needs the
 * other.
 */
export function learnModel(
  patterns: PatternSet,
  counts: PatternCounts,
  definitions: readonly ComparisonDefinition[],
  records: number,
): MatchModel {
  const pairs = Math.max(1, (records * (records - 1)) / 2);
  let learned = startOf(definitions, records);
  let u = learnStrangers(patterns, counts.random, () => 1, definitions, records);
  let objective: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) {
      const ratios = logRatios({ ...learned, pairs, u, h: householdShares(learned, u, definitions) });
      const strangers = (pattern: number): number => classShares(patterns, pattern, ratios).strangers;
      u = learnStrangers(patterns, counts.random, strangers, definitions, records);
    }
    ({ learned, objective } = maximise({ patterns, candidates: counts.candidates, definitions, pairs, u }, learned));
  }
  return { ...learned, definitions, pairs, u, h: householdShares(learned, u, definitions), objective };
}

/** How likely a pattern is that of one person's records, whatever the values (0 … 1). */
export function likelihoodOfPatterns(model: MatchModel, patterns: PatternSet): (pattern: number) => number {
  const ratios = logRatios(model);
  return (pattern) => classShares(patterns, pattern, ratios).match;
}

function learnStrangers(
  patterns: PatternSet,
  random: Float64Array,
  strangers: (pattern: number) => number,
  definitions: readonly ComparisonDefinition[],
  records: number,
): LevelShares {
  const sums = emptySums(definitions);
  for (let pattern = 0; pattern < random.length; pattern++) {
    const count = random[pattern] ?? 0;
    if (count > 0) addPattern(sums, patterns, pattern, count * strangers(pattern));
  }
  // No level is rarer among strangers than what so many records could have shown.
  const rarest = 1 / (20 * records);
  return definitions.map((definition, c) => {
    const priors = definition.levels.map((level) => level.u);
    const shares = sharesFrom(definition, sumsOf(sums, c), priors, U_PRIOR_PAIRS, () => 1);
    return shares.map((share, l) => Math.max(share, Math.min(priors[l] ?? 1, rarest)));
  });
}
