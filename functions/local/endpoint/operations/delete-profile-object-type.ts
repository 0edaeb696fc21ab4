import { checkDefinition } from '../documents.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

/** With its objects, and with what they said of profiles. */
export const deleteProfileObjectType: Operation<'DeleteProfileObjectType'> = async (
  { DomainName, ObjectTypeName: name },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  checkDefinition(context, DomainName, 'object-type', name);
  await context.database.run(async () => {
    await domain.deleteObjectsOfType(name);
    await context.definitions.delete(DomainName, 'object-type', name);
  });
  return { Message: 'OK. The object type and its objects are deleted.' };
};
