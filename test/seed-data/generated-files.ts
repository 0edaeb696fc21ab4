import { parse } from 'csv-parse/sync';
import { generateSeed, type SeedSize } from '../../seed-data/generate.ts';

/** All files of a seed, in memory: name → bytes. */
export async function generatedFiles(size: SeedSize): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array[]>();
  await generateSeed(size, async (fileName, chunk) => {
    const held = parts.get(fileName) ?? [];
    // The writer may use its buffer again.
    held.push(chunk.slice());
    parts.set(fileName, held);
  });
  return new Map([...parts].map(([fileName, chunks]) => [fileName, Uint8Array.from(Buffer.concat(chunks))]));
}

/** The rows of a file, header left out; those of a brand in its encoding. */
export function rowsOf(files: ReadonlyMap<string, Uint8Array>, fileName: string): readonly (readonly string[])[] {
  const encoding = fileName.startsWith('tsumugi/') ? 'shift_jis' : 'utf-8';
  return parse(new TextDecoder(encoding).decode(files.get(fileName)), { from: 2, relax_column_count: true });
}

export const BRANDS = ['tsumugi', 'hoshizora', 'lumiere'] as const;

/** Ids that no real row has: those of the rows that are broken on purpose. */
export const BROKEN_ID = /^[A-Z]*999999\d$|^$/;
