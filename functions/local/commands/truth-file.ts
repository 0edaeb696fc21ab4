import { createReadStream } from 'node:fs';
import { readTruth, type Truth } from '../../steps/read-truth.ts';
import type { CommandContext } from './command.ts';
import { existingFile } from './existing-file.ts';

/** Reads a truth file named on the command line. Throws UsageError when there is none. */
export async function readTruthFile(file: string, context: Pick<CommandContext, 'cwd'>): Promise<Truth> {
  return readTruth(file, createReadStream(existingFile(file, context)));
}
