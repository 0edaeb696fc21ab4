import { segmentArn } from '../arn.ts';
import { typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';
import { DEFAULT_PAGE, decodeToken, encodeToken } from '../paging.ts';
import { answeredTags } from '../tags.ts';

export const listSegmentDefinitions: Operation<'ListSegmentDefinitions'> = async (
  { DomainName: domain, NextToken, MaxResults = DEFAULT_PAGE },
  context,
) => {
  checkDomain(context, domain);
  const page = context.definitions.list(domain, 'segment', { limit: MaxResults, after: decodeToken(NextToken) });
  return {
    Items: page.items.map((item) => {
      const { document } = typed<'segment'>(item);
      return {
        SegmentDefinitionName: item.name,
        DisplayName: document.DisplayName,
        Description: document.Description,
        SegmentDefinitionArn: segmentArn(domain, item.name),
        CreatedAt: new Date(item.createdAt),
        Tags: answeredTags(item),
        SegmentType: 'CLASSIC',
      };
    }),
    NextToken: encodeToken(page.next),
  };
};
