import { generator } from '../../identities/random-pairs.ts';

/** Customers as points: row by row, so many coordinates each. */
export interface Points {
  readonly coordinates: Float64Array;
  readonly dimensions: number;
  readonly count: number;
}

/** Which cluster each point is in, 0 … k − 1; −1 for a point that is in none. */
export type Labels = Int32Array;

export function squaredDistance(
  one: Float64Array,
  oneRow: number,
  other: Float64Array,
  otherRow: number,
  dimensions: number,
): number {
  let sum = 0;
  const [left, right] = [oneRow * dimensions, otherRow * dimensions];
  for (let axis = 0; axis < dimensions; axis++) {
    const difference = (one[left + axis] ?? 0) - (other[right + axis] ?? 0);
    sum += difference * difference;
  }
  return sum;
}

/** The points of these rows, in this order. */
export function pickPoints({ coordinates, dimensions }: Points, rows: Int32Array): Points {
  const picked = new Float64Array(rows.length * dimensions);
  for (const [place, row] of rows.entries()) {
    picked.set(coordinates.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
  }
  return { coordinates: picked, dimensions, count: rows.length };
}

/** `size` rows of `count` drawn without putting back, ascending; all of them where there are no more. The same for a seed. */
export function drawRows(count: number, size: number, seed: number): Int32Array {
  if (size >= count) return Int32Array.from({ length: count }, (_, row) => row);
  const next = generator(seed);
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  for (let place = 0; place < size; place++) {
    const other = place + Math.floor(next() * (count - place));
    [rows[place], rows[other]] = [rows[other] ?? 0, rows[place] ?? 0];
  }
  return rows.slice(0, size).sort();
}
