import { attributePath } from '../../../core/profiles/fields.ts';
import { type FieldPath, type ProfileId, profileId } from '../../../core/profiles/profile.ts';
import { BadRequest } from '../errors.ts';
import type { InputOf, Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const mergeProfiles: Operation<'MergeProfiles'> = async (input, context) => {
  const domain = checkProfileDomain(context, input.DomainName);
  const main = profileId(input.MainProfileId);
  const merged = [...new Set(input.ProfileIdsToBeMerged)].map(profileId);
  const fieldSources = fieldSourcesOf(input.FieldSourceProfileIds ?? {});
  const stranger = Object.entries(fieldSources).find(([, id]) => id !== main && !merged.includes(id));
  if (stranger !== undefined)
    throw new BadRequest(`FieldSourceProfileIds names for ${stranger[0]} a profile that is not part of this merge`);
  await domain.mergeProfiles({ main, merged, fieldSources });
  return { Message: 'OK' };
};

type FieldSources = NonNullable<InputOf<'MergeProfiles'>['FieldSourceProfileIds']>;

function fieldSourcesOf({ Attributes = {}, ...fields }: FieldSources): Readonly<Record<FieldPath, ProfileId>> {
  const attributes = Object.entries(Attributes).map(([name, id]) => [attributePath(name), profileId(id)] as const);
  const standard = Object.entries(fields).flatMap(([name, id]) =>
    id === undefined ? [] : [[name, profileId(id)] as const],
  );
  return Object.fromEntries([...standard, ...attributes]);
}
