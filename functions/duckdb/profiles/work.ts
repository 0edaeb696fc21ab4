import type { ProfileId } from '../../core/profiles/profile.ts';
import type { Instant } from '../../core/time.ts';
import type { ProfileMemory } from './memory.ts';
import type { ObjectFile } from './object-file.ts';
import type { ObjectTypes } from './object-types.ts';
import type { PendingWrites } from './pending.ts';
import type { ObjectRow } from './rows.ts';

/** What one change of a domain works on, inside a unit of work. */
export interface DomainWork {
  readonly domain: string;
  readonly memory: ProfileMemory;
  readonly pending: PendingWrites;
  readonly file: ObjectFile;
  readonly objectTypes: ObjectTypes;
  readonly now: Instant;
}

/** The objects of profiles, with what this unit of work has changed. */
export async function objectsOf(
  ids: readonly ProfileId[],
  { pending, file }: Pick<DomainWork, 'pending' | 'file'>,
): Promise<ReadonlyMap<ProfileId, readonly ObjectRow[]>> {
  if (pending.holdsObjects || ids.some((id) => pending.movesObjectsOf(id))) await pending.flush();
  return file.ofProfiles(ids);
}
