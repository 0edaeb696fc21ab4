import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';

export const deleteCalculatedAttributeDefinition: Operation<'DeleteCalculatedAttributeDefinition'> = async (
  { DomainName: domain, CalculatedAttributeName: name },
  context,
) => {
  checkDomain(context, domain);
  checkDefinition(context, domain, 'calculated-attribute', name);
  await context.definitions.delete(domain, 'calculated-attribute', name);
  return {};
};
