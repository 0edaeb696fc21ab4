import { checkDomain } from '../domains.ts';
import { BadRequest, ResourceNotFound } from '../errors.ts';
import { newestMatches, runDueJob } from '../matching/job.ts';
import { ruleMatchesOf } from '../matching/rule-matches.ts';
import type { InputOf, Operation, OperationContext } from '../operation.ts';
import { pageOf } from '../paging.ts';

interface SimilarProfiles {
  readonly profileIds: readonly string[];
  readonly matchId: string;
  readonly level?: number;
  readonly score?: number;
}

/** The whole group, the profile that was asked for among them. */
export const getSimilarProfiles: Operation<'GetSimilarProfiles'> = async (input, context) => {
  checkDomain(context, input.DomainName);
  const isWanted = wantedBy(input);
  const groups = await groupsOf(input, context);
  const group = groups.find(isWanted);
  if (group === undefined) throw new ResourceNotFound('no match group holds what was searched for');
  const page = pageOf(group.profileIds, (id) => id, input);
  return {
    ProfileIds: [...page.items],
    MatchId: group.matchId,
    MatchType: input.MatchType,
    RuleLevel: group.level,
    ConfidenceScore: group.score,
    NextToken: page.NextToken,
  };
};

/** The model does not say what a search key may be: the two ids that its text names, in both spellings. */
function wantedBy({ SearchKey, SearchValue }: InputOf<'GetSimilarProfiles'>): (group: SimilarProfiles) => boolean {
  switch (SearchKey.replace(/^_/, '').toLowerCase()) {
    case 'profileid':
      return ({ profileIds }) => profileIds.includes(SearchValue);
    case 'matchid':
      return ({ matchId }) => matchId === SearchValue;
    default:
      throw new BadRequest('SearchKey must be _profileId or _matchId');
  }
}

async function groupsOf(
  { DomainName, MatchType }: InputOf<'GetSimilarProfiles'>,
  context: OperationContext,
): Promise<readonly SimilarProfiles[]> {
  if (MatchType === 'RULE_BASED_MATCHING') return ruleMatchesOf(context, DomainName);
  await runDueJob(context, DomainName);
  const groups = newestMatches(context, DomainName)?.document.Matches ?? [];
  return groups.map((group) => ({
    profileIds: group.ProfileIds,
    matchId: group.MatchId,
    score: group.ConfidenceScore,
  }));
}
