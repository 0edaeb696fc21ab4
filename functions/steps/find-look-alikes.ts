import { z } from 'zod';
import type { LookAlikesView } from '../core/contract.ts';
import { NotFoundError } from '../core/errors.ts';
import { displayName } from '../core/profiles/display-name.ts';
import { profileId } from '../core/profiles/profile.ts';
import { segmentNamed } from '../core/segments/catalog.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import { findLookAlikes } from '../core/segments/look-alikes.ts';
import { isoFromInstant } from '../core/time.ts';
import type { ProfileStore, SegmentWarehouse } from './ports.ts';

export interface FindLookAlikesOutside {
  readonly segments: Pick<SegmentWarehouse, 'segmentRuns' | 'purchasedItems'>;
  readonly profiles: Pick<ProfileStore, 'getProfiles'>;
}

/** What a request may say beside the segment. */
export const lookAlikesQuery = z.object({ most: z.coerce.number().int().min(1).max(1000).default(20) });

/**
 * The customers outside a segment of the newest run whose purchases (categories by brand) are most like those of its members.
 * Throws NotFoundError for a segment that there is not, one without members, and before the first run.
 */
export async function findLookAlikesOf(
  { segment, most }: { readonly segment: SegmentName; readonly most: number },
  { segments, profiles }: FindLookAlikesOutside,
): Promise<LookAlikesView> {
  const { name, label } = segmentNamed(segment);
  const run = (await segments.segmentRuns()).at(-1);
  const members = run?.sizes.find((size) => size.segment === name)?.size ?? 0;
  if (run === undefined || members === 0) {
    throw new NotFoundError(`${name} has no members to be like`, { remedy: 'fusion segments tells the sizes.' });
  }
  const { ids, items, isMember, ...pairs } = await segments.purchasedItems(run.runId, name);
  const bought = { ...pairs, people: ids.length, items: items.length };
  const found = findLookAlikes(bought, isMember, most).map(({ person, score, items: reasons }) => ({
    id: profileId(ids[person] ?? ''),
    score,
    items: reasons.map((item) => items[item] ?? ''),
  }));
  const held = await profiles.getProfiles(found.map(({ id }) => id));
  const fieldsOf = new Map(held.map(({ id, fields }) => [id, fields]));
  return {
    segment: { name, label },
    members,
    asOf: isoFromInstant(run.asOf),
    lookAlikes: found.map(({ id, score, items: reasons }) => ({
      profileId: id,
      displayName: displayName(fieldsOf.get(id) ?? {}),
      score,
      items: reasons,
    })),
  };
}
