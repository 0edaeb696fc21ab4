import type { Operation } from '../operation.ts';
import { decodeToken, encodeToken } from '../paging.ts';
import { foundProfileAnswer } from '../profile-answer.ts';
import { checkProfileDomain } from '../profile-domain.ts';

/** The service's own default. */
const PROFILES_PER_PAGE = 20;

export const searchProfiles: Operation<'SearchProfiles'> = async (input, context) => {
  const { DomainName, KeyName, Values, AdditionalSearchKeys = [], LogicalOperator = 'OR' } = input;
  const page = await checkProfileDomain(context, DomainName).search({
    keys: [{ KeyName, Values }, ...AdditionalSearchKeys].map((key) => ({ name: key.KeyName, values: key.Values })),
    operator: LogicalOperator,
    limit: input.MaxResults ?? PROFILES_PER_PAGE,
    after: decodeToken(input.NextToken),
  });
  return {
    Items: page.items.map(({ profile, foundBy }) => foundProfileAnswer(profile, foundBy)),
    NextToken: encodeToken(page.next),
  };
};
