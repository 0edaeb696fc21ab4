import { NO_DOMAIN } from '../../../duckdb/definitions.ts';
import { type Documents, toDocument, typed } from '../documents.ts';
import { domainAnswer } from '../domain-answer.ts';
import { checkDomainDocument } from '../domain-rules.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import type { Operation } from '../operation.ts';

/** What is absent stays; an empty text clears the encryption key and the dead-letter queue. */
export const updateDomain: Operation<'UpdateDomain'> = async ({ DomainName: name, Tags, ...change }, context) => {
  const { document: before } = typed<'domain'>(checkDomain(context, name));
  if (before.DataStore?.Enabled && change.DataStore?.Enabled === false)
    throw new BadRequest('a data store cannot be disabled once it is enabled');
  const document: Documents['domain'] = {
    ...before,
    ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)),
  };
  if (document.DefaultEncryptionKey === '') delete document.DefaultEncryptionKey;
  if (document.DeadLetterQueueUrl === '') delete document.DeadLetterQueueUrl;
  checkDomainDocument(document);
  const put = await context.definitions.put({
    domain: NO_DOMAIN,
    kind: 'domain',
    name,
    document: toDocument(document),
    at: context.clock.now(),
    ...(Tags === undefined ? {} : { tags: Tags }),
  });
  return domainAnswer(put);
};
