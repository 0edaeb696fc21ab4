import type { Profile as WireProfile } from '@aws-sdk/client-customer-profiles';
import type { Profile, ProfileKey } from '../../core/profiles/profile.ts';
import { wireFromFields } from '../../core/profiles/wire-profile.ts';

/** A profile as the service answers it. Enumerations were checked when they came in. */
export function profileAnswer({ id, fields }: Profile): WireProfile {
  return { ProfileId: id, ...wireFromFields(fields) } as WireProfile;
}

/** The same with the keys that found it. */
export function foundProfileAnswer(profile: Profile, foundBy: readonly ProfileKey[]): WireProfile {
  return {
    ...profileAnswer(profile),
    FoundByItems: foundBy.map(({ name, values }) => ({ KeyName: name, Values: [...values] })),
  };
}
