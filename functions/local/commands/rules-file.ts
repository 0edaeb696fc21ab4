import { readFile } from 'node:fs/promises';
import type { MatchingRule } from '../../core/identities/rules.ts';
import { readRules } from '../../core/identities/rules-text.ts';
import type { CommandContext } from './command.ts';
import { existingFile } from './existing-file.ts';

/** Reads a file of matching rules named on the command line. Throws UsageError when there is none. */
export async function readRulesFile(
  file: string,
  context: Pick<CommandContext, 'cwd'>,
): Promise<readonly MatchingRule[]> {
  return readRules(file, await readFile(existingFile(file, context), 'utf8'));
}
