import { typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { DEFAULT_PAGE, decodeToken, encodeToken } from '../paging.ts';
import { answeredTags } from '../tags.ts';

export const listCalculatedAttributeDefinitions: Operation<'ListCalculatedAttributeDefinitions'> = async (
  { DomainName, NextToken, MaxResults = DEFAULT_PAGE },
  context,
) => {
  checkDomain(context, DomainName);
  const page = context.definitions.list(DomainName, 'calculated-attribute', {
    limit: MaxResults,
    after: decodeToken(NextToken),
  });
  return {
    Items: page.items.map((item) => {
      const { document } = typed<'calculated-attribute'>(item);
      return {
        CalculatedAttributeName: item.name,
        DisplayName: document.DisplayName,
        Description: document.Description,
        CreatedAt: new Date(item.createdAt),
        LastUpdatedAt: new Date(item.lastUpdatedAt),
        UseHistoricalData: document.UseHistoricalData,
        Status: 'COMPLETED',
        Tags: answeredTags(item),
      };
    }),
    NextToken: encodeToken(page.next),
  };
};
