import type { Points } from './points.ts';

/** Nearer than this, in standard deviations, is the same place: else a pile of equal points would outweigh every shape. */
const SAME_PLACE = 0.01;

/** Edges of a tree over all points, the shortest first. */
export interface SpanningTree {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: Float64Array;
}

/** The distance to the `neighbours`-th nearest point, oneself counted. The loops over pairs call nothing and make nothing. */
export function coreDistances({ coordinates, dimensions, count }: Points, neighbours: number): Float64Array {
  const wanted = Math.min(neighbours, count);
  const nearest = new Float64Array(wanted);
  return Float64Array.from({ length: count }, (_, row) => {
    nearest.fill(Number.POSITIVE_INFINITY);
    const own = row * dimensions;
    for (let other = 0, at = 0; other < count; other++) {
      let squares = 0;
      for (let axis = 0; axis < dimensions; axis++, at++) {
        const difference = (coordinates[own + axis] ?? 0) - (coordinates[at] ?? 0);
        squares += difference * difference;
      }
      if (squares < (nearest[wanted - 1] ?? 0)) keepSmallest(nearest, squares);
    }
    return Math.sqrt(nearest[wanted - 1] ?? 0);
  });
}

/** Puts a value into its place among the smallest so far, ascending; the largest of them drops out. */
function keepSmallest(smallest: Float64Array, value: number): void {
  let place = smallest.length - 1;
  if (value >= (smallest[place] ?? 0)) return;
  for (; place > 0 && value < (smallest[place - 1] ?? 0); place--) smallest[place] = smallest[place - 1] ?? 0;
  smallest[place] = value;
}

/** Prim's algorithm over the mutual reachability distance: the larger of both core distances and the distance itself. */
export function spanningTree({ coordinates, dimensions, count }: Points, core: Float64Array): SpanningTree {
  const ownReach = core.map((distance) => Math.max(distance, SAME_PLACE) ** 2);
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const parent = new Int32Array(count);
  const isIn = new Uint8Array(count);
  const edges: { readonly from: number; readonly to: number; readonly length: number }[] = [];
  let current = 0;
  for (let added = 1; added < count; added++) {
    isIn[current] = 1;
    const [own, currentReach] = [current * dimensions, ownReach[current] ?? 0];
    let [next, least] = [-1, Number.POSITIVE_INFINITY];
    for (let row = 0, start = 0; row < count; row++, start += dimensions) {
      if (isIn[row] === 1) continue;
      let squares = 0;
      for (let axis = 0; axis < dimensions; axis++) {
        const difference = (coordinates[own + axis] ?? 0) - (coordinates[start + axis] ?? 0);
        squares += difference * difference;
      }
      const reach = Math.max(squares, currentReach, ownReach[row] ?? 0);
      if (reach < (nearest[row] ?? 0)) {
        nearest[row] = reach;
        parent[row] = current;
      }
      if ((nearest[row] ?? 0) < least) {
        least = nearest[row] ?? 0;
        next = row;
      }
    }
    edges.push({ from: parent[next] ?? 0, to: next, length: Math.sqrt(least) });
    current = next;
  }
  edges.sort((one, other) => one.length - other.length || one.to - other.to);
  return {
    from: Int32Array.from(edges, ({ from }) => from),
    to: Int32Array.from(edges, ({ to }) => to),
    length: Float64Array.from(edges, ({ length }) => length),
  };
}
