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
  return (labels, k) => {
    const sizes = new Int32Array(k);
    for (const label of labels) if (label >= 0) sizes[label] = (sizes[label] ?? 0) + 1;
    const figures = columns.map(({ values, digits }, at) =>
      knownOfClusters(values, labels, sizes).map((members) => figureOf(members, everyone[at] ?? members, digits)),
    );
    return Array.from(sizes, (size, cluster) => ({
      size,
      share: labels.length === 0 ? 0 : size / labels.length,
      figures: figures.flatMap((ofColumn) => ofColumn[cluster] ?? []),
    }));
  };
}

/** The known figures of each cluster's members, in one pass over everyone. */
function knownOfClusters(values: Float64Array, labels: Labels, sizes: Int32Array): readonly Float64Array[] {
  const members = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Int32Array(sizes.length);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] ?? -1;
    const value = values[row] ?? Number.NaN;
    if (label < 0 || Number.isNaN(value)) continue;
    const own = members[label];
    const place = filled[label] ?? 0;
    if (own !== undefined) own[place] = value;
    filled[label] = place + 1;
  }
  return members.map((own, cluster) => own.subarray(0, filled[cluster] ?? 0));
}

function figureOf(members: Float64Array, everyone: Float64Array, digits: number): ClusterFigure {
  const [median, ofEveryone] = [rounded(middleOf(members), digits), rounded(everyone[middlePlace(everyone)], digits)];
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

const rounded = (value: number | undefined, digits: number): number | null =>
  value === undefined ? null : roundHalfAwayFromZero(value, digits);

/** Of ascending figures the lower of two in the middle: a figure that someone has. */
const middlePlace = ({ length }: Float64Array): number => Math.ceil(length / 2) - 1;

/** The figure that would be in the middle if they were sorted, which changes their order (Hoare's quickselect, 1961). */
function middleOf(figures: Float64Array): number | undefined {
  const wanted = middlePlace(figures);
  let [low, high] = [0, figures.length - 1];
  while (low < high) {
    const pivot = figures[(low + high) >> 1] ?? 0;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((figures[left] ?? 0) < pivot) left += 1;
      while ((figures[right] ?? 0) > pivot) right -= 1;
      if (left > right) break;
      const held = figures[left] ?? 0;
      figures[left] = figures[right] ?? 0;
      figures[right] = held;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return figures[wanted];
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
