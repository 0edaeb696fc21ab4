import { z } from 'zod';
import { InvalidInputError } from '../errors.ts';
import { checkRules, type MatchingRule } from './rules.ts';

/** As the service writes them (`RuleBasedMatching` of a domain); what else stands there is passed over. */
const rulesShape = z.object({
  MatchingRules: z.array(z.object({ Rule: z.array(z.string()) })),
});

const REMEDY =
  'Write {"MatchingRules": [{"Rule": ["EmailAddress", "LastName", "FirstName"]}, …]}, level 1 first, as the service does.';

/**
 * Reads rule levels from JSON text in the service's own form; `name` is the file's name in messages. No level at all is
 * allowed: then the learned weights decide alone. Throws InvalidInputError for other text, for rules beyond the service's
 * limits, and for attributes that are not compared.
 */
export function readRules(name: string, text: string): readonly MatchingRule[] {
  return rulesOf(name, parsed(name, text));
}

/** The same for JSON that is parsed already. */
export function rulesOf(name: string, json: unknown): readonly MatchingRule[] {
  const read = rulesShape.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new InvalidInputError(`${name} holds no matching rules: ${where}${issue?.message ?? 'not understood'}`, {
      remedy: REMEDY,
    });
  }
  const rules = read.data.MatchingRules.map(({ Rule }) => ({ attributes: Rule }));
  checkRules(rules);
  return rules;
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new InvalidInputError(`${name} is no JSON: ${reason}`, { remedy: REMEDY, cause });
  }
}
