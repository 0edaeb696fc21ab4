import type { ComparisonDefinition } from './comparison.ts';
import {
  addPattern,
  emptySums,
  householdPrior,
  type LevelSums,
  logDensity,
  sharesFrom,
  strangersButTwins,
  sumsOf,
  withLastAtMost,
} from './level-shares.ts';
import { type ClassSizes, LEVELS, type LevelShares, type LogRatios, logRatios, logSum } from './model.ts';
import type { PatternSet } from './patterns.ts';

/** What one run of expectation-maximisation is about: everything that it does not change. */
export interface LearningTask {
  readonly patterns: PatternSet;
  /** Candidate pairs by pattern. */
  readonly candidates: Float64Array;
  readonly definitions: readonly ComparisonDefinition[];
  /** All pairs of the records; those that are no candidates count as strangers. */
  readonly pairs: number;
  readonly u: LevelShares;
}

/** What it learns. */
export interface Learned {
  readonly expected: ClassSizes;
  readonly m: LevelShares;
  /** For facts that a household shares; the others follow from u. */
  readonly h: LevelShares;
}

/** Before anything is learned; `records` sets the scale. */
export function startOf(definitions: readonly ComparisonDefinition[], records: number): Learned {
  return {
    expected: { match: PAIRS_PER_RECORD * records, household: PAIRS_PER_RECORD * records },
    m: definitions.map((definition) => definition.levels.map(({ m, ratio }) => ratio ?? m)),
    h: definitions.map((definition) => sharesFrom(definition, [], householdPrior(definition), 1, () => 1)),
  };
}

/** h of all facts. */
export function householdShares(
  { h }: Learned,
  u: LevelShares,
  definitions: readonly ComparisonDefinition[],
): LevelShares {
  return definitions.map((definition, c) =>
    definition.belongsTo === 'household' ? (h[c] ?? []) : strangersButTwins(u[c] ?? [], definition),
  );
}

/** Weights of the definitions' own shares, in pairs: what is learned from few pairs stays near them. */
const M_PRIOR_PAIRS = 12;
const H_PRIOR_PAIRS = 12;
/** Where learning starts. */
const PAIRS_PER_RECORD = 0.15;
const CLASS_PRIOR_PAIRS: ClassSizes = { match: 1, household: 1 };
const MOST_STEPS = 60;
const SMALLEST_GAIN = 1e-7;

/**
 * Repeats the two steps until nothing is gained; the objective (log posterior) of every step is given back, and never
 * falls.
 */
export function maximise(
  task: LearningTask,
  start: Learned,
): { readonly learned: Learned; readonly objective: readonly number[] } {
  let learned = start;
  const objective: number[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = stepOnce(task, learned);
    const before = objective.at(-1);
    objective.push(next.objective);
    if (before !== undefined && next.objective - before < SMALLEST_GAIN * Math.abs(before)) break;
    learned = next.learned;
  }
  return { learned, objective };
}

function stepOnce(task: LearningTask, learned: Learned): { readonly learned: Learned; readonly objective: number } {
  const { patterns, candidates, definitions, pairs, u } = task;
  const ratios = logRatios({ ...learned, pairs, u, h: householdShares(learned, u, definitions) });
  const m = emptySums(definitions);
  const h = emptySums(definitions);
  const sizes = { match: 0, household: 0 };
  let likelihood = 0;
  for (let pattern = 0; pattern < candidates.length; pattern++) {
    const count = candidates[pattern] ?? 0;
    if (count === 0) continue;
    const share = classShares(patterns, pattern, ratios);
    addPattern(m, patterns, pattern, count * share.match);
    addPattern(h, patterns, pattern, count * share.household);
    sizes.match += count * share.match;
    sizes.household += count * share.household;
    likelihood += count * share.logLikelihood;
  }
  const strangers = Math.max(pairs - learned.expected.match - learned.expected.household, 1e-9);
  const objective = likelihood + pairs * Math.log(strangers / pairs) + logPrior(task, learned);
  return {
    learned: {
      expected: expectedSizes(sizes, pairs),
      m: learnedShares(m, definitions),
      h: definitions.map((definition, c) =>
        sharesFrom(definition, sumsOf(h, c), householdPrior(definition), H_PRIOR_PAIRS, () => 1),
      ),
    },
    objective,
  };
}

function expectedSizes(sizes: ClassSizes, pairs: number): ClassSizes {
  const priors = CLASS_PRIOR_PAIRS;
  const total = pairs + priors.match + priors.household;
  return {
    match: ((sizes.match + priors.match) / total) * pairs,
    household: ((sizes.household + priors.household) / total) * pairs,
  };
}

function learnedShares(sums: LevelSums, definitions: readonly ComparisonDefinition[]): LevelShares {
  return definitions.map((definition, c) => {
    const priors = definition.levels.map((level) => level.m);
    const shares = sharesFrom(definition, sumsOf(sums, c), priors, M_PRIOR_PAIRS, (ratio) => ratio);
    return withLastAtMost(shares, definition.mostDifferent ?? 1);
  });
}

/** The Dirichlet priors' part of the objective; constants left out. */
function logPrior({ definitions, pairs }: LearningTask, { expected, m, h }: Learned): number {
  let sum = 0;
  for (const name of ['match', 'household'] as const) sum += CLASS_PRIOR_PAIRS[name] * Math.log(expected[name] / pairs);
  definitions.forEach((definition, c) => {
    const priors = definition.levels.map((level) => level.m);
    sum += M_PRIOR_PAIRS * logDensity(definition, m[c] ?? [], priors);
    if (definition.belongsTo !== 'household') return;
    sum += H_PRIOR_PAIRS * logDensity(definition, h[c] ?? [], householdPrior(definition));
  });
  return sum;
}

export interface ClassShares extends ClassSizes {
  readonly strangers: number;
  /** Of the pattern, against strangers alone. */
  readonly logLikelihood: number;
}

/** How likely a pair of this pattern belongs to each class. */
export function classShares(patterns: PatternSet, pattern: number, ratios: LogRatios): ClassShares {
  let match = ratios.priorMatch;
  let household = ratios.priorHousehold;
  for (let c = 0; c < patterns.width; c++) {
    const level = patterns.level(pattern, c);
    match += ratios.match[c * LEVELS + level] ?? 0;
    household += ratios.household[c * LEVELS + level] ?? 0;
  }
  const logLikelihood = logSum(match, logSum(0, household));
  return {
    match: Math.exp(match - logLikelihood),
    household: Math.exp(household - logLikelihood),
    strangers: Math.exp(-logLikelihood),
    logLikelihood,
  };
}
