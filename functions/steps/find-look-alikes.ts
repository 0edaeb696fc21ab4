import type { LookAlikesView } from '../core/contract.ts';
import { NotFoundError } from '../core/errors.ts';
import { segmentNamed } from '../core/segments/catalog.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import { findLookAlikes } from '../core/segments/look-alikes.ts';
import { isoFromInstant } from '../core/time.ts';
import type { SegmentWarehouse } from './ports.ts';

export interface FindLookAlikesOutside {
  readonly segments: Pick<SegmentWarehouse, 'segmentRuns' | 'purchasedItems'>;
}

/**
 * The customers outside a segment of the newest run whose purchases (categories by brand) are most like those of its members.
 * Throws NotFoundError for a segment that there is not, one without members, and before the first run.
 */
export async function findLookAlikesOf(
  { segment, most }: { readonly segment: SegmentName; readonly most: number },
  { segments }: FindLookAlikesOutside,
): Promise<LookAlikesView> {
  const { name, label } = segmentNamed(segment);
  const run = (await segments.segmentRuns()).at(-1);
  const members = run?.sizes.find((size) => size.segment === name)?.size ?? 0;
  if (run === undefined || members === 0) {
    throw new NotFoundError(`${name} has no members to be like`, { remedy: 'fusion segments tells the sizes.' });
  }
  const { ids, items, isMember, ...pairs } = await segments.purchasedItems(run.runId, name);
  const bought = { ...pairs, people: ids.length, items: items.length };
  return {
    segment: { name, label },
    members,
    asOf: isoFromInstant(run.asOf),
    lookAlikes: findLookAlikes(bought, isMember, most).map((found) => ({
      profileId: ids[found.person] ?? '',
      score: found.score,
      items: found.items.map((item) => items[item] ?? ''),
    })),
  };
}
