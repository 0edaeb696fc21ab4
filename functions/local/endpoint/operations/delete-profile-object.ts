import { profileId } from '../../../core/profiles/profile.ts';
import { ResourceNotFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkObjectType, checkProfileDomain } from '../profile-domain.ts';

export const deleteProfileObject: Operation<'DeleteProfileObject'> = async (input, context) => {
  const { ProfileId, ObjectTypeName, ProfileObjectUniqueKey } = input;
  const domain = checkProfileDomain(context, input.DomainName);
  checkObjectType(domain, ObjectTypeName);
  const isDeleted = await domain.deleteObject(profileId(ProfileId), ObjectTypeName, ProfileObjectUniqueKey);
  if (!isDeleted) throw new ResourceNotFound(`profile ${ProfileId} has no such object of type ${ObjectTypeName}`);
  return { Message: 'OK' };
};
