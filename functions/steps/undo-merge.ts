import { ConflictError, NotFoundError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import type { ProfileId, ProfileSnapshot } from '../core/profiles/profile.ts';
import { ENTITIES } from '../core/records/entities.ts';
import type { Clock, Journal, MergeEntry, ProfileLink, ProfileStore, RecordWarehouse, UnitOfWork } from './ports.ts';

export interface UndoOutside {
  readonly profiles: Pick<ProfileStore, 'restoreProfiles'>;
  readonly records: Pick<RecordWarehouse, 'link' | 'links'>;
  readonly journal: Pick<Journal, 'find' | 'entries' | 'markUndone' | 'renameProfiles' | 'keepApart'>;
  readonly database: UnitOfWork;
  readonly clock: Clock;
}

export interface UndoneMerge {
  readonly mergeId: string;
  /** The profiles that exist again, with their records. */
  readonly profiles: readonly { readonly id: ProfileId; readonly records: readonly string[] }[];
}

/**
 * Takes one merge back: profiles, keys, objects and links are what they were, and its records are kept apart from now
 * on, so that the next run does not merge them again. Throws NotFoundError for an unknown merge, ConflictError when
 * it was undone before or when a later merge builds on it.
 */
export async function undoMerge(mergeId: string, outside: UndoOutside): Promise<UndoneMerge> {
  const entry = await outside.journal.find(mergeId);
  if (entry === null) {
    throw new NotFoundError(`there is no merge "${mergeId}"`, {
      remedy: 'The merges of a person are listed with the person.',
    });
  }
  await checkUndoable(entry, outside);
  return outside.database.run(async () => {
    const undone = await takeMergeBack(entry, outside);
    await outside.journal.keepApart(pairsAcross(undone.profiles.map(({ records }) => records)));
    return undone;
  });
}

/**
 * Profiles, keys, objects and links are what they were before a merge on which no other builds; whether its records may
 * be merged again is not said. Where a profile came back under another id, the merges before it are told; read them from
 * the journal anew. Call it in a unit of work.
 */
export async function takeMergeBack(
  entry: MergeEntry,
  outside: Pick<UndoOutside, 'profiles' | 'clock'> & {
    readonly records: Pick<RecordWarehouse, 'link'>;
    readonly journal: Pick<Journal, 'markUndone' | 'renameProfiles'>;
  },
): Promise<UndoneMerge> {
  const idNow = await outside.profiles.restoreProfiles(entry.before);
  const snapshots = [entry.before.main, ...entry.before.merged];
  const profiles = snapshots.map((snapshot) => ({
    id: idNow.get(snapshot.profile.id) ?? snapshot.profile.id,
    links: customersOfSnapshot(snapshot),
  }));
  await outside.records.link(profiles.flatMap(({ id, links }) => links.map((link) => ({ ...link, profile_id: id }))));
  await outside.journal.markUndone(entry.id, outside.clock.now());
  const renamed = new Map([...idNow].filter(([before, now]) => before !== now));
  if (renamed.size > 0) await outside.journal.renameProfiles(renamed);
  return { mergeId: entry.id, profiles: profiles.map(({ id, links }) => ({ id, records: links.map(recordId) })) };
}

async function checkUndoable(entry: MergeEntry, outside: UndoOutside): Promise<void> {
  if (entry.undoneAt !== null) {
    throw new ConflictError(`merge ${entry.id} was undone before`, { remedy: 'Nothing needs to be done.' });
  }
  const building = (await laterMerges(entry, outside)).findLast(({ undoneAt }) => undoneAt === null);
  if (building !== undefined) {
    throw new ConflictError(`merge ${entry.id} cannot be undone alone: merge ${building.id} builds on it`, {
      remedy: `Undo merge ${building.id} first.`,
    });
  }
}

/**
 * Merges since that the profile took part in, as main or merged: they are behind the profile that holds its records
 * now.
 */
async function laterMerges(entry: MergeEntry, outside: UndoOutside): Promise<readonly MergeEntry[]> {
  const { id } = entry.before.main.profile;
  const held = new Set(entry.records);
  const now = (await outside.records.links()).find((link) => held.has(recordId(link)))?.profile_id ?? id;
  const behind = await outside.journal.entries({ profileId: now });
  return behind
    .slice(behind.findIndex((other) => other.id === entry.id) + 1)
    .filter(({ before }) => [before.main, ...before.merged].some(({ profile }) => profile.id === id));
}

const CUSTOMER_SUFFIX = `_${ENTITIES.customer.table}`;

/** The brand records whose objects a profile held. */
export function customersOfSnapshot({ objects }: ProfileSnapshot): readonly Omit<ProfileLink, 'profile_id'>[] {
  return objects
    .filter(({ objectType }) => objectType.endsWith(CUSTOMER_SUFFIX))
    .flatMap(({ objectType, source }) => {
      const { customer_id } = source;
      return typeof customer_id === 'string'
        ? [{ brand: objectType.slice(0, -CUSTOMER_SUFFIX.length), customer_id }]
        : [];
    });
}

/** Every pair of records that the merge had joined. */
function pairsAcross(groups: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  return groups.flatMap((group, position) =>
    groups
      .slice(position + 1)
      .flatMap((other) => group.flatMap((left) => other.map((right) => [left, right] as const))),
  );
}
