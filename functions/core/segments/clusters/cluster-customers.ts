import { type ChosenCount, chooseClusterCount, MOST_JUDGED_POINTS } from './choose-count.ts';
import { type ClusterProfile, openProfiles } from './cluster-profile.ts';
import { CLUSTER_FEATURES } from './cluster-words.ts';
import { type ClusterDescription, describeClusters } from './describe-clusters.ts';
import { type FeatureScale, scaleFeatures } from './features.ts';
import { kMeans } from './k-means.ts';
import { drawRows, type Labels, type Points, pickPoints } from './points.ts';
import { type Silhouette, silhouette } from './silhouette.ts';
import { stability } from './stability.ts';
import { type ClusterWarning, clusterWarnings } from './warnings.ts';

/** A column a feature, in the order of `CLUSTER_FEATURES`; NaN: unknown. */
export type FeatureValues = readonly Float64Array[];

/** Customers made ready to be grouped, once for every method. */
export interface ClusterPopulation {
  readonly points: Points;
  /** How one more customer becomes a point: `scaledFigure` each figure. */
  readonly scales: readonly FeatureScale[];
  readonly profilesOf: (labels: Labels, k: number) => readonly ClusterProfile[];
}

export interface CustomerCluster extends ClusterDescription {
  readonly profile: ClusterProfile;
  readonly warnings: readonly ClusterWarning[];
}

export interface CentredCluster extends CustomerCluster {
  readonly silhouette: number;
}

export interface CentredCustomers {
  /** The largest first. */
  readonly clusters: readonly CentredCluster[];
  /** The cluster of each customer. */
  readonly labels: Labels;
  readonly silhouette: number;
  /** Mean adjusted Rand index over resamples. */
  readonly stability: number;
  readonly count: ChosenCount;
  /** A centre a cluster, one after the other: one more customer belongs to the nearest (`nearestCentres`). */
  readonly centres: Float64Array;
}

/** Fewer customers do not make groups to act on. */
export const FEWEST_CLUSTERED = 100;

export function populationOf(values: FeatureValues): ClusterPopulation {
  const columns = CLUSTER_FEATURES.map(({ attribute, isSkewed, digits }, at) => ({
    name: attribute.name,
    isSkewed,
    digits,
    values: values[at] ?? new Float64Array(0),
  }));
  return { ...scaleFeatures(columns), profilesOf: openProfiles(columns) };
}

/** k-means with k chosen: everyone is in one cluster. The same for the same seed. Needs at least two customers. */
export function clusterByCentres({ points, profilesOf }: ClusterPopulation, seed: number): CentredCustomers {
  const count = chooseClusterCount(points, seed);
  const { labels, centres } = kMeans(points, { k: count.k, seed });
  const judged = judge(points, labels, { k: count.k, seed });
  const profiles = profilesOf(labels, count.k);
  const descriptions = describeClusters(profiles, 'cluster');
  const clusters = profiles.flatMap((profile, at) => {
    const description = descriptions[at];
    if (description === undefined) return [];
    const own = judged.clusters[at] ?? 0;
    const warnings = clusterWarnings({ ...profile, silhouette: own, stability: judged.stability });
    return [{ ...description, profile, silhouette: own, warnings }];
  });
  return { clusters, labels, silhouette: judged.mean, stability: judged.stability, count, centres };
}

/** On a part of a large population. */
function judge(
  points: Points,
  labels: Labels,
  { k, seed }: { readonly k: number; readonly seed: number },
): Silhouette & { readonly stability: number } {
  const rows = drawRows(points.count, MOST_JUDGED_POINTS, seed);
  const [part, own] = [pickPoints(points, rows), Int32Array.from(rows, (row) => labels[row] ?? -1)];
  const cluster = (some: Points, other: number): Labels => kMeans(some, { k, seed: other }).labels;
  return { ...silhouette(part, own, { k, seed }), stability: stability(part, own, { seed, cluster }) };
}
