import { ConflictError, NotFoundError } from '../core/errors.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { Journal, MergeEntry, UnitOfWork } from './ports.ts';
import { type TakeBackOutside, takeMergesBack } from './take-merges-back.ts';

export type UndoRunOutside = TakeBackOutside & {
  readonly journal: Pick<Journal, 'entries'>;
  readonly database: UnitOfWork;
};

export interface UndoneRun {
  readonly runId: string;
  /** The merges that were taken back, the newest first. */
  readonly merges: readonly string[];
}

/**
 * Takes every merge of one run back, all or none: profiles, keys, objects and links are what they were before it. Nobody
 * has judged the pairs one by one, so a later run may merge them again; `undoMerge` keeps a pair apart. Throws
 * NotFoundError for an unknown run, ConflictError when all of it was undone before or when a later merge builds on it.
 */
export async function undoRun(runId: string, outside: UndoRunOutside): Promise<UndoneRun> {
  const entries = await outside.journal.entries();
  const ofRun = entries.filter((entry) => entry.runId === runId);
  if (ofRun.length === 0) {
    throw new NotFoundError(`there is no run "${runId}"`, {
      remedy: 'A run says its id when it ends; the merges tell theirs too.',
    });
  }
  const standing = ofRun.filter(({ undoneAt }) => undoneAt === null).toReversed();
  if (standing.length === 0) {
    throw new ConflictError(`run ${runId} was undone before`, { remedy: 'Nothing needs to be done.' });
  }
  checkNothingBuilds(runId, standing, entries);
  await outside.database.run(() => takeMergesBack(standing, outside));
  return { runId, merges: standing.map(({ id }) => id) };
}

/** `entries` oldest first. */
function checkNothingBuilds(runId: string, standing: readonly MergeEntry[], entries: readonly MergeEntry[]): void {
  const order = new Map(entries.map(({ id }, position) => [id, position]));
  const lastOnProfile = new Map<ProfileId, MergeEntry>();
  for (const entry of entries) {
    if (entry.undoneAt !== null || entry.runId === runId) continue;
    for (const { profile } of [entry.before.main, ...entry.before.merged]) lastOnProfile.set(profile.id, entry);
  }
  for (const { id, before } of standing) {
    const building = lastOnProfile.get(before.main.profile.id);
    if (building === undefined || (order.get(building.id) ?? 0) < (order.get(id) ?? 0)) continue;
    throw new ConflictError(
      `run ${runId} cannot be undone alone: merge ${building.id} of run ${building.runId} builds on it`,
      {
        remedy: `Undo run ${building.runId} or that merge first.`,
      },
    );
  }
}
