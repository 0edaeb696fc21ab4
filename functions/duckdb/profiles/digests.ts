import { createHash } from 'node:crypto';
import { type ProfileId, profileId } from '../../core/profiles/profile.ts';

/** The service's ProfileObjectUniqueKey is opaque; ours digests the domain, the type and the values of its UNIQUE key. */
export function objectUniqueKey(domain: string, objectType: string, values: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([domain, objectType, ...values]))
    .digest('base64');
}

/**
 * The id of a profile that an object creates follows from the object, so that an import that was interrupted and
 * repeated makes the same store. `attempt` counts up while the id is taken.
 */
export function profileIdOf(uniqueKey: string, attempt = 0): ProfileId {
  const digest = createHash('sha256').update(JSON.stringify([uniqueKey, attempt]));
  return profileId(digest.digest('hex').slice(0, 32));
}
