import type { Labels } from './points.ts';

/**
 * How far two ways of grouping the same points agree: 1 for the same groups, about 0 for chance (the adjusted Rand index,
 * Hubert & Arabie 1985). Points in no group (−1) count as a group of their own kind.
 */
export function adjustedRandIndex(one: Labels, other: Labels): number {
  const pairsOf = (counts: ReadonlyMap<number, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const [left, right, both] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()];
  for (let row = 0; row < one.length; row++) {
    const [a, b] = [one[row] ?? 0, other[row] ?? 0];
    increment(left, a);
    increment(right, b);
    increment(both, (a + 1) * 65_536 + b + 1);
  }
  const all = (one.length * (one.length - 1)) / 2;
  const [ofLeft, ofRight] = [pairsOf(left), pairsOf(right)];
  const byChance = all === 0 ? 0 : (ofLeft * ofRight) / all;
  const most = (ofLeft + ofRight) / 2;
  // Where both put everything together, or everything apart, there is nothing to differ about.
  return most === byChance ? 1 : (pairsOf(both) - byChance) / (most - byChance);
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
