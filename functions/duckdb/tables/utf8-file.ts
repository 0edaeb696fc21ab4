import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DecodedText, TextEncodingName } from '../../steps/ports.ts';

/**
 * Runs `work` on a text in UTF-8, written out to a temporary file that is gone afterwards. `work` learns the
 * encoding that the bytes showed. Throws InvalidInputError where they cannot be read.
 */
export async function withUtf8Copy<T>(
  { text, encoding }: DecodedText,
  work: (path: string, encoding: TextEncodingName) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-fusion-'));
  try {
    const path = join(folder, 'table.csv');
    await pipeline(Readable.from(text), createWriteStream(path, { encoding: 'utf8' }));
    return await work(path, encoding());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
