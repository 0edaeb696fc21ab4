import { evaluateAttributes } from '../core/attributes/evaluate.ts';
import { attributeFields } from '../core/attributes/write-back.ts';
import { NotFoundError } from '../core/errors.ts';
import type { Meanings } from '../core/meanings.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import { placeCustomer } from '../core/segments/clusters/cluster-run.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import { segmentsOf } from '../core/segments/readings.ts';
import { clusterFields, segmentFields } from '../core/segments/write-back.ts';
import type { Instant } from '../core/time.ts';
import type { AttributeWarehouse, ClusterWarehouse, RecordWarehouse, SegmentWarehouse, UnitOfWork } from './ports.ts';
import { type WriteBackOutside, writeBack } from './write-back.ts';

export interface RefreshCustomerOutside extends WriteBackOutside {
  readonly records: Pick<RecordWarehouse, 'customersOf' | 'ordersOf'>;
  readonly attributes: Pick<AttributeWarehouse, 'cutpoints' | 'putAttributes'>;
  readonly segments: Pick<SegmentWarehouse, 'putSegments'>;
  readonly clusters: Pick<ClusterWarehouse, 'newestClusters' | 'putCluster'>;
  readonly meanings: Meanings;
  /** What makes warehouse and profile change together. */
  readonly database: UnitOfWork;
}

/**
 * One customer, right after an event: attributes and segments as of a moment, scored by the limits of the last run, and
 * the nearest of its clusters, kept in the warehouse and written to the profile. The segments, by priority. Throws
 * NotFoundError for a profile without records.
 */
export async function refreshCustomer(
  id: ProfileId,
  asOf: Instant,
  outside: RefreshCustomerOutside,
): Promise<readonly SegmentName[]> {
  const records = await outside.records.customersOf(id);
  const orders = await outside.records.ordersOf(id);
  const cutpoints = await outside.attributes.cutpoints();
  const clusters = await outside.clusters.newestClusters();
  if (records.length === 0) throw new NotFoundError(`no record belongs to the profile ${id}`);
  const values = evaluateAttributes({ records, orders }, asOf, cutpoints, outside.meanings);
  const segments = segmentsOf(values);
  const cluster = clusters === null ? null : (placeCustomer(values, clusters)?.name ?? null);
  const fields = { ...attributeFields(values, asOf), ...segmentFields(segments, asOf), ...clusterFields(cluster) };
  await outside.database.run(async () => {
    await outside.attributes.putAttributes(id, { asOf, values });
    await outside.segments.putSegments(id, segments);
    if (clusters !== null) await outside.clusters.putCluster(id, { runId: clusters.runId, cluster });
    await writeBack([{ id, fields }], outside);
  });
  return segments;
}

export interface ForgetProfileOutside {
  readonly attributes: Pick<AttributeWarehouse, 'removeAttributes'>;
  readonly segments: Pick<SegmentWarehouse, 'putSegments'>;
  readonly clusters: Pick<ClusterWarehouse, 'newestClusters' | 'putCluster'>;
  readonly database: UnitOfWork;
}

/** What is held of a profile that became part of another one goes; earlier runs keep it, since it was one then. */
export async function forgetProfile(id: ProfileId, outside: ForgetProfileOutside): Promise<void> {
  const clusters = await outside.clusters.newestClusters();
  await outside.database.run(async () => {
    await outside.attributes.removeAttributes(id);
    await outside.segments.putSegments(id, []);
    if (clusters !== null) await outside.clusters.putCluster(id, { runId: clusters.runId, cluster: null });
  });
}
