import { profileId } from '../../../core/profiles/profile.ts';
import { calculatedDefinitionOf } from '../calculated-definition.ts';
import { calculatorOf, valueAnswer } from '../calculated-values.ts';
import { checkDefinition } from '../documents.ts';
import type { Operation } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';

export const getCalculatedAttributeForProfile: Operation<'GetCalculatedAttributeForProfile'> = async (
  { DomainName, ProfileId, CalculatedAttributeName: name },
  context,
) => {
  const domain = checkProfileDomain(context, DomainName);
  const stored = checkDefinition(context, DomainName, 'calculated-attribute', name);
  const objects = await domain.listObjects(profileId(ProfileId), calculatedDefinitionOf(stored).objectType);
  return {
    CalculatedAttributeName: name,
    DisplayName: stored.document.DisplayName,
    ...valueAnswer(calculatorOf(stored, domain)(objects, context.clock.now())),
  };
};
