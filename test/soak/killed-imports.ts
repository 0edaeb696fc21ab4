/**
 * Kills an import at random moments and starts it again, many times over; each store must equal that of an undisturbed
 * import: `npx tsx test/soak/killed-imports.ts [RUNS] [SEED]`. Prints a line a run that differs, and how many did.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomOf } from '../../seed-data/generator/random.ts';
import { seedFolder } from '../local/seed-folder.ts';
import { storeContent } from '../local/store-content.ts';

const CHILD = fileURLToPath(new URL('import-in-child.ts', import.meta.url));
const CUSTOMERS = 150;

const [runs = 200, seed = 1] = process.argv.slice(2).map(Number);
const files = await seedFolder(CUSTOMERS);
const whole = await importInto(freshFolder(), null);
const expected = JSON.stringify(await storeContent(whole.database));
let different = 0;
let killed = 0;
for (let run = 1; run <= runs; run += 1) {
  const data = freshFolder();
  const moment = randomOf(seed, 'kill', String(run)).next() * whole.milliseconds;
  const first = await importInto(data, moment);
  if (first.killed) killed += 1;
  const second = await importInto(data, null);
  if (JSON.stringify(await storeContent(second.database)) !== expected) {
    different += 1;
    process.stdout.write(`run ${run}: killed ${Math.round(moment)} ms after the store was open, another store\n`);
  }
  rmSync(data, { recursive: true, force: true });
}
files.remove();
process.stdout.write(`${runs} runs, ${killed} killed in the middle, ${different} ended in another store\n`);
process.exitCode = different === 0 ? 0 : 1;

interface Imported {
  readonly database: string;
  /** From the opened store to the end. */
  readonly milliseconds: number;
  readonly killed: boolean;
}

/** Imports in a process of its own, which is killed so long after it has opened its store. */
async function importInto(data: string, killAfter: number | null): Promise<Imported> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, data, files.folder]);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  const opened = performance.now();
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code, signal] = (await ended) as [number | null, string | null];
  if (timer !== null) clearTimeout(timer);
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`the import failed: ${errors}`);
  return {
    database: join(data, 'fusion.duckdb'),
    milliseconds: performance.now() - opened,
    killed: signal === 'SIGKILL',
  };
}

function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'fusion-soak-'));
}
