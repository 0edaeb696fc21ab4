import { profileId } from '../../../core/profiles/profile.ts';
import { ResourceNotFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const deleteProfileKey: Operation<'DeleteProfileKey'> = async (input, context) => {
  const { DomainName, ProfileId, KeyName, Values } = input;
  const domain = checkProfileDomain(context, DomainName);
  const isDeleted = await domain.deleteKey(profileId(ProfileId), { name: KeyName, values: Values });
  if (!isDeleted) throw new ResourceNotFound(`profile ${ProfileId} has no such key ${KeyName}`);
  return { Message: 'OK' };
};
