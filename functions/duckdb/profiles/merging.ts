import { ConflictError, InvalidInputError, NotFoundError } from '../../core/errors.ts';
import { mergeStates } from '../../core/profiles/merge.ts';
import type { ProfileId, ProfileSnapshot } from '../../core/profiles/profile.ts';
import type { ProfileMerge } from '../../steps/ports.ts';
import { touch } from './ingest.ts';
import { decodeKey } from './key-index.ts';
import { type HeldProfile, isSameKey, type ProfileMemory, profileFrom } from './memory.ts';
import { objectOf } from './rows.ts';
import { type DomainWork, objectsOf } from './work.ts';

/** Everything that a merge of these profiles would change. Throws NotFoundError. */
export async function snapshotsOf(
  ids: readonly ProfileId[],
  work: Pick<DomainWork, 'memory' | 'pending' | 'file'>,
): Promise<readonly ProfileSnapshot[]> {
  const held = ids.map((id) => checkProfile(id, work.memory));
  const objects = await objectsOf(ids, work);
  return held.map((profile) => ({
    profile: profileFrom(profile),
    keys: profile.keys.list(),
    objects: (objects.get(profile.id) ?? []).map(objectOf),
    overrides: { set: profile.state.set, decided: profile.state.decided, addedKeys: profile.addedKeys },
  }));
}

/** MergeProfiles. Throws NotFoundError, or InvalidInputError when a profile is named twice. */
export async function mergeProfiles({ main, merged, fieldSources }: ProfileMerge, work: DomainWork): Promise<void> {
  if (new Set([main, ...merged]).size !== merged.length + 1) {
    throw new InvalidInputError(`a merge into ${main} names a profile twice`, {
      remedy: 'Name the main profile and each profile to be merged once.',
    });
  }
  const target = checkProfile(main, work.memory);
  const sources = merged.map((id) => checkProfile(id, work.memory));
  // What waits is filed under the profile that it came to; the file is moved by profile.
  if (work.pending.holdsObjects) await work.pending.flush();
  work.memory.setState(target, mergeStates(target, sources, fieldSources));
  for (const source of sources) absorb(target, source, work);
  touch(target, work);
}

function absorb(target: HeldProfile, source: HeldProfile, { memory, pending }: DomainWork): void {
  memory.remove(source);
  source.keys.forEach((name, value, count) => {
    memory.holdKey(target, decodeKey(name, value), count);
  });
  const added = source.addedKeys.filter((key) => target.addedKeys.some((held) => isSameKey(held, key)));
  // Held by hand on both sides: one addition remains.
  for (const key of added) memory.releaseKey(target, key);
  const more = source.addedKeys.filter((key) => !added.includes(key));
  target.addedKeys = [...target.addedKeys, ...more];
  pending.deleteProfile(source.id);
  pending.moveObjects(source.id, target.id);
}

export function checkProfile(id: ProfileId, memory: ProfileMemory): HeldProfile {
  const held = memory.get(id);
  if (held === undefined) throw new NotFoundError(`profile ${id} does not exist`);
  return held;
}

/** Throws ConflictError: a profile that is to be restored must not exist. */
export function checkGone(id: ProfileId, memory: ProfileMemory): void {
  if (memory.get(id) === undefined) return;
  throw new ConflictError(`profile ${id} exists: this merge was already taken back, or the profile came again`);
}
