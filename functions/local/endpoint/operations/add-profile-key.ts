import { profileId } from '../../../core/profiles/profile.ts';
import { PROFILE_ID_KEY } from '../../../core/profiles/standard-keys.ts';
import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const addProfileKey: Operation<'AddProfileKey'> = async (
  { DomainName, ProfileId, KeyName, Values },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  if (KeyName === PROFILE_ID_KEY) throw new BadRequest(`${PROFILE_ID_KEY} is the profile's own id and cannot be added`);
  await domain.addKey(profileId(ProfileId), { name: KeyName, values: Values });
  return { KeyName, Values };
};
