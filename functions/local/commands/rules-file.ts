import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { MatchingRule } from '../../core/identities/rules.ts';
import { readRules } from '../../core/identities/rules-text.ts';
import type { CommandContext } from './command.ts';

/** Reads a file of matching rules named on the command line. Throws UsageError when there is none. */
export async function readRulesFile(
  file: string,
  context: Pick<CommandContext, 'cwd'>,
): Promise<readonly MatchingRule[]> {
  const path = resolve(context.cwd, file);
  if (!existsSync(path)) {
    throw new UsageError(`there is no file "${file}"`, {
      remedy: 'Check the path; it is relative to the current folder.',
    });
  }
  return readRules(file, await readFile(path, 'utf8'));
}
