import { createHash } from 'node:crypto';
import { DEFAULT_RULES } from '../../../core/identities/rules.ts';
import type { Profile } from '../../../core/profiles/profile.ts';
import type { ProfileDomain } from '../../../duckdb/profiles/domain.ts';
import { type Documents, typed } from '../documents.ts';
import { checkDomain } from '../domains.ts';
import { BadRequest } from '../errors.ts';
import type { OperationContext } from '../operation.ts';
import { checkProfileDomain } from '../profile-domain.ts';
import { groupByRules, type RuleGroup } from './rule-groups.ts';
import { DEFAULT_SELECTION, type FieldSelection } from './rule-values.ts';

export interface RuleMatch extends RuleGroup {
  readonly matchId: string;
}

type Configuration = NonNullable<Documents['domain']['RuleBasedMatching']>;

/** The groups that a domain's matching rules find now. Throws BadRequest where rule-based matching is not enabled. */
export async function ruleMatchesOf(context: OperationContext, domainName: string): Promise<readonly RuleMatch[]> {
  const { RuleBasedMatching: configuration } = typed<'domain'>(checkDomain(context, domainName)).document;
  if (!configuration?.Enabled) throw new BadRequest(`rule-based matching is not enabled in domain ${domainName}`);
  const profiles = await allProfiles(checkProfileDomain(context, domainName));
  return groupByRules(profiles, levelsOf(configuration), selectionOf(configuration)).map((group) => ({
    ...group,
    matchId: matchIdOf(group.profileIds),
  }));
}

/** The same group has the same id each time. */
export function matchIdOf(profileIds: readonly string[]): string {
  return createHash('sha256')
    .update([...profileIds].sort().join())
    .digest('hex')
    .slice(0, 32);
}

export async function allProfiles(domain: ProfileDomain): Promise<readonly Profile[]> {
  const profiles: Profile[] = [];
  for await (const profile of domain.profiles()) profiles.push(profile);
  return profiles;
}

/** The service's own default rules are not public: ours stand in. */
function levelsOf({ MatchingRules, MaxAllowedRuleLevelForMatching }: Configuration): readonly (readonly string[])[] {
  const levels = MatchingRules?.map(({ Rule }) => Rule) ?? DEFAULT_RULES.map(({ attributes }) => attributes);
  return levels.slice(0, MaxAllowedRuleLevelForMatching ?? levels.length);
}

function selectionOf({ AttributeTypesSelector: selector }: Configuration): FieldSelection {
  if (selector === undefined) return DEFAULT_SELECTION;
  return {
    model: selector.AttributeMatchingModel,
    Address: selector.Address ?? DEFAULT_SELECTION.Address,
    PhoneNumber: selector.PhoneNumber ?? DEFAULT_SELECTION.PhoneNumber,
    EmailAddress: selector.EmailAddress ?? DEFAULT_SELECTION.EmailAddress,
  };
}
