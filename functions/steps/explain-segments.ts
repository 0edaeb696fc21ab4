import type { ClusterNameView, SegmentExplanationView } from '../core/contract.ts';
import { NotFoundError } from '../core/errors.ts';
import { segmentNamed } from '../core/segments/catalog.ts';
import type { CustomerCluster } from '../core/segments/clusters/cluster-customers.ts';
import { openDensityGroups } from '../core/segments/clusters/cluster-run.ts';
import { changesOf } from '../core/segments/readings.ts';
import { isoFromInstant } from '../core/time.ts';
import { type FindOutside, findOneCustomer } from './find-customer.ts';
import type { AttributeWarehouse, ClusterWarehouse } from './ports.ts';
import { viewSegments } from './view-customer.ts';

export interface ExplainSegmentsOutside extends FindOutside {
  readonly attributes: Pick<AttributeWarehouse, 'attributesOf'>;
  readonly clusters: Pick<ClusterWarehouse, 'clusterOf' | 'newestClusters' | 'densityPlaces'>;
}

/**
 * One customer (`findOneCustomer`) and every segment: in it or not, clause by clause with the customer's values, and what
 * would have to change. Throws NotFoundError for nobody, for several, and before attributes were computed.
 */
export async function explainSegments(who: string, outside: ExplainSegmentsOutside): Promise<SegmentExplanationView> {
  const { id } = await findOneCustomer(who, outside);
  const attributes = await outside.attributes.attributesOf(id);
  if (attributes === null) {
    throw new NotFoundError(`attributes of ${id} have not been computed yet`, { remedy: 'Run: fusion resolve' });
  }
  const held = await outside.clusters.clusterOf(id);
  const run = await outside.clusters.newestClusters();
  const cluster = run?.clusters.find(({ name }) => name === held?.cluster);
  const places = run === null ? null : await outside.clusters.densityPlaces(run.runId);
  const group = run === null ? null : openDensityGroups(run, places)(attributes.values);
  return {
    profileId: id,
    segments: viewSegments(attributes).map((segment) => ({
      ...segment,
      changes: changesOf(segmentNamed(segment.name), attributes.values),
    })),
    cluster: viewCluster(cluster),
    densityGroup: viewCluster(group),
    asOf: isoFromInstant(attributes.asOf),
  };
}

function viewCluster(cluster: CustomerCluster | null | undefined): ClusterNameView | null {
  if (cluster === null || cluster === undefined) return null;
  const { name, label, description } = cluster;
  return { name, label, description };
}
