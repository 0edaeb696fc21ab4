import { adjustedRandIndex } from './agreement.ts';
import { drawRows, type Labels, type Points, pickPoints } from './points.ts';

const RESAMPLES = 8;
const SHARE = 0.7;

/**
 * Would the same groups be found had other customers come? The mean adjusted Rand index between the groups of everyone
 * and those found in random parts of the population (seven tenths, eight times), over the members of each part.
 */
export function stability(
  points: Points,
  labels: Labels,
  { seed, cluster }: { readonly seed: number; readonly cluster: (part: Points, seed: number) => Labels },
): number {
  let sum = 0;
  for (let resample = 1; resample <= RESAMPLES; resample++) {
    const rows = drawRows(points.count, Math.round(points.count * SHARE), seed + resample);
    const found = cluster(pickPoints(points, rows), seed + resample);
    sum += adjustedRandIndex(
      Int32Array.from(rows, (row) => labels[row] ?? -1),
      found,
    );
  }
  return sum / RESAMPLES;
}
