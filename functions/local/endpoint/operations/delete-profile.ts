import { profileId } from '../../../core/profiles/profile.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const deleteProfile: Operation<'DeleteProfile'> = async (input, context) => {
  await checkProfileDomain(context, input.DomainName).deleteProfile(profileId(input.ProfileId));
  return { Message: 'OK' };
};
