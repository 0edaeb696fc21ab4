import { checkDomain } from '../domains.ts';
import { newestMatches, runDueJob } from '../matching/job.ts';
import type { Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';

/** The groups of the newest identity resolution job; none before the first. */
export const getMatches: Operation<'GetMatches'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  await runDueJob(context, input.DomainName);
  const newest = newestMatches(context, input.DomainName);
  if (newest === null) return { PotentialMatches: 0, Matches: [] };
  const page = pageOf(newest.document.Matches, ({ MatchId }) => MatchId, input);
  return {
    MatchGenerationDate: new Date(newest.lastUpdatedAt),
    PotentialMatches: newest.document.Matches.length,
    Matches: [...page.items],
    NextToken: page.NextToken,
  };
};
