import { checkDefinition } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import type { Operation } from '../operation.ts';

export const getIdentityResolutionJob: Operation<'GetIdentityResolutionJob'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  const job = checkDefinition(context, input.DomainName, 'identity-resolution-job', input.JobId);
  return {
    DomainName: input.DomainName,
    JobId: job.name,
    ...job.document,
    JobStartTime: new Date(job.createdAt),
    JobEndTime: new Date(job.lastUpdatedAt),
    LastUpdatedAt: new Date(job.lastUpdatedAt),
  };
};
