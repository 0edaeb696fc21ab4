import type { LocalizedText } from '../language.ts';
import type { Clusters } from './clusters.ts';
import { pairExplainer, pairJudge } from './explain.ts';
import type { PairExplanation } from './explanation.ts';
import { groupsOf } from './index-groups.ts';
import type { Matching } from './matching.ts';
import { logOdds } from './model.ts';

/** A pair about which the clusters and the truth disagree. */
export interface MatchingError {
  readonly cause: ErrorCause;
  readonly explanation: PairExplanation;
}

/**
 * Joined: their cluster took both. Not compared: no blocking key brought them together. Unlikely: compared and found too
 * unlike. Held: likely enough alone, but the groups contradict each other, or a person keeps them apart.
 */
export type ErrorCause = 'joined' | 'notCompared' | 'unlikely' | 'held';

export const ERROR_CAUSES: Readonly<Record<ErrorCause, LocalizedText>> = {
  joined: { ja: '同じグループになった', en: 'in one group' },
  notCompared: { ja: '比較の候補にならなかった', en: 'never compared: they share no blocking key' },
  unlikely: { ja: '比較したが、似方が足りなかった', en: 'compared, and found too unlike' },
  held: { ja: '似ているが、グループが矛盾するため保留した', en: 'alike, but held apart: their groups contradict' },
};

export interface MatchingErrors {
  /** Different persons in one cluster; the surest first. */
  readonly falseMerges: readonly MatchingError[];
  /** One person in different clusters; the least likely first. */
  readonly missedPairs: readonly MatchingError[];
}

/** What a matching came to at a threshold (0 … 1), and who every record is: person number, -1 where nobody knows. */
export interface JudgedMatching {
  readonly matching: Matching;
  readonly clusters: Pick<Clusters, 'clusterOf'>;
  readonly threshold: number;
  readonly personOf: Int32Array;
}

/** A truth that takes far too many for one person must not be a lifetime's work: so many pairs of a kind are weighed. */
const MOST_PAIRS_WEIGHED = 1_000_000;

/** The worst errors of a matching, at most `most` of each kind, with the reasons of every pair. */
export function matchingErrors(judged: JudgedMatching, most: number): MatchingErrors {
  const { personOf } = judged;
  const clusterOf = judged.clusters.clusterOf.map((cluster, index) => ((personOf[index] ?? -1) < 0 ? -1 : cluster));
  const joined = worstOf(judged.matching, pairsParted(clusterOf, personOf), most, (odds) => -odds);
  const missed = worstOf(judged.matching, pairsParted(personOf, clusterOf), most, (odds) => odds);
  const explain = pairExplainer(judged.matching);
  const errorOf = ({ left, right }: WeighedPair, cause: ErrorCause): MatchingError => ({
    cause,
    explanation: explain(left, right),
  });
  const causeOf = missCause(judged, missed);
  return {
    falseMerges: joined.map((pair) => errorOf(pair, 'joined')),
    missedPairs: missed.map((pair) => errorOf(pair, causeOf(pair))),
  };
}

interface WeighedPair {
  readonly left: number;
  readonly right: number;
  readonly odds: number;
}

/** Pairs of records that one partition keeps together and the other does not; below 0 a record is in no part. */
function* pairsParted(together: Int32Array, apart: Int32Array): Generator<readonly [number, number]> {
  const partOf = (index: number): number | undefined => ((together[index] ?? -1) < 0 ? undefined : together[index]);
  for (const members of groupsOf(together.keys(), partOf)) {
    for (const [position, left] of members.entries()) {
      for (let other = position + 1; other < members.length; other++) {
        const right = members[other] ?? 0;
        if (apart[left] !== apart[right]) yield [left, right];
      }
    }
  }
}

/** The first pairs by `rank`, ties by record. */
function worstOf(
  matching: Matching,
  pairs: Iterable<readonly [number, number]>,
  most: number,
  rank: (odds: number) => number,
): readonly WeighedPair[] {
  const judge = pairJudge(matching);
  const inOrder = (a: WeighedPair, b: WeighedPair): number =>
    rank(a.odds) - rank(b.odds) || a.left - b.left || a.right - b.right;
  let worst: WeighedPair[] = [];
  let weighed = 0;
  for (const [left, right] of pairs) {
    if (++weighed > MOST_PAIRS_WEIGHED) break;
    worst.push({ left, right, odds: judge(left, right) });
    if (worst.length > 4 * most + 1_000) worst = worst.toSorted(inOrder).slice(0, most);
  }
  return worst.toSorted(inOrder).slice(0, most);
}

function missCause(
  { matching, threshold }: JudgedMatching,
  pairs: readonly WeighedPair[],
): (pair: WeighedPair) => ErrorCause {
  const key = (left: number, right: number): number =>
    Math.min(left, right) * matching.persons.length + Math.max(left, right);
  const notCompared = new Set(pairs.map(({ left, right }) => key(left, right)));
  const { left, right } = matching.candidates;
  for (let pair = 0; pair < left.length; pair++) notCompared.delete(key(left[pair] ?? 0, right[pair] ?? 0));
  return (pair) => {
    if (notCompared.has(key(pair.left, pair.right))) return 'notCompared';
    return pair.odds < logOdds(threshold) ? 'unlikely' : 'held';
  };
}
