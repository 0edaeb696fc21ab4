import { adjustedRandIndex } from './agreement.ts';
import { STABLE } from './choose-count.ts';
import type { CentredCustomers, ClusterPopulation, CustomerCluster } from './cluster-customers.ts';
import { bySize, type ClustersFrom, type DensityClusters, openDensity } from './density.ts';
import { type DensityPlaces, densityPlaces, placeByDensity } from './density-places.ts';
import { describeClusters } from './describe-clusters.ts';
import { drawRows, type Labels, type Points, pickPoints } from './points.ts';
import { stability } from './stability.ts';
import { clusterWarnings } from './warnings.ts';

/** What grouping by density found, as plain data. */
export interface DensityFindings {
  /** Customers who were compared with each other; the others were placed by them. */
  readonly compared: number;
  /** Dense places among them. */
  readonly found: number;
  /** The share of customers in none; 0 … 1. */
  readonly inNone: number;
  /** Mean adjusted Rand index over resamples. */
  readonly stability: number;
  /** The adjusted Rand index of these groups and those by centres, over the customers of dense places. */
  readonly agreement: number;
  /** Only what is `different` says something beside the clusters by centres. */
  readonly verdict: 'different' | 'same' | 'unstable' | 'none';
  /** The largest first; none unless they are different. */
  readonly clusters: readonly CustomerCluster[];
}

export interface DensityCustomers {
  readonly findings: DensityFindings;
  /** How one more customer is placed (`placeByDensity`); null where there are no groups to be placed in. */
  readonly places: DensityPlaces | null;
}

/** Every customer is compared with every other: up to so many of them. */
const MOST_COMPARED = 2_400;
/** Of those who are compared, the fewest that are a group: each is tried. */
const SMALLEST_SHARES = [0.02, 0.03, 0.05, 0.1] as const;
const FEWEST = 10;
const NEIGHBOURS = 10;
/** Groups that agree so well with those by centres are the same groups. */
const SAME = 0.8;

/**
 * Groups of any shape and number, and customers in none (HDBSCAN), beside the groups by centres. Of a large population a part is
 * compared, and everyone else placed by it. The same for the same seed.
 */
export function clusterByDensity(
  { points, profilesOf }: ClusterPopulation,
  centred: Pick<CentredCustomers, 'labels'>,
  seed: number,
): DensityCustomers {
  const rows = drawRows(points.count, MOST_COMPARED, seed);
  const part = pickPoints(points, rows);
  const own = rows.map((row) => centred.labels[row] ?? -1);
  const { dense, judged } = mostStable(part, own, seed);
  if (judged.verdict !== 'different') return { findings: { ...judged, clusters: [] }, places: null };
  const kept = densityPlaces(part, dense);
  const { labels, places } = inOrder(placeByDensity(points, kept), kept);
  const profiles = profilesOf(labels, judged.found);
  const descriptions = describeClusters(profiles, 'dense');
  const clusters = profiles.flatMap((profile, at) => {
    const description = descriptions[at];
    const warnings = clusterWarnings({ size: profile.size, share: profile.share, stability: judged.stability });
    return description === undefined ? [] : [{ ...description, profile, warnings }];
  });
  return { findings: { ...judged, inNone: shareInNone(labels), clusters }, places };
}

interface Grouping {
  readonly dense: DensityClusters;
  readonly judged: Omit<DensityFindings, 'clusters'>;
}

/** Of the groupings by the fewest members of a group that which parts of the customers show best; of equals the finer one. */
function mostStable(part: Points, centred: Labels, seed: number): Grouping {
  const density = openDensity(part, NEIGHBOURS);
  const parts = new Map<number, ClustersFrom>();
  /** The parts of one seed are the same for every share. */
  const densityOf = (some: Points, other: number): ClustersFrom => {
    const known = parts.get(other) ?? openDensity(some, NEIGHBOURS);
    parts.set(other, known);
    return known;
  };
  const groupingFor = (smallestShare: number): Grouping => {
    const smallestOf = ({ count }: Points): number => Math.max(FEWEST, Math.round(smallestShare * count));
    const dense = density(smallestOf(part));
    const cluster = (some: Points, other: number): Labels => densityOf(some, other)(smallestOf(some)).labels;
    return { dense, judged: judge(part, dense, centred, { seed, cluster }) };
  };
  const [first, ...others] = SMALLEST_SHARES;
  let best = groupingFor(first);
  for (const share of others) {
    if (best.judged.verdict === 'none') return best;
    const next = groupingFor(share);
    if (next.judged.stability > best.judged.stability) best = next;
  }
  return best;
}

function judge(
  part: Points,
  { labels, sizes }: DensityClusters,
  centred: Labels,
  again: { readonly seed: number; readonly cluster: (some: Points, seed: number) => Labels },
): Grouping['judged'] {
  const isFound = sizes.length >= 2;
  const members = Int32Array.from([...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0));
  const of = (column: Labels): Labels => members.map((row) => column[row] ?? -1);
  const figures = {
    compared: part.count,
    found: sizes.length,
    inNone: shareInNone(labels),
    stability: isFound ? stability(part, labels, again) : 0,
    agreement: isFound ? adjustedRandIndex(of(labels), of(centred)) : 0,
  };
  return { ...figures, verdict: verdictOf(figures) };
}

function verdictOf({
  found,
  stability: again,
  agreement,
}: Pick<DensityFindings, 'found' | 'stability' | 'agreement'>): DensityFindings['verdict'] {
  if (found < 2) return 'none';
  if (again < STABLE) return 'unstable';
  return agreement >= SAME ? 'same' : 'different';
}

/** Everyone's groups numbered by their size among everyone, and the places with them. */
function inOrder(found: Labels, places: DensityPlaces): { readonly labels: Labels; readonly places: DensityPlaces } {
  const { labels } = bySize(found);
  const renamed = new Map<number, number>();
  for (const [row, label] of found.entries()) renamed.set(label, labels[row] ?? -1);
  return { labels, places: { ...places, labels: places.labels.map((label) => renamed.get(label) ?? -1) } };
}

const shareInNone = (labels: Labels): number =>
  labels.length === 0 ? 0 : labels.reduce((count, label) => count + (label < 0 ? 1 : 0), 0) / labels.length;
