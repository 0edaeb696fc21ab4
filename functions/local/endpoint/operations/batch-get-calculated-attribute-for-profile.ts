import { profileId } from '../../../core/profiles/profile.ts';
import { calculatorOf, valueAnswer } from '../calculated-values.ts';
import { checkDefinition } from '../documents.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

/** Profiles that do not exist are answered as errors, the others as values. */
export const batchGetCalculatedAttributeForProfile: Operation<'BatchGetCalculatedAttributeForProfile'> = async (
  { DomainName, CalculatedAttributeName: name, ProfileIds, ConditionOverrides },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  const stored = checkDefinition(context, DomainName, 'calculated-attribute', name);
  const range = ConditionOverrides?.Range;
  const calculate = calculatorOf(
    stored,
    domain,
    range === undefined ? undefined : { start: range.Start, end: range.End ?? 0 },
  );
  const ids = [...new Set(ProfileIds)].map(profileId);
  const known = new Set((await domain.getProfiles(ids)).map(({ id }) => id));
  const snapshots = await domain.snapshots([...known]);
  return {
    CalculatedAttributeValues: snapshots.map(({ profile, objects }) => ({
      CalculatedAttributeName: name,
      DisplayName: stored.document.DisplayName,
      ProfileId: profile.id,
      ...valueAnswer(calculate(objects, context.clock.now())),
    })),
    Errors: ids
      .filter((id) => !known.has(id))
      .map((id) => ({ Code: 'ResourceNotFoundException', Message: `profile ${id} does not exist`, ProfileId: id })),
    ConditionOverrides,
  };
};
