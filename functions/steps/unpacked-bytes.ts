import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InvalidInputError } from '../core/errors.ts';

/**
 * Bytes as they are, or what a gzip archive (of one member or several) holds: its first two bytes tell. Reading throws
 * InvalidInputError where an archive is cut off or damaged.
 */
export async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  const head = await firstBytes(chunks);
  const whole = continued(head, chunks);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* whole;
    return;
  }
  const source = Readable.from(whole);
  const archive = createGunzip();
  source.on('error', (error) => archive.destroy(error));
  try {
    yield* source.pipe(archive) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (!isArchiveError(cause)) throw cause;
    throw new InvalidInputError('the gzip archive is cut off or damaged', {
      remedy: 'Send or download it again, whole; or unpack it and import the CSV file.',
      cause,
    });
  } finally {
    source.destroy();
    archive.destroy();
  }
}

/** At least two bytes, where there are two. */
async function firstBytes(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array();
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done === true) return head;
    head = head.length === 0 ? new Uint8Array(next.value) : Uint8Array.from([...head, ...next.value]);
  }
  return head;
}

async function* continued(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function isArchiveError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
