import { profileId } from '../../../core/profiles/profile.ts';
import type { Operation } from '../operation.ts';
import { profileAnswer } from '../profile-answer.ts';
import { checkProfileDomain } from '../profile-domain.ts';

/** A profile that does not exist is an entry of Errors, not an error. */
export const batchGetProfile: Operation<'BatchGetProfile'> = async (input, context) => {
  const ids = [...new Set(input.ProfileIds)].map(profileId);
  const profiles = await checkProfileDomain(context, input.DomainName).getProfiles(ids);
  const found = new Set(profiles.map(({ id }) => id));
  return {
    Profiles: profiles.map(profileAnswer),
    Errors: ids
      .filter((id) => !found.has(id))
      .map((id) => ({ Code: 'ResourceNotFoundException', Message: `profile ${id} does not exist`, ProfileId: id })),
  };
};
