import type { ComparisonDefinition } from './comparison.ts';
import type { PatternSet } from './patterns.ts';

/** Sums of pairs by comparison and level, to become shares. */
export type LevelSums = number[][];

export function emptySums(definitions: readonly ComparisonDefinition[]): LevelSums {
  return definitions.map((definition) => definition.levels.map(() => 0));
}

/** Adds `weight` pairs of a pattern to the levels that it has. */
export function addPattern(sums: LevelSums, patterns: PatternSet, pattern: number, weight: number): void {
  for (let c = 0; c < patterns.width; c++) {
    const level = patterns.level(pattern, c);
    const row = sums[c];
    if (level > 0 && row !== undefined) row[level - 1] = (row[level - 1] ?? 0) + weight;
  }
}

/** Shares that sum to 1, with `priorPairs` pairs added in the shares of `priors`. */
export function smoothed(sums: readonly number[], priors: readonly number[], priorPairs: number): readonly number[] {
  const priorTotal = priors.reduce((sum, prior) => sum + prior, 0);
  const total = sums.reduce((sum, each) => sum + each, 0) + priorPairs * priorTotal;
  return sums.map((sum, level) => (sum + priorPairs * (priors[level] ?? 0)) / total);
}

/** The same shares with the last at most `most`; what it loses goes to the others in proportion. */
export function withLastAtMost(shares: readonly number[], most: number): readonly number[] {
  const last = shares.at(-1) ?? 0;
  if (last <= most) return shares;
  return shares.map((share, level) => (level === shares.length - 1 ? most : (share * (1 - most)) / (1 - last)));
}

/**
 * What members of one household share before anything is learned: with probability `shared` a fact agrees as in one person's records, else as
 * among strangers.
 */
export function householdPrior({ levels, shared = 0 }: ComparisonDefinition): readonly number[] {
  return levels.map(({ m, u }) => shared * m + (1 - shared) * u);
}

/** In what belongs to the person, members of one household are strangers, twins apart. */
export function strangersButTwins(u: readonly number[], { twins = 0 }: ComparisonDefinition): readonly number[] {
  return u.map((share, level) => (1 - twins) * share + (level === 0 ? twins : 0));
}
