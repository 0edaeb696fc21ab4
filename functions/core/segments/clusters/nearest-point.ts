import type { Points } from './points.ts';

/** The nearest of some points to the place at `row` of `coordinates`, not farther than `within`; −1 where there is none. */
export type NearestPoint = (coordinates: Float64Array, row: number, within: number) => number;

/** So few points are looked at one by one. */
const LEAF = 8;

/**
 * Finds nearest points by halving them again and again along the axis on which they differ most (a k-d tree, Bentley 1975):
 * a place is compared with a few of them. Of points equally near any one.
 */
export function openNearest({ coordinates: held, dimensions, count }: Points): NearestPoint {
  const order = Int32Array.from({ length: count }, (_, row) => row);
  // Of the node over order[from … to): by its middle. Each middle belongs to one node.
  const axisOf = new Int8Array(count);
  split(0, count);

  function split(from: number, to: number): void {
    if (to - from <= LEAF) return;
    const axis = widestAxis(from, to);
    const middle = (from + to) >> 1;
    const at = (row: number): number => held[row * dimensions + axis] ?? 0;
    order.subarray(from, to).sort((one, other) => at(one) - at(other) || one - other);
    axisOf[middle] = axis;
    split(from, middle);
    split(middle + 1, to);
  }

  function widestAxis(from: number, to: number): number {
    let [widest, most] = [0, -1];
    for (let axis = 0; axis < dimensions; axis++) {
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      for (let place = from; place < to; place++) {
        const value = held[(order[place] ?? 0) * dimensions + axis] ?? 0;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      if (high - low > most) [widest, most] = [axis, high - low];
    }
    return widest;
  }

  let [asked, start, best, bound] = [held, 0, -1, 0];

  function look(place: number): void {
    const row = order[place] ?? 0;
    const at = row * dimensions;
    let squares = 0;
    for (let axis = 0; axis < dimensions; axis++) {
      const difference = (asked[start + axis] ?? 0) - (held[at + axis] ?? 0);
      squares += difference * difference;
    }
    if (squares <= bound) {
      bound = squares;
      best = row;
    }
  }

  function search(from: number, to: number): void {
    if (to - from <= LEAF) {
      for (let place = from; place < to; place++) look(place);
      return;
    }
    const middle = (from + to) >> 1;
    const axis = axisOf[middle] ?? 0;
    const beyond = (asked[start + axis] ?? 0) - (held[(order[middle] ?? 0) * dimensions + axis] ?? 0);
    if (beyond <= 0) search(from, middle);
    else search(middle + 1, to);
    if (beyond * beyond > bound) return;
    look(middle);
    if (beyond <= 0) search(middle + 1, to);
    else search(from, middle);
  }

  return (coordinates, row, within) => {
    [asked, start, best, bound] = [coordinates, row * dimensions, -1, within * within];
    search(0, count);
    return best;
  };
}
