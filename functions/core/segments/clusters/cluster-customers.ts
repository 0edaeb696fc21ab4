import { type ChosenCount, chooseClusterCount, MOST_JUDGED_POINTS } from './choose-count.ts';
import { type ClusterProfile, profileClusters } from './cluster-profile.ts';
import { CLUSTER_FEATURES } from './cluster-words.ts';
import { densityClusters } from './density.ts';
import { type ClusterDescription, describeClusters } from './describe-clusters.ts';
import { type FeatureScale, scaleFeatures } from './features.ts';
import { kMeans } from './k-means.ts';
import { drawRows, type Labels, type Points, pickPoints } from './points.ts';
import { silhouette } from './silhouette.ts';
import { stability } from './stability.ts';
import { type ClusterWarning, clusterWarnings } from './warnings.ts';

/** A column a feature, in the order of `CLUSTER_FEATURES`; NaN: unknown. */
export type FeatureValues = readonly Float64Array[];

export interface CustomerCluster extends ClusterDescription {
  readonly profile: ClusterProfile;
  readonly silhouette: number;
  readonly warnings: readonly ClusterWarning[];
}

export interface ClusteredCustomers {
  /** The largest first. */
  readonly clusters: readonly CustomerCluster[];
  /** The cluster of each customer; −1: in none. */
  readonly labels: Labels;
  readonly silhouette: number;
  /** Mean adjusted Rand index over resamples. */
  readonly stability: number;
}

export interface CentredCustomers extends ClusteredCustomers {
  readonly count: ChosenCount;
  /** How one more customer is placed: `scaledFigure` each figure, then `nearestCentres`. */
  readonly scales: readonly FeatureScale[];
  readonly centres: Float64Array;
}

/** Fewer customers do not make groups to act on. */
export const FEWEST_CLUSTERED = 100;

/** k-means with k chosen: everyone is in one cluster. The same for the same seed. Needs at least two customers. */
export function clusterByCentres(values: FeatureValues, seed: number): CentredCustomers {
  const { points, scales } = scaleFeatures(featureColumns(values));
  const count = chooseClusterCount(points, seed);
  const { labels, centres } = kMeans(points, { k: count.k, seed });
  const cluster = (part: Points, other: number): Labels => kMeans(part, { k: count.k, seed: other }).labels;
  const judged = judge(points, labels, { k: count.k, seed, cluster });
  return { ...told(values, labels, judged), labels, count, scales, centres };
}

/**
 * Clusters of any shape, and customers in none (HDBSCAN). `smallest`: the fewest members of a cluster. Throws RangeError for
 * more customers than can be compared with each other (`MOST_DENSITY_POINTS`): give a part of them.
 */
export function clusterByDensity(
  values: FeatureValues,
  { smallest, seed }: { smallest: number; seed: number },
): ClusteredCustomers {
  const { points } = scaleFeatures(featureColumns(values));
  const { labels, sizes } = densityClusters(points, { smallest });
  const cluster = (part: Points): Labels => {
    const share = part.count / points.count;
    return densityClusters(part, { smallest: Math.max(2, Math.round(smallest * share)) }).labels;
  };
  const judged = judge(points, labels, { k: sizes.length, seed, cluster });
  return { ...told(values, labels, judged), labels };
}

const featureColumns = (values: FeatureValues) =>
  CLUSTER_FEATURES.map(({ attribute, isSkewed }, at) => ({
    name: attribute.name,
    isSkewed,
    values: values[at] ?? new Float64Array(0),
  }));

interface Judgement {
  readonly silhouette: number;
  readonly silhouettes: Float64Array;
  readonly stability: number;
}

/** On a part of a large population. */
function judge(
  points: Points,
  labels: Labels,
  { k, seed, cluster }: { k: number; seed: number; cluster: (part: Points, seed: number) => Labels },
): Judgement {
  const rows = drawRows(points.count, MOST_JUDGED_POINTS, seed);
  const [part, own] = [pickPoints(points, rows), Int32Array.from(rows, (row) => labels[row] ?? -1)];
  const { mean, clusters } = silhouette(part, own, { k, seed });
  return { silhouette: mean, silhouettes: clusters, stability: stability(part, own, { seed, cluster }) };
}

function told(values: FeatureValues, labels: Labels, judged: Judgement): Omit<ClusteredCustomers, 'labels'> {
  const k = judged.silhouettes.length;
  const columns = CLUSTER_FEATURES.map(({ digits }, at) => ({ values: values[at] ?? new Float64Array(0), digits }));
  const profiles = profileClusters(columns, labels, k);
  const descriptions = describeClusters(profiles);
  const clusters = profiles.flatMap((profile, at) => {
    const description = descriptions[at];
    if (description === undefined) return [];
    const own = judged.silhouettes[at] ?? 0;
    const warnings = clusterWarnings({ ...profile, silhouette: own, stability: judged.stability });
    return [{ ...description, profile, silhouette: own, warnings }];
  });
  return { clusters, silhouette: judged.silhouette, stability: judged.stability };
}
