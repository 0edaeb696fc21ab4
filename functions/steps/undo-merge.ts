import { ConflictError, NotFoundError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import type { Journal, MergeEntry, RecordWarehouse, UnitOfWork } from './ports.ts';
import { type TakeBackOutside, takeMergesBack, type UndoneMerge } from './take-merges-back.ts';

export type UndoOutside = TakeBackOutside & {
  readonly records: Pick<RecordWarehouse, 'links'>;
  readonly journal: Pick<Journal, 'find' | 'entries' | 'keepApart'>;
  readonly database: UnitOfWork;
};

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
    const undone = await takeMergesBack([entry], outside);
    await outside.journal.keepApart(
      undone.flatMap(({ profiles }) => pairsAcross(profiles.map(({ records }) => records))),
    );
    return { mergeId, profiles: undone.flatMap(({ profiles }) => profiles) };
  });
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

/** Every pair of records that the merge had joined. */
function pairsAcross(groups: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  return groups.flatMap((group, position) =>
    groups
      .slice(position + 1)
      .flatMap((other) => group.flatMap((left) => other.map((right) => [left, right] as const))),
  );
}
