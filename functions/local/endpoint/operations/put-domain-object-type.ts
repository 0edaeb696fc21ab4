import { toDocument, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { answeredTags } from '../tags.ts';

/** Makes or replaces the definition of records that belong to the domain, such as products. */
export const putDomainObjectType: Operation<'PutDomainObjectType'> = async (
  { DomainName: domain, ObjectTypeName: name, Tags, ...document },
  context,
) => {
  checkDomain(context, domain);
  const put = await context.definitions.put({
    domain,
    kind: 'domain-object-type',
    name,
    document: toDocument(document),
    at: context.clock.now(),
    ...(Tags === undefined ? {} : { tags: Tags }),
  });
  return {
    ObjectTypeName: name,
    ...typed<'domain-object-type'>(put).document,
    CreatedAt: new Date(put.createdAt),
    LastUpdatedAt: new Date(put.lastUpdatedAt),
    Tags: answeredTags(put),
  };
};
