import { InvalidInputError } from '../core/errors.ts';
import { DECODER_LABELS, detectEncoding, isPlainAscii, type TextEncodingName } from './text-encoding.ts';
import { unpacked } from './unpacked-bytes.ts';

/** Enough to tell CP932 from EUC-JP; the decision is put off until the first byte that is not plain ASCII. */
const SAMPLE_BYTES = 65_536;

export interface DecodedText {
  /** `UTF-8` as long as every byte read was plain ASCII. */
  encoding(): TextEncodingName;
  readonly text: AsyncIterable<string>;
}

/**
 * Bytes (of a text, or of a gzip archive of one) → text in the encoding that the bytes themselves show, without byte
 * order marks.
 * Reading throws InvalidInputError where a byte does not belong to that encoding.
 */
export function decodeText(bytes: AsyncIterable<Uint8Array>): DecodedText {
  let encoding: TextEncodingName = 'UTF-8';
  async function* text(): AsyncIterable<string> {
    let decoder: TextDecoder | null = null;
    let consumed = 0;
    for await (const block of blocksOf(unpacked(bytes))) {
      if (decoder === null && (consumed === 0 || !isPlainAscii(block))) {
        encoding = detectEncoding(block);
        if (consumed > 0 || !isPlainAscii(block)) decoder = decoderOf(encoding);
      }
      const part: string = decode(decoder ?? decoderOf('UTF-8'), block, encoding, consumed);
      consumed += block.length;
      if (part !== '') yield part;
    }
    if (decoder !== null) decode(decoder, null, encoding, consumed);
  }
  return { encoding: () => encoding, text: text() };
}

function decoderOf(encoding: TextEncodingName): TextDecoder {
  return new TextDecoder(DECODER_LABELS[encoding], { fatal: true });
}

function decode(decoder: TextDecoder, block: Uint8Array | null, encoding: TextEncodingName, offset: number): string {
  try {
    return block === null ? decoder.decode() : decoder.decode(block, { stream: true });
  } catch (cause) {
    throw new InvalidInputError(
      `the file reads as ${encoding}, but holds bytes that are not ${encoding} after byte ${offset}`,
      { remedy: 'Save the file again in one encoding (UTF-8 is the safest) and import it.', cause },
    );
  }
}

/** Chunks of any size → blocks of at least the sample size, except the last. */
async function* blocksOf(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    if (size < SAMPLE_BYTES) continue;
    yield joined(held, size);
    held = [];
    size = 0;
  }
  if (size > 0) yield joined(held, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
