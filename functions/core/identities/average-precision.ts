export interface Ranked {
  readonly score: number;
  readonly isMatch: boolean;
}

/**
 * How well scores put matches before non-matches: the precision at every score, weighed by the share of all matches that
 * it adds (0 … 1). Pairs of one score come in together, so that their order in the input does not count. Null where
 * there is no match to find.
 */
export function averagePrecision(pairs: readonly Ranked[]): number | null {
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  if (matches === 0) return null;
  const ranked = pairs.toSorted((a, b) => b.score - a.score);
  let [found, average] = [0, 0];
  for (let start = 0; start < ranked.length; ) {
    let end = start;
    let added = 0;
    for (; end < ranked.length && ranked[end]?.score === ranked[start]?.score; end++)
      if (ranked[end]?.isMatch === true) added++;
    found += added;
    average += (added / matches) * (found / end);
    start = end;
  }
  return average;
}
