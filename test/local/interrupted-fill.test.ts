import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFolder } from './seed-folder.ts';
import { storeContent } from './store-content.ts';

const CHILD = fileURLToPath(new URL('fill-in-child.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('a first start that is killed', () => {
  const folders: string[] = [];
  let seed: Awaited<ReturnType<typeof seedFolder>>;
  let undisturbed: Awaited<ReturnType<typeof storeContent>>;
  let lines = 0;

  beforeAll(async () => {
    seed = await seedFolder(90);
    const data = freshFolder();
    lines = await fill(data, Number.POSITIVE_INFINITY);
    undisturbed = await storeContent(join(data, 'fusion.duckdb'));
  });

  afterAll(() => {
    seed.remove();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('has something to lose: records, merges, attributes and segments are there', () => {
    for (const table of ['customer', 'profile_object', 'merge_entry', 'profile_attribute', 'segment_member']) {
      expect(undisturbed[table]?.length ?? 0, table).toBeGreaterThan(0);
    }
    expect(lines).toBeGreaterThan(5);
  });

  it.each([0.3, 0.95])('ends in the same store when it is killed %d of the way and started again', async (part) => {
    const data = freshFolder();
    await fill(data, Math.max(1, Math.floor(lines * part)));
    await fill(data, Number.POSITIVE_INFINITY);
    const content = await storeContent(join(data, 'fusion.duckdb'));
    expect(Object.keys(content)).toEqual(Object.keys(undisturbed));
    for (const [table, rows] of Object.entries(undisturbed)) expect(content[table], table).toEqual(rows);
  });

  function freshFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'fusion-killed-'));
    folders.push(folder);
    return folder;
  }

  /** Fills a store in a process of its own, and kills that process at its n-th sign of progress. */
  async function fill(data: string, killAtLine: number): Promise<number> {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, data, seed.folder], { cwd: ROOT });
    const seen = await watch(child, killAtLine);
    if (seen.killed) return seen.lines;
    expect(seen.code, seen.errors).toBe(0);
    return seen.lines;
  }
});

interface Seen {
  readonly lines: number;
  readonly killed: boolean;
  readonly code: number | null;
  readonly errors: string;
}

function watch(child: ChildProcess, killAtLine: number): Promise<Seen> {
  let lines = 0;
  let killed = false;
  let errors = '';
  child.stderr?.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  child.stdout?.on('data', (text: Buffer) => {
    lines += text.toString().split('\n').length - 1;
    if (lines >= killAtLine && !killed) killed = child.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ lines, killed, code, errors }));
  });
}
