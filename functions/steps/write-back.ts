import { AS_OF_FIELD } from '../core/attributes/write-back.ts';
import type { ProfileFields } from '../core/profiles/profile.ts';
import type { ProfileStore, ProfileUpdate } from './ports.ts';

export interface WriteBackOutside {
  readonly profiles: Pick<ProfileStore, 'getProfiles' | 'updateProfiles'>;
}

/**
 * Writes fields to the profiles whose values differ; how many those were. `Attributes.as_of` alone is no difference: it
 * says as of when the values that a profile carries were computed first. Profiles that no longer exist are left out.
 */
export async function writeBack(updates: readonly ProfileUpdate[], outside: WriteBackOutside): Promise<number> {
  const held = await outside.profiles.getProfiles(updates.map(({ id }) => id));
  const fieldsOf = new Map(held.map(({ id, fields }) => [id, fields]));
  const changed = updates.filter(({ id, fields }) => differs(fields, fieldsOf.get(id)));
  if (changed.length > 0) await outside.profiles.updateProfiles(changed);
  return changed.length;
}

function differs(fields: ProfileFields, held: ProfileFields | undefined): boolean {
  if (held === undefined) return false;
  for (const path in fields) if (path !== AS_OF_FIELD && (held[path] ?? '') !== fields[path]) return true;
  return false;
}
