import { roundHalfAwayFromZero } from '../../attributes/evaluate-formula.ts';
import type { Labels } from './points.ts';

/** A column of customers' figures, and how precisely it is told. NaN: unknown. */
export interface ProfiledColumn {
  readonly values: Float64Array;
  readonly digits: number;
}

export type Level = 'high' | 'low' | 'typical';

/** One figure of a cluster beside everyone's, as precisely as it is told. Null: nobody has it. */
export interface ClusterFigure {
  readonly median: number | null;
  readonly everyone: number | null;
  /** High: the cluster's median is above two thirds of everyone's figures; low: below two thirds of them. */
  readonly level: Level;
  /** How far the median is from the middle of everyone: the share of figures between, 0 … 0.5. */
  readonly distinction: number;
}

export interface ClusterProfile {
  readonly size: number;
  /** Of all who were clustered, those in no cluster included; 0 … 1. */
  readonly share: number;
  /** In the order of the columns. */
  readonly figures: readonly ClusterFigure[];
}

const THIRD = 1 / 3;

/** Profiles of clusters 0 … k − 1 of the same customers: everyone is looked through once, for however many groupings. */
export function openProfiles(
  columns: readonly ProfiledColumn[],
): (labels: Labels, k: number) => readonly ClusterProfile[] {
  const everyone = columns.map(({ values }) => sorted(values));
  return (labels, k) =>
    Array.from({ length: k }, (_, cluster) => {
      const size = labels.reduce((count, label) => count + (label === cluster ? 1 : 0), 0);
      return {
        size,
        share: labels.length === 0 ? 0 : size / labels.length,
        figures: columns.map(({ values, digits }, at) => {
          const members = sorted(values.filter((_value, row) => labels[row] === cluster));
          return figureOf(members, everyone[at] ?? members, digits);
        }),
      };
    });
}

function figureOf(members: Float64Array, everyone: Float64Array, digits: number): ClusterFigure {
  const [median, ofEveryone] = [medianOf(members, digits), medianOf(everyone, digits)];
  if (median === null || ofEveryone === null) return { median, everyone: ofEveryone, level: 'typical', distinction: 0 };
  const below = countBelow(everyone, median, digits) / everyone.length;
  const above = 1 - countBelow(everyone, median, digits, true) / everyone.length;
  // What is told as the same figure is not told as higher or lower.
  const isHigh = median > ofEveryone && below >= 1 - THIRD;
  const isLow = median < ofEveryone && above >= 1 - THIRD;
  return {
    median,
    everyone: ofEveryone,
    level: isHigh ? 'high' : isLow ? 'low' : 'typical',
    distinction: Math.max(below, above) - 0.5,
  };
}

function sorted(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** The lower of two in the middle: a figure that someone has. */
function medianOf(ascending: Float64Array, digits: number): number | null {
  const middle = ascending[Math.ceil(ascending.length / 2) - 1];
  return middle === undefined ? null : roundHalfAwayFromZero(middle, digits);
}

/** Figures that are told as less than the value, or as no more than it. */
function countBelow(ascending: Float64Array, value: number, digits: number, orEqual = false): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const told = roundHalfAwayFromZero(ascending[middle] ?? 0, digits);
    if (told < value || (orEqual && told === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
