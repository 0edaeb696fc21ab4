import type { AttributeValues } from '../../attributes/definition.ts';
import type { Instant } from '../../time.ts';
import type { CountCandidate } from './choose-count.ts';
import type { CentredCluster, CentredCustomers, CustomerCluster } from './cluster-customers.ts';
import { CLUSTER_FEATURES } from './cluster-words.ts';
import type { DensityFindings } from './density-customers.ts';
import { type DensityPlaces, openPlaces } from './density-places.ts';
import { type FeatureScale, scaledFigure } from './features.ts';
import { nearestCentres } from './k-means.ts';
import type { Points } from './points.ts';
import type { KeptName } from './written-names.ts';

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
  readonly clusters: readonly CentredCluster[];
  /** What grouping by density says beside it; null in runs that did not ask. */
  readonly density: DensityFindings | null;
  /** Where another author was asked for names: the clusters that kept their own, and why. */
  readonly keptNames: readonly KeptName[];
  readonly scales: readonly FeatureScale[];
  /** A centre a cluster, one after the other. */
  readonly centres: readonly number[];
}

export function clusterRun(
  { runId, asOf }: Pick<ClusterRun, 'runId' | 'asOf'>,
  { labels, count, centres, ...found }: CentredCustomers,
  { scales, density, keptNames }: Pick<ClusterRun, 'scales' | 'density' | 'keptNames'>,
): ClusterRun {
  return {
    runId,
    asOf,
    people: labels.length,
    silhouette: found.silhouette,
    stability: found.stability,
    candidates: count.candidates,
    clusters: found.clusters,
    density,
    keptNames,
    scales,
    centres: [...centres],
  };
}

/** Where one more customer belongs among the clusters of a run; null for someone who has not bought. */
export function placeCustomer(
  values: AttributeValues,
  { scales, centres, clusters }: ClusterRun,
): CentredCluster | null {
  const point = customerPoint(values, scales);
  if (point === null) return null;
  const [label = -1] = nearestCentres(point, Float64Array.from(centres));
  return clusters[label] ?? null;
}

/** A customer among the points of a run; null for someone who has not bought. */
export function customerPoint(values: AttributeValues, scales: readonly FeatureScale[]): Points | null {
  if (!(Number(values.order_count ?? 0) > 0)) return null;
  const coordinates = Float64Array.from(CLUSTER_FEATURES, ({ attribute }, axis) => {
    const scale = scales[axis];
    const value = values[attribute.name];
    return scale === undefined ? 0 : scaledFigure(typeof value === 'number' ? value : Number.NaN, scale);
  });
  return { coordinates, dimensions: coordinates.length, count: 1 };
}

/** Tells in which group by density a customer belongs; null for someone in none of them, or who has not bought. */
export function openDensityGroups(
  { scales, density }: ClusterRun,
  places: DensityPlaces | null,
): (values: AttributeValues) => CustomerCluster | null {
  if (places === null || density === null) return () => null;
  const placeOf = openPlaces(places, CLUSTER_FEATURES.length);
  return (values) => {
    const point = customerPoint(values, scales);
    return point === null ? null : (density.clusters[placeOf(point, 0)] ?? null);
  };
}
