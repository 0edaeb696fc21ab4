import { clusterMatching, matchPersons } from '../../../core/identities/matching.ts';
import { probabilityOf } from '../../../core/identities/model.ts';
import type { Profile, ProfileId } from '../../../core/profiles/profile.ts';

/** Profiles that the learned weights find to be one person. */
export interface LearnedGroup {
  readonly profileIds: readonly ProfileId[];
  /** The weakest link that holds the group together: 0 … 1. */
  readonly score: number;
}

/** Groups are reported from here on; what to merge is for MinAllowedConfidenceScoreForMerging to say. */
const LEAST_PROBABILITY = 0.5;

/** Stands in for the service's own learned matching, whose method is not public: `core/identities` with its default settings. */
export function groupByLearning(profiles: readonly Profile[]): readonly LearnedGroup[] {
  if (profiles.length < 2) return [];
  const records = profiles.map(({ id, fields }) => ({ id, source: 'profile', fields }));
  const matching = matchPersons(records);
  const { clusterOf, members } = clusterMatching(matching, LEAST_PROBABILITY);
  const strongest = matching.edges
    .filter(({ left, right }) => clusterOf[left] === clusterOf[right])
    .toSorted((one, other) => other.logOdds - one.logOdds);
  const group = Array.from(profiles.keys());
  const weakest = new Map<number, number>();
  for (const { left, right, logOdds } of strongest) {
    const [one, other] = [rootOf(group, left), rootOf(group, right)];
    if (one === other) continue;
    group[one] = other;
    weakest.set(clusterOf[left] ?? 0, probabilityOf(logOdds));
  }
  return members.flatMap((indexes, cluster) =>
    indexes.length < 2
      ? []
      : {
          profileIds: indexes.flatMap((index) => profiles[index]?.id ?? []),
          score: weakest.get(cluster) ?? LEAST_PROBABILITY,
        },
  );
}

function rootOf(group: readonly number[], index: number): number {
  let root = index;
  while (group[root] !== undefined && group[root] !== root) root = group[root] ?? root;
  return root;
}
