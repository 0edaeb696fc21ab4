import type { SegmentExplanationView } from '../core/contract.ts';
import { NotFoundError } from '../core/errors.ts';
import { segmentNamed } from '../core/segments/catalog.ts';
import { changesOf } from '../core/segments/readings.ts';
import { isoFromInstant } from '../core/time.ts';
import { type FindOutside, findOneCustomer } from './find-customer.ts';
import type { AttributeWarehouse, ClusterWarehouse } from './ports.ts';
import { viewSegments } from './view-customer.ts';

export interface ExplainSegmentsOutside extends FindOutside {
  readonly attributes: Pick<AttributeWarehouse, 'attributesOf'>;
  readonly clusters: Pick<ClusterWarehouse, 'clusterOf' | 'clustersOfRun'>;
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
  const run = held === null ? null : await outside.clusters.clustersOfRun(held.runId);
  const cluster = run?.clusters.find(({ name }) => name === held?.cluster);
  return {
    profileId: id,
    segments: viewSegments(attributes).map((segment) => ({
      ...segment,
      changes: changesOf(segmentNamed(segment.name), attributes.values),
    })),
    cluster:
      cluster === undefined ? null : { name: cluster.name, label: cluster.label, description: cluster.description },
    asOf: isoFromInstant(attributes.asOf),
  };
}
