import { NO_DOMAIN } from '../../../duckdb/definitions.ts';
import type { Operation } from '../operation.ts';
import { DEFAULT_PAGE, decodeToken, encodeToken } from '../paging.ts';
import { answeredTags } from '../tags.ts';

export const listDomains: Operation<'ListDomains'> = async ({ NextToken, MaxResults = DEFAULT_PAGE }, context) => {
  const page = context.definitions.list(NO_DOMAIN, 'domain', { limit: MaxResults, after: decodeToken(NextToken) });
  return {
    Items: page.items.map((item) => ({
      DomainName: item.name,
      CreatedAt: new Date(item.createdAt),
      LastUpdatedAt: new Date(item.lastUpdatedAt),
      Tags: answeredTags(item),
    })),
    NextToken: encodeToken(page.next),
  };
};
