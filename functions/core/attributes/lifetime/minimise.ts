export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  /** False where the search stopped at its limits while the ground still sloped. */
  readonly converged: boolean;
}

const STEPS = 500;
const FLAT = 1e-7;
const DIFFERENCE = 1e-5;
/** The least part of the promised descent that a step must bring (Armijo). */
const ENOUGH_DESCENT = 1e-4;
const SHORTEST_STEP = 1e-12;
const LONGEST_STEP = 2;

/**
 * The lowest point that descent from `start` finds: BFGS with slopes by central differences (Nocedal & Wright, Numerical
 * Optimization, 2nd ed., algorithm 6.1). The same on every run. `of` may be infinite where a point is not allowed; its
 * coordinates should be of the size of one.
 */
export function minimise(of: (point: Float64Array) => number, start: ArrayLike<number>): Minimum {
  let point: Float64Array = Float64Array.from(start);
  let value = of(point);
  let slope: Float64Array = slopeAt(of, point);
  let inverse: Matrix = identity(point.length);
  for (let step = 0; step < STEPS; step++) {
    if (largest(slope) < FLAT) return { point, value, converged: true };
    const direction = descent(inverse, slope);
    const next = searchAlong(of, { point, value, slope }, direction);
    if (next === null) {
      // The picture of the ground is wrong or the ground is flat within rounding: look straight down once more.
      if (isIdentity(inverse)) return { point, value, converged: largest(slope) < Math.sqrt(FLAT) };
      inverse = identity(point.length);
      continue;
    }
    const nextSlope = slopeAt(of, next.point);
    inverse = improved(inverse, difference(next.point, point), difference(nextSlope, slope));
    [point, value, slope] = [next.point, next.value, nextSlope];
  }
  return { point, value, converged: false };
}

type Matrix = readonly Float64Array[];

function slopeAt(of: (point: Float64Array) => number, point: Float64Array): Float64Array {
  return Float64Array.from(point, (coordinate, axis) => {
    const [above, below] = [point.slice(), point.slice()];
    above[axis] = coordinate + DIFFERENCE;
    below[axis] = coordinate - DIFFERENCE;
    return (of(above) - of(below)) / (2 * DIFFERENCE);
  });
}

/** −H·slope, no longer than is sensible for coordinates of the size of one. */
function descent(inverse: Matrix, slope: Float64Array): Float64Array {
  const direction = Float64Array.from(inverse, (row) => -dot(row, slope));
  const longest = largest(direction);
  return longest > LONGEST_STEP ? direction.map((part) => (part * LONGEST_STEP) / longest) : direction;
}

interface Ground {
  readonly point: Float64Array;
  readonly value: number;
  readonly slope: Float64Array;
}

/** The first of ever shorter steps that goes down enough; null where none does. */
function searchAlong(
  of: (point: Float64Array) => number,
  { point, value, slope }: Ground,
  direction: Float64Array,
): Pick<Ground, 'point' | 'value'> | null {
  const promised = dot(slope, direction);
  if (!(promised < 0)) return null;
  for (let length = 1; length > SHORTEST_STEP; length /= 2) {
    const there = point.map((coordinate, axis) => coordinate + length * (direction[axis] ?? 0));
    const found = of(there);
    if (found <= value + ENOUGH_DESCENT * length * promised) return { point: there, value: found };
  }
  return null;
}

/** The BFGS update of the inverse Hessian; as it was where the slope did not rise along the step. */
function improved(inverse: Matrix, moved: Float64Array, risen: Float64Array): Matrix {
  const curvature = dot(moved, risen);
  if (!(curvature > 0)) return inverse;
  const bent = Float64Array.from(inverse, (row) => dot(row, risen));
  const weight = (1 + dot(risen, bent) / curvature) / curvature;
  return inverse.map((row, i) =>
    row.map((entry, j) => {
      const [mi, mj] = [moved[i] ?? 0, moved[j] ?? 0];
      return entry + weight * mi * mj - (mi * (bent[j] ?? 0) + (bent[i] ?? 0) * mj) / curvature;
    }),
  );
}

function identity(size: number): Matrix {
  return Array.from({ length: size }, (_, row) => new Float64Array(size).fill(1, row, row + 1));
}

function isIdentity(matrix: Matrix): boolean {
  return matrix.every((row, i) => row.every((entry, j) => entry === (i === j ? 1 : 0)));
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((part, at) => part - (other[at] ?? 0));
}

function largest(vector: Float64Array): number {
  return vector.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
}
