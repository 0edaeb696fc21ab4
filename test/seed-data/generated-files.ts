import { generateSeed, type SeedSize } from '../../seed-data/generate.ts';

/** All files of a seed, in memory: name → bytes. */
export async function generatedFiles(size: SeedSize): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array[]>();
  await generateSeed(size, async (fileName, chunk) => {
    const held = parts.get(fileName);
    if (held === undefined) parts.set(fileName, [chunk]);
    else held.push(chunk);
  });
  return new Map([...parts].map(([fileName, chunks]) => [fileName, Uint8Array.from(Buffer.concat(chunks))]));
}

/** The rows of a file without quotes in it, header left out. */
export function rowsOf(bytes: Uint8Array | undefined, encoding = 'utf-8'): readonly (readonly string[])[] {
  const lines = new TextDecoder(encoding).decode(bytes).trimEnd().split(/\r?\n/);
  return lines.slice(1).map((line) => line.split(','));
}
