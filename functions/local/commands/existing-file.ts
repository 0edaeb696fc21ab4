import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { CommandContext } from './command.ts';

/** The path of a file named on the command line. Throws UsageError where there is none. */
export function existingFile(file: string, { cwd }: Pick<CommandContext, 'cwd'>): string {
  const path = resolve(cwd, file);
  if (existsSync(path)) return path;
  throw new UsageError(`there is no file "${file}"`, {
    remedy: 'Check the path; it is relative to the current folder.',
  });
}
