import { recordId } from '../core/identities/customer-person.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { Clock, Journal, MergeEntry, ProfileStore, Progress, RecordWarehouse } from './ports.ts';
import { customersOfSnapshot } from './snapshot-customers.ts';

export interface TakeBackOutside {
  readonly profiles: Pick<ProfileStore, 'restoreProfiles'>;
  readonly records: Pick<RecordWarehouse, 'link'>;
  readonly journal: Pick<Journal, 'findAll' | 'markUndone' | 'renameProfiles'>;
  readonly clock: Clock;
  readonly progress: Progress;
}

export interface UndoneMerge {
  readonly mergeId: string;
  /** The profiles that exist again, with their records. */
  readonly profiles: readonly { readonly id: ProfileId; readonly records: readonly string[] }[];
}

/** Merges taken back at once. */
const MOST_AT_ONCE = 500;

/**
 * Profiles, keys, objects and links are what they were before these merges, given the newest first; no other builds on
 * them. Whether their records may be merged again is not said. Call it in a unit of work.
 */
export async function takeMergesBack(
  merges: readonly MergeEntry[],
  outside: TakeBackOutside,
): Promise<readonly UndoneMerge[]> {
  const undone: UndoneMerge[] = [];
  for (const group of withoutSharedProfiles(merges)) {
    undone.push(...(await takeGroupBack(group, outside)));
    outside.progress.report({ step: 'undo', done: undone.length, total: merges.length, unit: 'merges' });
  }
  return undone;
}

/** The merges in their order, in groups in which no profile is in two of them. */
function withoutSharedProfiles(merges: readonly MergeEntry[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let touched = new Set<ProfileId>();
  for (const { id, before } of merges) {
    const profiles = [before.main, ...before.merged].map(({ profile }) => profile.id);
    const group = groups.at(-1);
    if (group === undefined || group.length === MOST_AT_ONCE || profiles.some((each) => touched.has(each))) {
      groups.push([id]);
      touched = new Set(profiles);
    } else {
      group.push(id);
      for (const each of profiles) touched.add(each);
    }
  }
  return groups;
}

/** Where a profile comes back under another id, the merges before it are told: each group is read from the journal anew. */
async function takeGroupBack(ids: readonly string[], outside: TakeBackOutside): Promise<readonly UndoneMerge[]> {
  const entries = await outside.journal.findAll(ids);
  const idNow = await outside.profiles.restoreProfiles(entries.map(({ before }) => before));
  const restored = entries.map(({ id, before }) => ({
    mergeId: id,
    profiles: [before.main, ...before.merged].map((snapshot) => ({
      id: idNow.get(snapshot.profile.id) ?? snapshot.profile.id,
      links: customersOfSnapshot(snapshot),
    })),
  }));
  await outside.records.link(
    restored.flatMap(({ profiles }) =>
      profiles.flatMap(({ id, links }) => links.map((link) => ({ ...link, profile_id: id }))),
    ),
  );
  await outside.journal.markUndone(ids, outside.clock.now());
  const renamed = new Map([...idNow].filter(([before, now]) => before !== now));
  if (renamed.size > 0) await outside.journal.renameProfiles(renamed);
  return restored.map(({ mergeId, profiles }) => ({
    mergeId,
    profiles: profiles.map(({ id, links }) => ({ id, records: links.map(recordId) })),
  }));
}
