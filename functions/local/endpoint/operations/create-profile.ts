import { fieldsFromWire } from '../../../core/profiles/wire-profile.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const createProfile: Operation<'CreateProfile'> = async (input, context) => {
  const domain = checkProfileDomain(context, input.DomainName);
  return { ProfileId: await domain.createProfile(fieldsFromWire(input)) };
};
