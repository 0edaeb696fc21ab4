import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder of this run, for stores that several test files begin with: made by the first, copied by all. */
    preparedStores: string;
  }
}

/** Makes the folder before the run, and removes it afterwards. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-prepared-'));
  provide('preparedStores', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
