import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { digesting } from '../../functions/steps/content-digest.ts';

const BLOCK = 1_048_576;

async function digestOf(bytes: Uint8Array, chunkSize: number): Promise<string> {
  async function* chunks(): AsyncIterable<Uint8Array> {
    for (let from = 0; from < bytes.length; from += chunkSize) yield bytes.subarray(from, from + chunkSize);
  }
  const digested = digesting(chunks());
  let size = 0;
  for await (const chunk of digested.bytes) size += chunk.length;
  expect(size).toBe(bytes.length);
  return digested.digest();
}

it('is the SHA-256 of the SHA-256 of every megabyte, however the bytes arrive', async () => {
  for (const size of [0, 5, BLOCK, 2 * BLOCK + 17]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 9)) & 0xff);
    const blocks: Uint8Array[] = [];
    for (let from = 0; from < size; from += BLOCK) {
      blocks.push(
        createHash('sha256')
          .update(bytes.subarray(from, from + BLOCK))
          .digest(),
      );
    }
    const expected = createHash('sha256').update(Buffer.concat(blocks)).digest('hex');
    for (const chunkSize of [65_536, 1_000_003]) expect(await digestOf(bytes, chunkSize)).toBe(expected);
  }
});

it('differs for one different byte', async () => {
  expect(await digestOf(Uint8Array.of(1, 2, 3), 2)).not.toBe(await digestOf(Uint8Array.of(1, 2, 4), 2));
});
