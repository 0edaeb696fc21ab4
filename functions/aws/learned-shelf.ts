import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { LEARNED_VERSION, type LearnedMatching } from '../core/identities/learned/learned-matching.ts';
import type { LearnedShelf } from '../steps/ports.ts';
import { LEARNED_KEY } from './environment.ts';
import type { S3ObjectStore } from './object-store.ts';

/** What the last run has learned, as one object of the data bucket. */
export function learnedShelf(objects: Pick<S3ObjectStore, 'put' | 'get' | 'versionOf'>): LearnedShelf {
  return {
    keep: async (learned) => objects.put(LEARNED_KEY, await promisify(gzip)(JSON.stringify(learned))),
    version: () => objects.versionOf(LEARNED_KEY),
    get: async () => {
      const bytes = await objects.get(LEARNED_KEY);
      if (bytes === null) return null;
      // Written by this product alone: its version says whether it is in the form of today.
      const learned = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as LearnedMatching;
      return learned.version === LEARNED_VERSION ? learned : null;
    },
  };
}
