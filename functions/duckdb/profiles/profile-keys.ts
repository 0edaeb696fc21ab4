import type { ProfileId, ProfileKey } from '../../core/profiles/profile.ts';
import { touch } from './ingest.ts';
import { encodeKeyValues } from './key-index.ts';
import { isSameKey } from './memory.ts';
import { checkProfile } from './merging.ts';
import { type DomainWork, objectsOf } from './work.ts';

/** Takes keys from a profile and from those of its objects that hold them. Whether there was one. Throws NotFoundError. */
export async function releaseKeys(id: ProfileId, keys: readonly ProfileKey[], work: DomainWork): Promise<boolean> {
  const profile = checkProfile(id, work.memory);
  const held = keys.filter(({ name, values }) => profile.keys.has(name, encodeKeyValues(values)));
  if (held.length === 0) return false;
  const isReleased = (key: ProfileKey): boolean => held.some((each) => isSameKey(each, key));
  for (const row of (await objectsOf([id], work)).get(id) ?? []) {
    const released = row.keys.filter(isReleased);
    if (released.length === 0) continue;
    for (const key of released) work.memory.releaseKey(profile, key);
    work.pending.putObject({ ...row, keys: row.keys.filter((key) => !isReleased(key)) }, true);
  }
  for (const key of held) work.memory.dropAddedKey(profile, key);
  touch(profile, work);
  return true;
}
