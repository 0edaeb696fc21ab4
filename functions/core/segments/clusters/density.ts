import { condense, selectClusters } from './density-tree.ts';
import type { Labels, Points } from './points.ts';
import { coreDistances, spanningTree } from './spanning-tree.ts';

export interface DensityClusters {
  /** By size, the largest cluster first; −1: in no dense place. */
  readonly labels: Labels;
  readonly sizes: Int32Array;
  /** How far each point's neighbours reach. */
  readonly core: Float64Array;
}

/** The clusters of at least so many members each. */
export type ClustersFrom = (smallest: number) => DensityClusters;

/** Every point is compared with every other: up to so many of them. */
export const MOST_DENSITY_POINTS = 10_000;

/**
 * Clusters of any shape and number, and points that belong to none: HDBSCAN (Campello, Moulavi & Sander 2013). `neighbours`: how
 * many make a place dense, oneself counted; fewer leave fewer strays. What is returned gives the clusters for a fewest number
 * of members: other numbers cost next to nothing. No chance is involved. Throws RangeError for more points than can be
 * compared with each other.
 */
export function openDensity(points: Points, neighbours: number): ClustersFrom {
  if (points.count > MOST_DENSITY_POINTS) throw new RangeError(`${points.count} points are too many to compare all`);
  const core = coreDistances(points, neighbours);
  if (points.count < 2) {
    return () => ({ labels: new Int32Array(points.count).fill(-1), sizes: new Int32Array(0), core });
  }
  const edges = spanningTree(points, core);
  return (smallest) => ({ ...bySize(selectClusters(condense(edges, points.count, smallest))), core });
}

/** Clusters numbered by size, then by their first member. */
export function bySize(found: Labels): Pick<DensityClusters, 'labels' | 'sizes'> {
  const counts = new Map<number, number>();
  for (const label of found) if (label >= 0) counts.set(label, (counts.get(label) ?? 0) + 1);
  const order = [...counts].sort(([, one], [, other]) => other - one);
  const rank = new Map(order.map(([label], place) => [label, place]));
  return {
    labels: found.map((label) => rank.get(label) ?? -1),
    sizes: Int32Array.from(order, ([, size]) => size),
  };
}
