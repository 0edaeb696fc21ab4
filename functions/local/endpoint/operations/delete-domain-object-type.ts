import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';

export const deleteDomainObjectType: Operation<'DeleteDomainObjectType'> = async (
  { DomainName: domain, ObjectTypeName: name },
  context,
) => {
  checkDomain(context, domain);
  checkDefinition(context, domain, 'domain-object-type', name);
  await context.definitions.delete(domain, 'domain-object-type', name);
  return {};
};
