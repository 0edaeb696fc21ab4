import { typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { DEFAULT_PAGE, decodeToken, encodeToken } from '../paging.ts';
import { answeredTags } from '../tags.ts';

export const listDomainObjectTypes: Operation<'ListDomainObjectTypes'> = async (
  { DomainName, NextToken, MaxResults = DEFAULT_PAGE },
  context,
) => {
  checkDomain(context, DomainName);
  const after = decodeToken(NextToken);
  const page = context.definitions.list(DomainName, 'domain-object-type', { limit: MaxResults, after });
  return {
    Items: page.items.map((item) => ({
      ObjectTypeName: item.name,
      Description: typed<'domain-object-type'>(item).document.Description,
      CreatedAt: new Date(item.createdAt),
      LastUpdatedAt: new Date(item.lastUpdatedAt),
      Tags: answeredTags(item),
    })),
    NextToken: encodeToken(page.next),
  };
};
