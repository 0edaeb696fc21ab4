import { definitionAnswer } from '../calculated-attribute-answer.ts';
import { calculatedDefinitionOf } from '../calculated-definition.ts';
import { toDocument, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** The service's quota, which cannot be raised. */
const MAX_PER_DOMAIN = 50;

export const createCalculatedAttributeDefinition: Operation<'CreateCalculatedAttributeDefinition'> = async (
  { DomainName: domain, CalculatedAttributeName: name, Tags = {}, ...document },
  context,
) => {
  checkDomain(context, domain);
  const { definitions, clock } = context;
  if (definitions.get(domain, 'calculated-attribute', name) !== null)
    throw new BadRequest(`calculated attribute definition ${name} already exists in domain ${domain}`);
  if (definitions.list(domain, 'calculated-attribute').items.length >= MAX_PER_DOMAIN)
    throw new BadRequest(`domain ${domain} has ${MAX_PER_DOMAIN} calculated attribute definitions already`);
  calculatedDefinitionOf({ name, document });
  const put = await definitions.put({
    domain,
    kind: 'calculated-attribute',
    name,
    document: toDocument(document),
    tags: Tags,
    at: clock.now(),
  });
  return definitionAnswer(typed(put));
};
