import type { Points } from './points.ts';

/** One figure of each customer, as a column. NaN: unknown. */
export interface FeatureColumn {
  readonly name: string;
  readonly values: Float64Array;
  /** Amounts and counts have long tails: differences of their logarithms say more. Values below zero count as zero. */
  readonly isSkewed: boolean;
}

/** How a figure became a coordinate: kept with the run, so that one customer can be placed among the others later. */
export interface FeatureScale {
  readonly name: string;
  readonly isSkewed: boolean;
  /** In the units of the coordinate before it was scaled: what lies outside is moved here. */
  readonly lowest: number;
  readonly highest: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The share of the population at either end whose figures are moved to the limit. */
const CLIPPED = 0.01;
/** Beside the mean: so small a deviation is what rounding leaves. */
const NO_DIFFERENCE = 1e-9;

/**
 * Columns → points: logarithms where skewed, clipped at the 1st and 99th percentile, mean 0 and standard deviation 1. Unknown
 * figures are put at the mean. A column without differences becomes 0 for everyone.
 */
export function scaleFeatures(columns: readonly FeatureColumn[]): {
  readonly points: Points;
  readonly scales: readonly FeatureScale[];
} {
  const count = columns[0]?.values.length ?? 0;
  const scales = columns.map(scaleOf);
  const coordinates = new Float64Array(count * columns.length);
  for (const [axis, { values }] of columns.entries()) {
    const scale = scales[axis];
    if (scale === undefined) continue;
    for (let row = 0; row < count; row++) {
      coordinates[row * columns.length + axis] = scaledFigure(values[row] ?? Number.NaN, scale);
    }
  }
  return { points: { coordinates, dimensions: columns.length, count }, scales };
}

/** One figure as a coordinate. */
export function scaledFigure(value: number, scale: FeatureScale): number {
  if (Number.isNaN(value) || scale.deviation === 0) return 0;
  const { isSkewed, lowest, highest, mean, deviation } = scale;
  return (clipped(straightened(value, isSkewed), lowest, highest) - mean) / deviation;
}

/** A coordinate as the figure that it stands for: what a centre means in the feature's own unit. */
export function figureOf(coordinate: number, { isSkewed, mean, deviation }: FeatureScale): number {
  const value = coordinate * deviation + mean;
  return isSkewed ? Math.expm1(value) : value;
}

function scaleOf({ name, values, isSkewed }: FeatureColumn): FeatureScale {
  const known = values.filter((value) => !Number.isNaN(value)).map((value) => straightened(value, isSkewed));
  known.sort();
  const [lowest, highest] = [percentile(known, CLIPPED), percentile(known, 1 - CLIPPED)];
  let sum = 0;
  for (const value of known) sum += clipped(value, lowest, highest);
  const mean = known.length === 0 ? 0 : sum / known.length;
  let squares = 0;
  for (const value of known) squares += (clipped(value, lowest, highest) - mean) ** 2;
  const deviation = known.length === 0 ? 0 : Math.sqrt(squares / known.length);
  const differs = deviation > NO_DIFFERENCE * (1 + Math.abs(mean));
  return { name, isSkewed, lowest, highest, mean, deviation: differs ? deviation : 0 };
}

const straightened = (value: number, isSkewed: boolean): number => (isSkewed ? Math.log1p(Math.max(0, value)) : value);

const clipped = (value: number, lowest: number, highest: number): number => Math.min(highest, Math.max(lowest, value));

/** Of ascending values. */
function percentile(sorted: Float64Array, fraction: number): number {
  return sorted[Math.round(fraction * (sorted.length - 1))] ?? 0;
}
