import { InvalidInputError } from '../core/errors.ts';

const BYTES_PER_GIBIBYTE = 2 ** 30;

/** The largest file that is taken in unless said otherwise: beyond it, parts are safer to send again. */
export const MOST_BYTES = 64 * BYTES_PER_GIBIBYTE;

/** The same bytes, refused with InvalidInputError as soon as there are more than allowed; at once where the size is known. */
export async function* limited(
  bytes: AsyncIterable<Uint8Array>,
  { most, size = 0 }: { readonly most: number; readonly size?: number | undefined },
): AsyncIterable<Uint8Array> {
  let passed = 0;
  if (size > most) throw tooLarge(most);
  for await (const chunk of bytes) {
    passed += chunk.length;
    if (passed > most) throw tooLarge(most);
    yield chunk;
  }
}

function tooLarge(most: number): InvalidInputError {
  const told =
    most < BYTES_PER_GIBIBYTE
      ? `${most.toLocaleString('en')} bytes`
      : `${Math.floor(most / BYTES_PER_GIBIBYTE).toLocaleString('en')} GiB`;
  return new InvalidInputError(`the file is larger than ${told}`, {
    remedy: 'Split it into files that each begin with the header line, and import them one after the other.',
  });
}
