import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateSeed } from '../../seed-data/generate.ts';

/** A folder with a small generated seed, and its removal. */
export async function seedFolder(customers: number, seed = 7): Promise<{ readonly folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-seed-'));
  await generateSeed({ customers, seed }, async (name, chunk) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    appendFileSync(join(folder, name), chunk);
  });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
