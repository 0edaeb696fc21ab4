import { ADDRESS_PARTS } from '../../core/profiles/fields.ts';
import type { Documents } from './documents.ts';
import { BadRequest } from './errors.ts';

/** What a rule may compare (MatchingRule): attribute types, and `Attributes.*`. */
const RULE_ATTRIBUTES: ReadonlySet<string> = new Set([
  'AccountNumber',
  'Address.Address',
  ...ADDRESS_PARTS.filter((part) => !part.startsWith('Address')).map((part) => `Address.${part}`),
  'BirthDate',
  'BusinessName',
  'EmailAddress',
  'FirstName',
  'Gender',
  'LastName',
  'MiddleName',
  'PhoneNumber',
]);

/** Checks what the model cannot say of a domain's matching. Throws BadRequest. */
export function checkDomainDocument({ RuleBasedMatching }: Pick<Documents['domain'], 'RuleBasedMatching'>): void {
  if (RuleBasedMatching === undefined) return;
  const { MatchingRules, MaxAllowedRuleLevelForMatching = 0, MaxAllowedRuleLevelForMerging = 0 } = RuleBasedMatching;
  const names = MatchingRules?.flatMap(({ Rule }) => Rule) ?? [];
  const unknown = names.find((name) => !RULE_ATTRIBUTES.has(name) && !/^Attributes\..+/.test(name));
  if (unknown !== undefined) throw new BadRequest(`matching rules cannot compare ${unknown}`);
  if (MatchingRules !== undefined && MaxAllowedRuleLevelForMatching > MatchingRules.length)
    throw new BadRequest('MaxAllowedRuleLevelForMatching is beyond the last matching rule');
  if (MaxAllowedRuleLevelForMerging > MaxAllowedRuleLevelForMatching)
    throw new BadRequest('MaxAllowedRuleLevelForMerging is beyond MaxAllowedRuleLevelForMatching');
}
