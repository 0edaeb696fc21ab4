import type { MatchingRule } from '../core/identities/rules.ts';
import { readRules } from '../core/identities/rules-text.ts';
import { ENV_MATCHING_RULES } from './environment.ts';

/** The rule levels of this deployment; undefined where it goes by the product's own. Throws InvalidInputError for no rules. */
export function maybeStageRules(
  environment: Readonly<Record<string, string | undefined>>,
): readonly MatchingRule[] | undefined {
  const text = environment[ENV_MATCHING_RULES];
  return text === undefined || text === '' ? undefined : readRules(ENV_MATCHING_RULES, text);
}
