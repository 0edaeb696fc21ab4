import { definitionAnswer } from '../calculated-attribute-answer.ts';
import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';

export const getCalculatedAttributeDefinition: Operation<'GetCalculatedAttributeDefinition'> = async (
  input,
  context,
) => {
  checkDomain(context, input.DomainName);
  return definitionAnswer(
    checkDefinition(context, input.DomainName, 'calculated-attribute', input.CalculatedAttributeName),
  );
};
