import { openNearest } from './nearest-point.ts';
import type { Labels, Points } from './points.ts';

/** What tells of any customer in which dense place they are, as plain data kept with a run. */
export interface DensityPlaces {
  /** The customers who make the places, row by row. */
  readonly coordinates: readonly number[];
  /** The place of each of them, and how far their neighbours reach. */
  readonly labels: readonly number[];
  readonly radii: readonly number[];
}

/** Nearer than this, in standard deviations, is the same place. */
const SAME_PLACE = 0.01;

/** Places as they are kept: what is finer than a thousandth of a standard deviation tells nobody apart. */
export function densityPlaces(
  points: Points,
  { labels, core }: { readonly labels: Labels; readonly core: Float64Array },
): DensityPlaces {
  const members = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  const { coordinates, dimensions } = points;
  return {
    coordinates: members.flatMap((row) =>
      Array.from(coordinates.subarray(row * dimensions, (row + 1) * dimensions), rounded),
    ),
    labels: members.map((row) => labels[row] ?? -1),
    radii: members.map((row) => Math.max(SAME_PLACE, rounded(core[row] ?? 0))),
  };
}

/**
 * In which dense place a point is: in that of the nearest who makes one, where it is no farther away than that one's own
 * neighbours; −1 for the others.
 */
export function openPlaces(
  { coordinates, labels, radii }: DensityPlaces,
  dimensions: number,
): (points: Points, row: number) => number {
  const held = { coordinates: Float64Array.from(coordinates), dimensions, count: labels.length };
  const nearest = openNearest(held);
  const farthest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  return (points, row) => {
    const found = nearest(points.coordinates, row, farthest);
    if (found < 0) return -1;
    return distance(points, row, held, found) <= (radii[found] ?? 0) ? (labels[found] ?? -1) : -1;
  };
}

export function placeByDensity(points: Points, places: DensityPlaces): Labels {
  const placeOf = openPlaces(places, points.dimensions);
  return Int32Array.from({ length: points.count }, (_, row) => placeOf(points, row));
}

function distance(one: Points, oneRow: number, other: Points, otherRow: number): number {
  let squares = 0;
  for (let axis = 0; axis < one.dimensions; axis++) {
    const left = one.coordinates[oneRow * one.dimensions + axis] ?? 0;
    squares += (left - (other.coordinates[otherRow * other.dimensions + axis] ?? 0)) ** 2;
  }
  return Math.sqrt(squares);
}
