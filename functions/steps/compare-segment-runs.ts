import type { SegmentMovementView } from '../core/contract.ts';
import { NotFoundError } from '../core/errors.ts';
import { readMovement } from '../core/segments/movement.ts';
import { dayOf, isoFromInstant } from '../core/time.ts';
import type { SegmentRun, SegmentWarehouse } from './ports.ts';

export interface CompareSegmentRunsOutside {
  readonly segments: Pick<SegmentWarehouse, 'segmentRuns' | 'lifecycleMoves' | 'newMembers'>;
}

const MOST_NAMED = 100;

/**
 * How people moved through the lifecycle from one run to another, and who is newly at risk. A run is named by its id or by a
 * day (`YYYY-MM-DD`: the last run up to it). Throws NotFoundError for a run that there is not.
 */
export async function compareSegmentRuns(
  request: { readonly from: string; readonly to: string },
  { segments }: CompareSegmentRunsOutside,
): Promise<SegmentMovementView> {
  const runs = await segments.segmentRuns();
  const [from, to] = [runNamed(request.from, runs), runNamed(request.to, runs)];
  const ids = { from: from.runId, to: to.runId };
  const matrix = await segments.lifecycleMoves(ids.from, ids.to);
  return {
    from: { runId: from.runId, asOf: isoFromInstant(from.asOf) },
    to: { runId: to.runId, asOf: isoFromInstant(to.asOf) },
    matrix,
    ...readMovement(matrix),
    newlyAtRisk: await segments.newMembers('at_risk', ids, MOST_NAMED),
  };
}

function runNamed(name: string, runs: readonly SegmentRun[]): SegmentRun {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(name);
  const found = runs.findLast(({ runId, asOf }) => (isDay ? dayOf(asOf) <= name : runId === name));
  if (found !== undefined) return found;
  const known = runs.map(({ runId, asOf }) => `${runId} (${dayOf(asOf)})`).join(', ');
  throw new NotFoundError(`there is no segment run ${isDay ? `up to ${name}` : `"${name}"`}`, {
    remedy: known === '' ? 'Segments have not been computed yet: fusion resolve' : `There are: ${known}.`,
  });
}
