import type { AttributeValues } from '../../attributes/definition.ts';
import type { Instant } from '../../time.ts';
import type { CountCandidate } from './choose-count.ts';
import type { CentredCustomers, CustomerCluster } from './cluster-customers.ts';
import { CLUSTER_FEATURES } from './cluster-words.ts';
import { type FeatureScale, scaledFigure } from './features.ts';
import { nearestCentres } from './k-means.ts';

/** What a run found, as plain data: everything but who is in which cluster. */
export interface ClusterRun {
  readonly runId: string;
  readonly asOf: Instant;
  /** Customers who were clustered. */
  readonly people: number;
  readonly silhouette: number;
  /** Mean adjusted Rand index over resamples. */
  readonly stability: number;
  /** Every number of clusters that was tried: the reasons of the choice. */
  readonly candidates: readonly CountCandidate[];
  /** The largest first. */
  readonly clusters: readonly CustomerCluster[];
  readonly scales: readonly FeatureScale[];
  /** A centre a cluster, one after the other. */
  readonly centres: readonly number[];
}

export function clusterRun(
  { runId, asOf }: Pick<ClusterRun, 'runId' | 'asOf'>,
  { labels, count, centres, ...found }: CentredCustomers,
): ClusterRun {
  return {
    runId,
    asOf,
    people: labels.length,
    silhouette: found.silhouette,
    stability: found.stability,
    candidates: count.candidates,
    clusters: found.clusters,
    scales: found.scales,
    centres: [...centres],
  };
}

/** Where one more customer belongs among the clusters of a run; null for someone who has not bought. */
export function placeCustomer(
  values: AttributeValues,
  { scales, centres, clusters }: ClusterRun,
): CustomerCluster | null {
  if (!(Number(values.order_count ?? 0) > 0)) return null;
  const coordinates = Float64Array.from(CLUSTER_FEATURES, ({ attribute }, axis) => {
    const scale = scales[axis];
    const value = values[attribute.name];
    return scale === undefined ? 0 : scaledFigure(typeof value === 'number' ? value : Number.NaN, scale);
  });
  const point = { coordinates, dimensions: coordinates.length, count: 1 };
  const [label = -1] = nearestCentres(point, Float64Array.from(centres));
  return clusters[label] ?? null;
}
