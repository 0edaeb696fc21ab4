import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decodeText } from '../../steps/decode-text.ts';
import type { LocalFile } from '../../steps/ports.ts';
import type { TextEncodingName } from '../../steps/text-encoding.ts';

/**
 * Runs `work` on the file's text in UTF-8, written out to a temporary file that is gone afterwards. `work` learns the
 * encoding that the bytes showed. Throws InvalidInputError where they cannot be read.
 */
export async function withUtf8Copy<T>(
  file: LocalFile,
  work: (path: string, encoding: TextEncodingName) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'customer-fusion-'));
  try {
    const path = join(folder, 'table.csv');
    const { text, encoding } = decodeText(file.bytes());
    await pipeline(Readable.from(text), createWriteStream(path, { encoding: 'utf8' }));
    return await work(path, encoding());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
