import type { ComparisonDefinition } from './comparison.ts';
import { classShares, type Learned, maximise } from './expectation.ts';
import { addPattern, emptySums, householdShares, smoothed } from './level-shares.ts';
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
/** Where learning starts, in pairs per record. */
const MATCHES_PER_RECORD = 0.15;
const HOUSEHOLD_PAIRS_PER_RECORD = 0.15;

/**
 * Learns the model without labels. u comes from random pairs, each counted by the probability that it is a pair of strangers; m and the class
 * sizes by expectation-maximisation over all pairs; what households share follows from both. Repeated, since each needs the others.
 */
export function learnModel(
  patterns: PatternSet,
  counts: PatternCounts,
  definitions: readonly ComparisonDefinition[],
  records: number,
): MatchModel {
  const pairs = Math.max(1, (records * (records - 1)) / 2);
  let learned: Learned = {
    expected: { match: MATCHES_PER_RECORD * records, household: HOUSEHOLD_PAIRS_PER_RECORD * records },
    m: definitions.map((definition) => definition.levels.map((level) => level.m)),
  };
  let u = learnStrangers(patterns, counts.random, () => 1, definitions, records);
  let h = householdShares(learned.m, u, definitions);
  let objective: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round > 0) {
      const ratios = logRatios({ pairs, u, h, ...learned });
      const strangers = (pattern: number): number => classShares(patterns, pattern, ratios).strangers;
      u = learnStrangers(patterns, counts.random, strangers, definitions, records);
      h = householdShares(learned.m, u, definitions);
    }
    ({ learned, objective } = maximise({ patterns, candidates: counts.candidates, definitions, pairs, u, h }, learned));
  }
  return { definitions, pairs, u, h, objective, ...learned };
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
  return definitions.map(({ levels, fixed }, c) => {
    if (fixed === true) return levels.map(() => 1);
    const priors = levels.map((level) => level.u);
    return smoothed(sums[c] ?? [], priors, U_PRIOR_PAIRS).map((share, l) =>
      Math.max(share, Math.min(priors[l] ?? 1, rarest)),
    );
  });
}
