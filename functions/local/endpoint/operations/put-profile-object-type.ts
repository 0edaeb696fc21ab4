import { toDocument, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import { objectTypeAnswer } from '../object-type-answer.ts';
import { checkObjectTypeDocument } from '../object-type-rules.ts';
import type { Operation } from '../operation.ts';

/** The service's quota. */
const MAX_PER_DOMAIN = 100;

/** Makes or replaces. Objects that are there already keep the keys and fields of the definition they came under. */
export const putProfileObjectType: Operation<'PutProfileObjectType'> = async (
  { DomainName: domain, ObjectTypeName: name, Tags, ...document },
  context,
) => {
  checkDomain(context, domain);
  checkObjectTypeDocument(name, document);
  const { definitions, clock } = context;
  const isNew = definitions.get(domain, 'object-type', name) === null;
  if (isNew && definitions.list(domain, 'object-type').items.length >= MAX_PER_DOMAIN)
    throw new BadRequest(`domain ${domain} has ${MAX_PER_DOMAIN} object types already`);
  const put = await definitions.put({
    domain,
    kind: 'object-type',
    name,
    document: toDocument(document),
    at: clock.now(),
    ...(Tags === undefined ? {} : { tags: Tags }),
  });
  return objectTypeAnswer(typed(put));
};
