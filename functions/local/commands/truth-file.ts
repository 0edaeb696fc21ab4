import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { readTruth, type Truth } from '../../steps/read-truth.ts';
import type { CommandContext } from './command.ts';

/** Reads a truth file named on the command line. Throws UsageError when there is none. */
export async function readTruthFile(file: string, context: Pick<CommandContext, 'cwd'>): Promise<Truth> {
  const path = resolve(context.cwd, file);
  if (!existsSync(path)) {
    throw new UsageError(`there is no file "${file}"`, {
      remedy: 'Check the path; it is relative to the current folder.',
    });
  }
  return readTruth(file, createReadStream(path));
}
