import type { ComparisonDefinition } from './comparison.ts';
import { LEVELS } from './model.ts';
import type { PatternSet } from './patterns.ts';

/** Sums of pairs, to become shares: `[comparison * LEVELS + level]`. */
export type LevelSums = Float64Array;

export function emptySums(definitions: readonly ComparisonDefinition[]): LevelSums {
  return new Float64Array(definitions.length * LEVELS);
}

/** Adds `weight` pairs of a pattern to the levels that it has. */
export function addPattern(sums: LevelSums, patterns: PatternSet, pattern: number, weight: number): void {
  for (let c = 0; c < patterns.width; c++) {
    const at = c * LEVELS + patterns.level(pattern, c);
    sums[at] = (sums[at] ?? 0) + weight;
  }
}

/** The sums of one comparison's levels, level 0 left out. */
export function sumsOf(sums: LevelSums, comparison: number): Float64Array {
  return sums.subarray(comparison * LEVELS + 1, (comparison + 1) * LEVELS);
}

/**
 * Shares of a definition's levels, with `priorPairs` pairs added in the shares of `priors`. Levels that have a ratio
 * of their own are not learned: they get `constant` of it, and the others sum to 1.
 */
export function sharesFrom(
  { levels }: ComparisonDefinition,
  sums: ArrayLike<number>,
  priors: readonly number[],
  priorPairs: number,
  constant: (ratio: number) => number,
): readonly number[] {
  const pairs = levels.map(({ ratio }, l) =>
    ratio === undefined ? (sums[l] ?? 0) + priorPairs * (priors[l] ?? 0) : 0,
  );
  const total = pairs.reduce((sum, each) => sum + each, 0);
  return levels.map(({ ratio }, l) => (ratio === undefined ? (pairs[l] ?? 0) / total : constant(ratio)));
}

/** The Dirichlet prior's log density of shares, up to a constant. */
export function logDensity(
  { levels }: ComparisonDefinition,
  shares: readonly number[],
  priors: readonly number[],
): number {
  return levels.reduce(
    (sum, { ratio }, l) => (ratio === undefined ? sum + (priors[l] ?? 0) * Math.log(shares[l] ?? 1) : sum),
    0,
  );
}

/** The same shares with the last at most `most`; what it loses goes to the others in proportion. */
export function withLastAtMost(shares: readonly number[], most: number): readonly number[] {
  const last = shares.at(-1) ?? 0;
  if (last <= most) return shares;
  return shares.map((share, level) => (level === shares.length - 1 ? most : (share * (1 - most)) / (1 - last)));
}

/**
 * What members of one household share before anything is learned: with probability `shared` a fact agrees as in one
 * person's records, else as among strangers.
 */
export function householdPrior({ levels, shared = 0 }: ComparisonDefinition): readonly number[] {
  return levels.map(({ m, u }) => shared * m + (1 - shared) * u);
}

/** In what belongs to the person, members of one household are strangers, twins apart. */
export function strangersButTwins(u: readonly number[], { twins = 0 }: ComparisonDefinition): readonly number[] {
  return u.map((share, level) => (1 - twins) * share + (level === 0 ? twins : 0));
}
