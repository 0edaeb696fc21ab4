import type { ClusterConstraints } from './clusters.ts';
import { pairExplainer, pairJudge } from './explain.ts';
import type { PairExplanation } from './explanation.ts';
import { groupsOf } from './index-groups.ts';
import { clusterMatching, type Matching } from './matching.ts';

/** Someone who is one person now, and would be several if everything were merged anew. */
export interface SplitPerson {
  /** Indexes of the records, those that would still be one person together. */
  readonly parts: readonly (readonly number[])[];
  /** Between every two parts, the pair that speaks most for one person. */
  readonly explanations: readonly PairExplanation[];
}

/**
 * Finds whom a matching would not merge as they are merged: `personOf` says which records are one person now, `together`
 * what stays together whatever the matching says (a person decided it), `threshold` from when on pairs are merged.
 */
export function splitPeople(
  matching: Matching,
  personOf: readonly (string | undefined)[],
  constraints: ClusterConstraints,
  threshold: number,
): readonly SplitPerson[] {
  const { clusterOf } = clusterMatching(matching, threshold, constraints);
  const people = groupsOf(personOf.keys(), (index) => personOf[index]);
  const split = people
    .map((records) => groupsOf(records, (index) => clusterOf[index]))
    .filter(({ length }) => length > 1);
  if (split.length === 0) return [];
  const [judge, explain] = [pairJudge(matching), pairExplainer(matching)];
  return split.map((parts) => ({
    parts,
    explanations: parts.flatMap((part, position) =>
      parts.slice(position + 1).map((other) => explain(...strongestPair(part, other, judge))),
    ),
  }));
}

function strongestPair(
  part: readonly number[],
  other: readonly number[],
  judge: (left: number, right: number) => number,
): readonly [number, number] {
  let best: readonly [number, number] = [part[0] ?? 0, other[0] ?? 0];
  let most = Number.NEGATIVE_INFINITY;
  for (const left of part) {
    for (const right of other) {
      const odds = judge(left, right);
      if (odds > most) [most, best] = [odds, [left, right]];
    }
  }
  return best;
}
