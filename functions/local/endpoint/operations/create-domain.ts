import { toDocument } from '../documents.ts';
import { domainAnswer } from '../domain-answer.ts';
import { checkDomainDocument } from '../domain-rules.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';

export const createDomain: Operation<'CreateDomain'> = async ({ DomainName: name, Tags, ...document }, context) => {
  checkDomainDocument(document);
  await context.domains.create(name, toDocument(document), Tags);
  return { DefaultExpirationDays: document.DefaultExpirationDays, ...domainAnswer(checkDomain(context, name)) };
};
