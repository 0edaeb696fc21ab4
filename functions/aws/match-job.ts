import { z } from 'zod';
import { NotFoundError } from '../core/errors.ts';
import { MATCH_OUTPUT_PREFIX } from './environment.ts';
import type { S3ObjectStore } from './object-store.ts';

/** Which job of the matching workflow has ended. */
export const matchJob = z.object({ jobId: z.string().min(1) });

interface MatchOutput {
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/**
 * The files with what a job has found: below a folder of the job's id, in one that is called `success`. Throws
 * NotFoundError where there is none.
 */
export async function matchFilesOf(
  jobId: string,
  objects: Pick<S3ObjectStore, 'list' | 'open'>,
): Promise<readonly MatchOutput[]> {
  const keys = (await objects.list(MATCH_OUTPUT_PREFIX)).filter((key) => {
    const folders = key.split('/').slice(0, -1);
    return folders.includes(jobId) && folders.includes('success') && !key.endsWith('/');
  });
  if (keys.length === 0) {
    throw new NotFoundError(`the job ${jobId} has left nothing below ${MATCH_OUTPUT_PREFIX}`, {
      remedy: 'Look at the job in the console of AWS Entity Resolution: it may have failed, or written elsewhere.',
    });
  }
  return Promise.all(keys.map(async (key) => ({ name: key, bytes: (await objects.open(key)).bytes })));
}
