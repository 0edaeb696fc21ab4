import { typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { objectTypeAnswer } from '../object-type-answer.ts';
import type { Operation } from '../operation.ts';
import { DEFAULT_PAGE, decodeToken, encodeToken } from '../paging.ts';

export const listProfileObjectTypes: Operation<'ListProfileObjectTypes'> = async (
  { DomainName, NextToken, MaxResults = DEFAULT_PAGE },
  context,
) => {
  checkDomain(context, DomainName);
  const after = decodeToken(NextToken);
  const page = context.definitions.list(DomainName, 'object-type', { limit: MaxResults, after });
  return {
    Items: page.items.map((item) => {
      const { ObjectTypeName, Description, CreatedAt, LastUpdatedAt, MaxProfileObjectCount, Tags } = objectTypeAnswer(
        typed(item),
      );
      return { ObjectTypeName, Description, CreatedAt, LastUpdatedAt, MaxProfileObjectCount, Tags };
    }),
    NextToken: encodeToken(page.next),
  };
};
