import { generator } from '../../identities/random-pairs.ts';
import { drawRows, type Labels, type Points, pickPoints, squaredDistance } from './points.ts';

export interface KMeans {
  /** By size, the largest cluster first. */
  readonly labels: Labels;
  /** Row by row, a centre a cluster. */
  readonly centres: Float64Array;
  readonly sizes: Int32Array;
  /** The sum of squared distances from the centres. */
  readonly inertia: number;
}

const MOST_ROUNDS = 200;
/** How often the search starts anew. */
const STARTS = 4;
/** The starts of a large population are tried on a part of it; everyone settles from the best. */
const MOST_STARTED = 20_000;

/**
 * k clusters whose members are near to their centre: Lloyd's rounds from k-means++ beginnings (Arthur & Vassilvitskii 2007),
 * the best of four. The same for the same seed. Throws RangeError for fewer points than clusters.
 */
export function kMeans(points: Points, { k, seed }: { readonly k: number; readonly seed: number }): KMeans {
  if (!(k >= 1 && k <= points.count)) throw new RangeError(`${points.count} points cannot make ${k} clusters`);
  const next = generator(seed);
  const part = points.count > MOST_STARTED ? pickPoints(points, drawRows(points.count, MOST_STARTED, seed)) : points;
  let best = settle(part, spreadCentres(part, k, next));
  for (let start = 1; start < STARTS; start++) {
    const found = settle(part, spreadCentres(part, k, next));
    if (found.inertia < best.inertia) best = found;
  }
  return bySize(part === points ? best : settle(points, best.centres), points.dimensions);
}

/** The cluster whose centre is nearest, for each point. */
export function nearestCentres(points: Points, centres: Float64Array): Labels {
  const labels = new Int32Array(points.count).fill(-1);
  assign(points, centres, labels, new Float64Array(points.count));
  return labels;
}

/** Centres among the points, each with a chance that grows with its squared distance from those before it. */
function spreadCentres(points: Points, k: number, next: () => number): Float64Array {
  const { coordinates, dimensions, count } = points;
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  let chosen = Math.floor(next() * count);
  for (let centre = 0; centre < k; centre++) {
    centres.set(coordinates.subarray(chosen * dimensions, (chosen + 1) * dimensions), centre * dimensions);
    let total = 0;
    for (let row = 0; row < count; row++) {
      const distance = squaredDistance(coordinates, row, centres, centre, dimensions);
      if (distance < (nearest[row] ?? 0)) nearest[row] = distance;
      total += nearest[row] ?? 0;
    }
    chosen = drawn(nearest, next() * total);
  }
  return centres;
}

function drawn(weights: Float64Array, mark: number): number {
  let [sum, last] = [0, 0];
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0;
    if (weight === 0) continue;
    sum += weight;
    last = row;
    if (sum >= mark) return row;
  }
  return last;
}

function settle(points: Points, centres: Float64Array): KMeans {
  const labels = new Int32Array(points.count).fill(-1);
  const others = new Float64Array(points.count);
  let round = assign(points, centres, labels, others);
  for (let rounds = 0; round.changed > 0 && rounds < MOST_ROUNDS; rounds++) {
    const before = centres.slice();
    moveCentres(points, labels, centres);
    const moved = farthestMove(before, centres, points.dimensions);
    for (let row = 0; row < others.length; row++) others[row] = (others[row] ?? 0) - moved;
    round = assign(points, centres, labels, others);
  }
  const sizes = new Int32Array(centres.length / points.dimensions);
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1;
  return { labels, centres, sizes, inertia: round.inertia };
}

/** Distances that differ by less than this are measured, not inferred. */
const ROUNDING = 1e-9;

/**
 * The inner loop of everything here: hence no call and no object in it. `others`: no centre but a point's own is nearer to it
 * than this; a point that is nearer to its own is not compared with the rest (Hamerly 2010).
 */
function assign(
  { coordinates, dimensions, count }: Points,
  centres: Float64Array,
  labels: Labels,
  others: Float64Array,
) {
  const k = centres.length / dimensions;
  let [changed, inertia] = [0, 0];
  for (let row = 0, start = 0; row < count; row++, start += dimensions) {
    const label = labels[row] ?? -1;
    if (label >= 0) {
      let own = 0;
      for (let axis = 0, at = label * dimensions; axis < dimensions; axis++, at++) {
        const difference = (coordinates[start + axis] ?? 0) - (centres[at] ?? 0);
        own += difference * difference;
      }
      if (Math.sqrt(own) + ROUNDING < (others[row] ?? 0)) {
        inertia += own;
        continue;
      }
    }
    let [nearest, least, second] = [0, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let centre = 0, at = 0; centre < k; centre++) {
      let distance = 0;
      for (let axis = 0; axis < dimensions; axis++, at++) {
        const difference = (coordinates[start + axis] ?? 0) - (centres[at] ?? 0);
        distance += difference * difference;
      }
      if (distance < least) {
        second = least;
        least = distance;
        nearest = centre;
      } else if (distance < second) second = distance;
    }
    others[row] = Math.sqrt(second);
    inertia += least;
    if (label !== nearest) {
      labels[row] = nearest;
      changed += 1;
    }
  }
  return { changed, inertia };
}

/** How far the centre has moved that moved the farthest. */
function farthestMove(before: Float64Array, after: Float64Array, dimensions: number): number {
  let most = 0;
  for (let centre = 0; centre < after.length / dimensions; centre++)
    most = Math.max(most, squaredDistance(before, centre, after, centre, dimensions));
  return Math.sqrt(most);
}

/** To the middle of their members; a centre that has none goes to the point that is farthest from its own. */
function moveCentres(points: Points, labels: Labels, centres: Float64Array): void {
  const { coordinates, dimensions, count } = points;
  const sizes = new Int32Array(centres.length / dimensions);
  const before = centres.slice();
  centres.fill(0);
  for (let row = 0; row < count; row++) {
    const label = labels[row] ?? 0;
    sizes[label] = (sizes[label] ?? 0) + 1;
    for (let axis = 0; axis < dimensions; axis++) {
      const at = label * dimensions + axis;
      centres[at] = (centres[at] ?? 0) + (coordinates[row * dimensions + axis] ?? 0);
    }
  }
  for (const [centre, size] of sizes.entries()) {
    if (size === 0) {
      const lonely = farthestPoint(points, labels, before);
      centres.set(coordinates.subarray(lonely * dimensions, (lonely + 1) * dimensions), centre * dimensions);
    } else
      for (let at = centre * dimensions; at < (centre + 1) * dimensions; at++) centres[at] = (centres[at] ?? 0) / size;
  }
}

function farthestPoint({ coordinates, dimensions, count }: Points, labels: Labels, centres: Float64Array): number {
  let [farthest, most] = [0, -1];
  for (let row = 0; row < count; row++) {
    const distance = squaredDistance(coordinates, row, centres, labels[row] ?? 0, dimensions);
    if (distance > most) [farthest, most] = [row, distance];
  }
  return farthest;
}

/** Clusters numbered by size: the numbers then do not depend on the order in which the centres were found. */
function bySize({ labels, centres, sizes, inertia }: KMeans, dimensions: number): KMeans {
  const order = [...sizes.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other);
  const rank = new Int32Array(order.length);
  const sorted = new Float64Array(centres.length);
  for (const [place, cluster] of order.entries()) {
    rank[cluster] = place;
    sorted.set(centres.subarray(cluster * dimensions, (cluster + 1) * dimensions), place * dimensions);
  }
  return {
    labels: labels.map((label) => rank[label] ?? 0),
    centres: sorted,
    sizes: Int32Array.from(order, (cluster) => sizes[cluster] ?? 0),
    inertia,
  };
}
