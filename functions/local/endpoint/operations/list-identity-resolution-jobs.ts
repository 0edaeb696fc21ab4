import { typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { runDueJob } from '../matching/job.ts';
import type { Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';

/** Newest first. */
export const listIdentityResolutionJobs: Operation<'ListIdentityResolutionJobs'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  await runDueJob(context, input.DomainName);
  const jobs = context.definitions.list(input.DomainName, 'identity-resolution-job').items.toReversed();
  const page = pageOf(jobs, ({ name }) => name, input);
  return {
    IdentityResolutionJobsList: page.items.map((job) => ({
      DomainName: input.DomainName,
      JobId: job.name,
      ...typed<'identity-resolution-job'>(job).document,
      JobStartTime: new Date(job.createdAt),
      JobEndTime: new Date(job.lastUpdatedAt),
    })),
    NextToken: page.NextToken,
  };
};
