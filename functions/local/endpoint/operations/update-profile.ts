import { profileId } from '../../../core/profiles/profile.ts';
import { fieldsFromWire } from '../../../core/profiles/wire-profile.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

/** An empty text removes a field, an absent member keeps it. */
export const updateProfile: Operation<'UpdateProfile'> = async (input, context) => {
  const domain = checkProfileDomain(context, input.DomainName);
  const id = profileId(input.ProfileId);
  await domain.updateProfiles([{ id, fields: fieldsFromWire(input) }]);
  return { ProfileId: id };
};
