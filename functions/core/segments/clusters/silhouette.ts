import { drawRows, type Labels, type Points, pickPoints, squaredDistance } from './points.ts';

export interface Silhouette {
  /** −1 … 1: how much nearer points are to their own cluster than to the next one; 0 where there are not two clusters. */
  readonly mean: number;
  /** The same, by cluster. */
  readonly clusters: Float64Array;
}

/** Every point is compared with every other: up to so many of them. */
const MOST_POINTS = 1_500;

/** Rousseeuw (1987), on a seeded sample of large populations. Points in no cluster (−1) are left out. */
export function silhouette(points: Points, labels: Labels, { k, seed }: { k: number; seed: number }): Silhouette {
  const clustered = Int32Array.from([...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0));
  const rows = drawRows(clustered.length, MOST_POINTS, seed).map((place) => clustered[place] ?? 0);
  const sample = pickPoints(points, rows);
  const own = Int32Array.from(rows, (row) => labels[row] ?? 0);
  const sizes = new Int32Array(k);
  for (const label of own) sizes[label] = (sizes[label] ?? 0) + 1;
  const sums = new Float64Array(k);
  let total = 0;
  for (let row = 0; row < sample.count; row++) {
    const label = own[row] ?? 0;
    const width = widthOf(distancesToClusters(sample, own, row, k), sizes, label);
    sums[label] = (sums[label] ?? 0) + width;
    total += width;
  }
  return {
    mean: sample.count === 0 ? 0 : total / sample.count,
    clusters: sums.map((sum, cluster) => sum / Math.max(1, sizes[cluster] ?? 0)),
  };
}

function distancesToClusters(points: Points, labels: Labels, row: number, k: number): Float64Array {
  const sums = new Float64Array(k);
  const { coordinates, dimensions, count } = points;
  for (let other = 0; other < count; other++) {
    const label = labels[other] ?? 0;
    const distance = Math.sqrt(squaredDistance(coordinates, row, coordinates, other, dimensions));
    sums[label] = (sums[label] ?? 0) + distance;
  }
  return sums;
}

/** A point that is alone in its cluster has 0. */
function widthOf(sums: Float64Array, sizes: Int32Array, label: number): number {
  const companions = (sizes[label] ?? 0) - 1;
  if (companions < 1) return 0;
  const inside = (sums[label] ?? 0) / companions;
  let outside = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < sums.length; cluster++) {
    const size = sizes[cluster] ?? 0;
    if (cluster !== label && size > 0) outside = Math.min(outside, (sums[cluster] ?? 0) / size);
  }
  const larger = Math.max(inside, outside);
  return larger === Number.POSITIVE_INFINITY || larger === 0 ? 0 : (outside - inside) / larger;
}
