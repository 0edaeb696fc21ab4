import type { AttributeValues } from '../attributes/definition.ts';

/** Spearman's rank correlation of two attributes over the people who have both; 0 for words, flags and too few people. */
export function openLikeness(everyone: readonly AttributeValues[]): (one: string, other: string) => number {
  const ranks = new Map<string, Float64Array>();
  const known = new Map<string, number>();
  const ranksOf = (name: string): Float64Array => {
    const held = ranks.get(name) ?? rankFigures(everyone.map((values) => values[name]));
    ranks.set(name, held);
    return held;
  };
  return (one, other) => {
    const pair = [one, other].sort().join(' ');
    const likeness = known.get(pair) ?? correlation(ranksOf(one), ranksOf(other));
    known.set(pair, likeness);
    return likeness;
  };
}

/** Places among all figures; equal figures share the middle of theirs. NaN for what is no number. */
function rankFigures(values: readonly unknown[]): Float64Array {
  const figures = Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN));
  const rows = [...figures.keys()].filter((row) => !Number.isNaN(figures[row]));
  rows.sort((one, other) => (figures[one] ?? 0) - (figures[other] ?? 0));
  const ranks = new Float64Array(figures.length).fill(Number.NaN);
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && figures[rows[to] ?? 0] === figures[rows[from] ?? 0]) to += 1;
    for (const row of rows.slice(from, to)) ranks[row] = (from + to - 1) / 2;
  }
  return ranks;
}

function correlation(one: Float64Array, other: Float64Array): number {
  const rows = [...one.keys()].filter((row) => !Number.isNaN(one[row]) && !Number.isNaN(other[row]));
  const mean = (ranks: Float64Array): number => rows.reduce((sum, row) => sum + (ranks[row] ?? 0), 0) / rows.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [product, squareOne, squareOther] = [0, 0, 0];
  for (const row of rows) {
    const [left, right] = [(one[row] ?? 0) - meanOne, (other[row] ?? 0) - meanOther];
    product += left * right;
    squareOne += left * left;
    squareOther += right * right;
  }
  return squareOne === 0 || squareOther === 0 ? 0 : product / Math.sqrt(squareOne * squareOther);
}
