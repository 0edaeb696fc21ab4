import { clusterFields, segmentFields } from '../core/segments/write-back.ts';
import type { Instant } from '../core/time.ts';
import type { Progress, SegmentSize, SegmentWarehouse } from './ports.ts';
import { type WriteBackOutside, writeBack } from './write-back.ts';

export interface AssignSegmentsOutside extends WriteBackOutside {
  readonly segments: Pick<SegmentWarehouse, 'assignSegments' | 'memberships'>;
  readonly progress: Progress;
}

export interface AssignSegmentsRequest {
  /** Assigning a run again replaces it. */
  readonly runId: string;
  readonly asOf: Instant;
}

/**
 * Assigns every segment on the current attributes, keeps the membership as a run, then writes the primary segment, the
 * list, and the cluster of the same run (`clusterCustomers` before) to the profiles where they changed.
 */
export async function assignSegments(
  { runId, asOf }: AssignSegmentsRequest,
  outside: AssignSegmentsOutside,
): Promise<{ readonly sizes: readonly SegmentSize[]; readonly updated: number }> {
  const step = 'assign-segments';
  outside.progress.report({ step, done: 0, total: null, unit: 'profiles' });
  const sizes = await outside.segments.assignSegments(runId, asOf);
  let [done, updated] = [0, 0];
  for await (const members of outside.segments.memberships(runId)) {
    updated += await writeBack(
      members.map(({ id, segments, cluster }) => ({
        id,
        fields: { ...segmentFields(segments, asOf), ...clusterFields(cluster) },
      })),
      outside,
    );
    done += members.length;
    outside.progress.report({ step, done, total: null, unit: 'profiles' });
  }
  return { sizes, updated };
}
