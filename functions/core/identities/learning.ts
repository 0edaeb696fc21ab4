import type { ComparisonDefinition } from './comparison.ts';
import { type ClassSizes, type LevelShares, type LogRatios, logRatios, logSum, type MatchModel } from './model.ts';
import type { PatternSet } from './patterns.ts';

/** How often each pattern (distinct level vector) occurs, by pattern number. */
export interface PatternCounts {
  /** Among the candidate pairs. */
  readonly candidates: Float64Array;
  /** Among the random pairs that stand for all pairs. */
  readonly random: Float64Array;
}

/** Weights of the definitions' own shares, in pairs: what is learned from few pairs stays near them. */
const M_PRIOR_PAIRS = 12;
const U_PRIOR_PAIRS = 10;
const CLASS_PRIOR_PAIRS: ClassSizes = { match: 1, household: 1 };
const ROUNDS = 3;
const MOST_STEPS = 60;
const SMALLEST_GAIN = 1e-7;

type Shares = number[][];

interface State {
  expected: ClassSizes;
  m: LevelShares;
}

/**
 * Learns the model without labels. u comes from random pairs, each counted by the probability that it is a pair of strangers; m
 * and the class sizes by expectation-maximisation over all pairs, of which those that are no candidates count as strangers.
 */
export function learnModel(
  patterns: PatternSet,
  counts: PatternCounts,
  definitions: readonly ComparisonDefinition[],
  records: number,
): MatchModel {
  const pairs = Math.max(1, (records * (records - 1)) / 2);
  let u = learnStrangers(patterns, counts.random, () => 1, definitions, records);
  let state: State = {
    expected: { match: 0.15 * records, household: 0.05 * records },
    m: definitions.map((definition) => definition.levels.map((level) => level.m)),
  };
  let objective: readonly number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const learned = maximise(patterns, counts.candidates, definitions, pairs, state, u);
    state = learned.state;
    objective = learned.objective;
    if (round === ROUNDS - 1) break;
    const ratios = logRatios({ pairs, u, ...allShares(state, u, definitions), expected: state.expected });
    u = learnStrangers(
      patterns,
      counts.random,
      (pattern) => strangerShare(patterns, pattern, ratios),
      definitions,
      records,
    );
  }
  return { definitions, pairs, u, objective, expected: state.expected, ...allShares(state, u, definitions) };
}

/**
 * m and h. What households share is defined, not learned: left free, the class would learn whatever else is common, such as neighbours. Family
 * members are strangers in what belongs to the person, twins apart.
 */
function allShares(
  state: State,
  u: LevelShares,
  definitions: readonly ComparisonDefinition[],
): Pick<MatchModel, 'm' | 'h'> {
  const h = definitions.map((definition, c) => {
    if (definition.belongsTo === 'household') return definition.levels.map((level) => level.h ?? level.u);
    const strangers = u[c] ?? [];
    const { twins = 0 } = definition;
    return strangers.map((share, level) => (1 - twins) * share + (level === 0 ? twins : 0));
  });
  return { m: state.m, h };
}

function learnStrangers(
  patterns: PatternSet,
  random: Float64Array,
  strangers: (pattern: number) => number,
  definitions: readonly ComparisonDefinition[],
  records: number,
): LevelShares {
  const sums = emptyShares(definitions);
  for (let pattern = 0; pattern < random.length; pattern++) {
    const count = random[pattern] ?? 0;
    if (count > 0) addPattern(sums, patterns, pattern, count * strangers(pattern));
  }
  return definitions.map((definition, c) => {
    if (definition.fixed === true) return definition.levels.map(() => 1);
    const priors = definition.levels.map((level) => level.u);
    return smoothed(sums[c] ?? [], priors, U_PRIOR_PAIRS).map((share, level) =>
      Math.max(share, Math.min(priors[level] ?? 1, 1 / (20 * records))),
    );
  });
}

function strangerShare(patterns: PatternSet, pattern: number, ratios: LogRatios): number {
  const { match, household } = classRatios(patterns, pattern, ratios);
  return responsibilities(match, household, ratios).strangers;
}

function maximise(
  patterns: PatternSet,
  candidates: Float64Array,
  definitions: readonly ComparisonDefinition[],
  pairs: number,
  start: State,
  u: LevelShares,
): { readonly state: State; readonly objective: readonly number[] } {
  let state = start;
  const objective: number[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = stepOnce(patterns, candidates, definitions, pairs, state, u);
    const before = objective.at(-1);
    objective.push(next.objective);
    if (before !== undefined && next.objective - before < SMALLEST_GAIN * Math.abs(before)) break;
    state = next.state;
  }
  return { state, objective };
}

function stepOnce(
  patterns: PatternSet,
  candidates: Float64Array,
  definitions: readonly ComparisonDefinition[],
  pairs: number,
  state: State,
  u: LevelShares,
): { readonly state: State; readonly objective: number } {
  const shares = allShares(state, u, definitions);
  const ratios = logRatios({ pairs, u, expected: state.expected, ...shares });
  const m = emptyShares(definitions);
  const sizes = { match: 0, household: 0 };
  let likelihood = 0;
  for (let pattern = 0; pattern < candidates.length; pattern++) {
    const count = candidates[pattern] ?? 0;
    if (count === 0) continue;
    const { match, household } = classRatios(patterns, pattern, ratios);
    const share = responsibilities(match, household, ratios);
    addPattern(m, patterns, pattern, count * share.match);
    sizes.match += count * share.match;
    sizes.household += count * share.household;
    likelihood += count * share.logLikelihood;
  }
  const strangers = pairs - state.expected.match - state.expected.household;
  const objective =
    likelihood + pairs * Math.log(Math.max(strangers, 1e-9) / pairs) + logPrior(state, definitions, pairs);
  return { state: nextState(m, sizes, definitions, pairs), objective };
}

function nextState(m: Shares, sizes: ClassSizes, definitions: readonly ComparisonDefinition[], pairs: number): State {
  const priors = CLASS_PRIOR_PAIRS;
  const total = pairs + priors.match + priors.household;
  const size = (name: keyof ClassSizes): number => ((sizes[name] + priors[name]) / total) * pairs;
  return {
    expected: { match: size('match'), household: size('household') },
    m: definitions.map((definition, c) =>
      definition.fixed === true
        ? definition.levels.map((level) => level.m)
        : smoothed(
            m[c] ?? [],
            definition.levels.map((level) => level.m),
            M_PRIOR_PAIRS,
          ),
    ),
  };
}

/** The Dirichlet priors' part of the objective; constants left out. */
function logPrior(state: State, definitions: readonly ComparisonDefinition[], pairs: number): number {
  let sum = 0;
  for (const name of ['match', 'household'] as const) {
    sum += CLASS_PRIOR_PAIRS[name] * Math.log(state.expected[name] / pairs);
  }
  definitions.forEach((definition, c) => {
    definition.levels.forEach((level, l) => {
      if (definition.fixed !== true) sum += M_PRIOR_PAIRS * level.m * Math.log(state.m[c]?.[l] ?? 1);
    });
  });
  return sum;
}

function classRatios(patterns: PatternSet, pattern: number, ratios: LogRatios): { match: number; household: number } {
  let match = 0;
  let household = 0;
  for (let c = 0; c < patterns.width; c++) {
    const level = patterns.level(pattern, c);
    if (level === 0) continue;
    match += ratios.match[c]?.[level] ?? 0;
    household += ratios.household[c]?.[level] ?? 0;
  }
  return { match, household };
}

interface Responsibilities extends ClassSizes {
  readonly strangers: number;
  /** Of the pattern, against strangers alone. */
  readonly logLikelihood: number;
}

/** The shares of the classes in a pattern. */
function responsibilities(match: number, household: number, ratios: LogRatios): Responsibilities {
  const logMatch = ratios.priorMatch + match;
  const logHousehold = ratios.priorHousehold + household;
  const logLikelihood = logSum(logMatch, logSum(0, logHousehold));
  return {
    match: Math.exp(logMatch - logLikelihood),
    household: Math.exp(logHousehold - logLikelihood),
    strangers: Math.exp(-logLikelihood),
    logLikelihood,
  };
}

function emptyShares(definitions: readonly ComparisonDefinition[]): Shares {
  return definitions.map((definition) => definition.levels.map(() => 0));
}

function addPattern(sums: Shares, patterns: PatternSet, pattern: number, weight: number): void {
  for (let c = 0; c < patterns.width; c++) {
    const level = patterns.level(pattern, c);
    const row = sums[c];
    if (level > 0 && row !== undefined) row[level - 1] = (row[level - 1] ?? 0) + weight;
  }
}

function smoothed(sums: readonly number[], priors: readonly number[], priorPairs: number): number[] {
  const priorTotal = priors.reduce((sum, prior) => sum + prior, 0);
  const total = sums.reduce((sum, each) => sum + each, 0) + priorPairs * priorTotal;
  return sums.map((sum, level) => (sum + priorPairs * (priors[level] ?? 0)) / total);
}
