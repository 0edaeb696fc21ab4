import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { objectTypeAnswer } from '../object-type-answer.ts';
import type { Operation } from '../operation.ts';

export const getProfileObjectType: Operation<'GetProfileObjectType'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  return objectTypeAnswer(checkDefinition(context, input.DomainName, 'object-type', input.ObjectTypeName));
};
