import { kMeans } from './k-means.ts';
import { drawRows, type Points, pickPoints } from './points.ts';
import { silhouette } from './silhouette.ts';
import { stability } from './stability.ts';

/** What speaks for a number of clusters. */
export interface CountCandidate {
  readonly k: number;
  readonly silhouette: number;
  /** Mean adjusted Rand index over resamples. */
  readonly stability: number;
}

export interface ChosenCount {
  readonly k: number;
  /** Every number that was tried: the reasons of the choice. */
  readonly candidates: readonly CountCandidate[];
}

export const MOST_CLUSTERS = 8;
/** Clusters are judged on a part of a large population. */
export const MOST_JUDGED_POINTS = 6_000;
/** Groups that agree less than this from part to part are not taken while others agree better. */
export const STABLE = 0.8;
/** Differences in silhouette below this are none: fewer clusters are easier to act on. */
const TOLERANCE = 0.005;

/**
 * The number of clusters, 2 … 8, with the highest silhouette among those that are found again in parts of the population
 * (among all, where none is).
 */
export function chooseClusterCount(points: Points, seed: number): ChosenCount {
  const part = pickPoints(points, drawRows(points.count, MOST_JUDGED_POINTS, seed));
  const candidates = countsFor(part.count).map((k) => judge(part, k, seed));
  const stable = candidates.filter((candidate) => candidate.stability >= STABLE);
  const eligible = stable.length > 0 ? stable : candidates;
  const highest = Math.max(...eligible.map((candidate) => candidate.silhouette));
  const chosen = eligible.find((candidate) => candidate.silhouette >= highest - TOLERANCE);
  return { k: chosen?.k ?? 1, candidates };
}

/** Not more clusters than leave ten points to each. */
function countsFor(count: number): readonly number[] {
  const most = Math.min(MOST_CLUSTERS, Math.floor(count / 10));
  return Array.from({ length: Math.max(0, most - 1) }, (_, index) => index + 2);
}

function judge(points: Points, k: number, seed: number): CountCandidate {
  const { labels } = kMeans(points, { k, seed });
  const cluster = (part: Points, other: number) => kMeans(part, { k, seed: other }).labels;
  return {
    k,
    silhouette: silhouette(points, labels, { k, seed }).mean,
    stability: stability(points, labels, { seed, cluster }),
  };
}
