/**
 * Breaks every station on purpose, one after the other, in a copy of the checkout, and says whether the tests see it:
 * `npx tsx test/soak/broken-stations.ts [STATION…]`. Ends with 1 when one survives, or when there is nothing to break.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STATION_BREAKS, type StationBreak } from './station-breaks.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'fusion-broken-'));

function makeCopy(): void {
  execFileSync('git', ['-C', root, 'worktree', 'add', '--detach', '--force', copy], { stdio: 'ignore' });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

function dropCopy(): void {
  execFileSync('git', ['-C', root, 'worktree', 'remove', '--force', copy], { stdio: 'ignore' });
  rmSync(copy, { recursive: true, force: true });
}

function outcomeOf({ file, find, replace, tests }: StationBreak): 'caught' | 'SURVIVED' | 'NOTHING TO BREAK' {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(find).length !== 2) return 'NOTHING TO BREAK';
  writeFileSync(
    path,
    whole.replace(find, () => replace),
  );
  try {
    if (tests.includes('test/browser'))
      execFileSync('npm', ['run', '-s', 'build:widget'], { cwd: copy, stdio: 'ignore' });
    const run = spawnSync('npx', ['vitest', 'run', '--bail', '1', ...tests], { cwd: copy, encoding: 'utf8' });
    return run.status === 0 ? 'SURVIVED' : 'caught';
  } finally {
    writeFileSync(path, whole);
  }
}

const asked = process.argv.slice(2);
const chosen = STATION_BREAKS.filter(({ station }) => asked.length === 0 || asked.includes(station));
makeCopy();
let failed = chosen.length === 0;
try {
  for (const one of chosen) {
    const outcome = outcomeOf(one);
    failed ||= outcome !== 'caught';
    console.log(`${outcome.padEnd(17)} ${one.station}`);
  }
} finally {
  dropCopy();
}
process.exitCode = failed ? 1 : 0;
