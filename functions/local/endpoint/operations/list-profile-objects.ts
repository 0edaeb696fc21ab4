import { profileId } from '../../../core/profiles/profile.ts';
import type { Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';
import { checkObjectType, checkProfileDomain } from '../profile-domain.ts';

/** In the order in which they were ingested. */
export const listProfileObjects: Operation<'ListProfileObjects'> = async (input, context) => {
  const domain = checkProfileDomain(context, input.DomainName);
  const { ObjectTypeName: type, ObjectFilter: filter } = input;
  checkObjectType(domain, type);
  const id = profileId(input.ProfileId);
  const objects =
    filter === undefined
      ? await domain.listObjects(id, type)
      : await domain.findObjects(id, type, { name: filter.KeyName, values: filter.Values });
  const page = pageOf(objects, ({ uniqueKey }) => uniqueKey, input);
  return {
    Items: page.items.map(({ objectType, uniqueKey, source }) => ({
      ObjectTypeName: objectType,
      ProfileObjectUniqueKey: uniqueKey,
      Object: JSON.stringify(source),
    })),
    NextToken: page.NextToken,
  };
};
