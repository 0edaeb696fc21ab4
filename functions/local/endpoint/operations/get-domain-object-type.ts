import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { answeredTags } from '../tags.ts';

export const getDomainObjectType: Operation<'GetDomainObjectType'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  const stored = checkDefinition(context, input.DomainName, 'domain-object-type', input.ObjectTypeName);
  return {
    ObjectTypeName: stored.name,
    ...stored.document,
    CreatedAt: new Date(stored.createdAt),
    LastUpdatedAt: new Date(stored.lastUpdatedAt),
    Tags: answeredTags(stored),
  };
};
