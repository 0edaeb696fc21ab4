import { profileId } from '../../../core/profiles/profile.ts';
import { calculatorOf, valueAnswer } from '../calculated-values.ts';
import { typed } from '../documents.ts';
import { ResourceNotFound } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { DEFAULT_PAGE, decodeToken, encodeToken } from '../paging.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const listCalculatedAttributesForProfile: Operation<'ListCalculatedAttributesForProfile'> = async (
  { DomainName, ProfileId, NextToken, MaxResults = DEFAULT_PAGE },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  const id = profileId(ProfileId);
  const after = decodeToken(NextToken);
  const page = context.definitions.list(DomainName, 'calculated-attribute', { limit: MaxResults, after });
  if ((await domain.getProfiles([id])).length === 0) throw new ResourceNotFound(`profile ${id} does not exist`);
  const [snapshot] = await domain.snapshots([id]);
  return {
    Items: page.items.map((item) => {
      const stored = typed<'calculated-attribute'>(item);
      return {
        CalculatedAttributeName: item.name,
        DisplayName: stored.document.DisplayName,
        ...valueAnswer(calculatorOf(stored, domain)(snapshot?.objects ?? [], context.clock.now())),
      };
    }),
    NextToken: encodeToken(page.next),
  };
};
