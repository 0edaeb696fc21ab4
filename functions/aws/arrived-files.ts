import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { LocalFile } from '../steps/ports.ts';
import type { StoredObject } from './object-store.ts';

/** A bucket tells of objects; its very first message is a test, without any. */
const bucketEvent = z.object({
  Records: z.array(z.object({ s3: z.object({ object: z.object({ key: z.string() }) }) })).default([]),
});

/** The keys of the files that a bucket's event tells of; folders (keys that end with a slash) are none. */
export function arrivedKeys(event: string): readonly string[] {
  return bucketEvent
    .parse(JSON.parse(event))
    .Records.map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' ')))
    .filter((key) => !key.endsWith('/'));
}

/** An object as a file that can be worked on: read as often as needed, or as a copy on the function's disk. */
export function workableFile(object: StoredObject) {
  return {
    size: object.size,
    bytes: () => object.bytes(),
    locally: async <T>(work: (copy: LocalFile) => Promise<T>): Promise<T> => {
      const folder = await mkdtemp(join(tmpdir(), 'arrived-'));
      try {
        const path = join(folder, 'file');
        await pipeline(object.bytes(), createWriteStream(path));
        return await work({ path, bytes: () => createReadStream(path) });
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}
