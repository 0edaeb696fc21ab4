/** Pairwise quality of final clusters against the truth. */
export interface PairwiseQuality {
  /** Records that the truth knows. */
  readonly records: number;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * A pair is true when both records are one person in `truth`, found when they share a cluster. Records without a
 * truth are left out. Nothing found counts as precision 1, nothing to find as recall 1.
 */
export function evaluateClusters(
  clusterOf: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
): PairwiseQuality {
  const found = new Map<string, number>();
  const expected = new Map<string, number>();
  const both = new Map<string, number>();
  let records = 0;
  for (const [record, person] of truth) {
    const cluster = clusterOf.get(record);
    if (cluster === undefined) continue;
    records++;
    for (const [counts, key] of [
      [found, cluster],
      [expected, person],
      [both, JSON.stringify([cluster, person])],
    ] as const) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const [truePairs, foundPairs, rightPairs] = [countPairs(expected), countPairs(found), countPairs(both)];
  const precision = foundPairs === 0 ? 1 : rightPairs / foundPairs;
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { records, truePairs, foundPairs, rightPairs, precision, recall, f1 };
}

function countPairs(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
