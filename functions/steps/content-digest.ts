/** The digest's blocks; part of its definition, whatever the sizes of the chunks that arrive. */
const BLOCK_BYTES = 1_048_576;

/** Bytes on their way through, and the digest of what has passed. */
export interface DigestedBytes {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes have passed. */
  passed(): number;
  /** Of everything, once `bytes` has been read to its end: 64 hexadecimal digits. */
  digest(): Promise<string>;
}

/** SHA-256 over the SHA-256 of every megabyte: Web Crypto digests whole buffers only, and a file need not fit in memory. */
export function digesting(bytes: AsyncIterable<Uint8Array>): DigestedBytes {
  const blocks: Uint8Array[] = [];
  const held = new Uint8Array(BLOCK_BYTES);
  let size = 0;
  let passed = 0;
  const close = async (): Promise<void> => {
    if (size === 0) return;
    blocks.push(await sha256(held.slice(0, size)));
    size = 0;
  };
  async function* passing(): AsyncIterable<Uint8Array> {
    for await (const chunk of bytes) {
      for (let from = 0; from < chunk.length; ) {
        const part = chunk.subarray(from, from + BLOCK_BYTES - size);
        held.set(part, size);
        size += part.length;
        from += part.length;
        if (size === BLOCK_BYTES) await close();
      }
      passed += chunk.length;
      yield chunk;
    }
    await close();
  }
  return {
    bytes: passing(),
    passed: () => passed,
    digest: async () => hexadecimal(await sha256(concatenated(blocks))),
  };
}

/** The digest of bytes that are read for nothing else. */
export async function digestOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const digested = digesting(bytes);
  for await (const _ of digested.bytes);
  return digested.digest();
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
