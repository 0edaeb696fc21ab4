/** Places in (0, 1) and their weights, which sum up to 1. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Halvings of (0, 1): more than a double has digits near zero. */
const HALVINGS = 120;

/**
 * Stands for a beta distribution (a, b): the mean of any smooth function is the weighted sum of its values at the nodes, exact for
 * polynomials up to degree 2 · count − 1 (Gauss–Jacobi; Golub & Welsch 1969: the nodes are the eigenvalues of the
 * matrix of the recurrence, found here by bisection with Sturm's count).
 */
export function betaQuadrature(a: number, b: number, count: number): Quadrature {
  const { centre, square } = recurrence(a, b, count);
  const nodes = Float64Array.from({ length: count }, (_, rank) => eigenvalue(centre, square, rank));
  return { nodes, weights: nodes.map((node) => weightAt(node, centre, square)) };
}

interface Recurrence {
  /** The diagonal of the symmetric tridiagonal matrix. */
  readonly centre: Float64Array;
  /** The squares beside it; the first stands for nothing. */
  readonly square: Float64Array;
}

/** Of the Jacobi polynomials moved from (−1, 1) to (0, 1) (Abramowitz & Stegun 22.7). */
function recurrence(a: number, b: number, count: number): Recurrence {
  const [left, right] = [a - 1, b - 1];
  const both = left + right;
  const centre = Float64Array.from({ length: count }, (_, k) =>
    k === 0 ? a / (a + b) : (1 + (left ** 2 - right ** 2) / ((2 * k + both) * (2 * k + both + 2))) / 2,
  );
  const square = Float64Array.from({ length: count }, (_, k) => {
    if (k === 0) return 0;
    if (k === 1) return (a * b) / ((a + b) ** 2 * (a + b + 1));
    const whole = 2 * k + both;
    return (k * (k + left) * (k + right) * (k + both)) / (whole ** 2 * (whole + 1) * (whole - 1));
  });
  return { centre, square };
}

/** The eigenvalue with `rank` others below it. */
function eigenvalue(centre: Float64Array, square: Float64Array, rank: number): number {
  let [low, high] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (eigenvaluesBelow(middle, centre, square) > rank) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function eigenvaluesBelow(value: number, centre: Float64Array, square: Float64Array): number {
  let [count, pivot] = [0, 1];
  for (let k = 0; k < centre.length; k++) {
    pivot = (centre[k] ?? 0) - value - (square[k] ?? 0) / (pivot === 0 ? Number.MIN_VALUE : pivot);
    if (pivot < 0) count += 1;
  }
  return count;
}

/** 1 / Σ πₖ(node)² over the orthonormal polynomials. */
function weightAt(node: number, centre: Float64Array, square: Float64Array): number {
  let [before, polynomial, sum] = [0, 1, 1];
  for (let k = 0; k + 1 < centre.length; k++) {
    const next =
      ((node - (centre[k] ?? 0)) * polynomial - Math.sqrt(square[k] ?? 0) * before) / Math.sqrt(square[k + 1] ?? 1);
    [before, polynomial] = [polynomial, next];
    sum += next * next;
  }
  return 1 / sum;
}
