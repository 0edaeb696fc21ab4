import type { ComparisonDefinition } from './comparison.ts';
import type { LevelShares } from './model.ts';
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
 * What members of one household share: with probability `shared` a fact agrees as it does in one person's records, else as among strangers.
 * In what belongs to the person they are strangers, twins apart.
 */
export function householdShares(
  m: LevelShares,
  u: LevelShares,
  definitions: readonly ComparisonDefinition[],
): LevelShares {
  return definitions.map(({ belongsTo, shared = 0, twins = 0 }, c) => {
    const strangers = u[c] ?? [];
    if (belongsTo === 'household') return strangers.map((share, l) => shared * (m[c]?.[l] ?? 0) + (1 - shared) * share);
    return strangers.map((share, l) => (1 - twins) * share + (l === 0 ? twins : 0));
  });
}
