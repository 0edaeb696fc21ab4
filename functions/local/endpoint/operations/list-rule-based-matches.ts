import { ruleMatchesOf } from '../matching/rule-matches.ts';
import type { Operation } from '../operation.ts';
import { pageOf } from '../paging.ts';

export const listRuleBasedMatches: Operation<'ListRuleBasedMatches'> = async (input, context) => {
  const matches = await ruleMatchesOf(context, input.DomainName);
  const page = pageOf(matches, ({ matchId }) => matchId, input);
  return { MatchIds: page.items.map(({ matchId }) => matchId), NextToken: page.NextToken };
};
