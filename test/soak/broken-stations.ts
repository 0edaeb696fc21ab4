/**
 * Breaks every station on purpose, one after the other, in a copy of the checkout, and says which test sees it first:
 * `npx tsx test/soak/broken-stations.ts [STATION…]`. Ends with 1 when one survives, or when there is nothing to break.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
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

/** What the JSON reporter tells of a run. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

type Outcome = readonly [outcome: 'caught' | 'SURVIVED' | 'NOTHING TO BREAK' | 'NOTHING RAN', by: string];

function outcomeOf({ file, find, replace, tests }: StationBreak): Outcome {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(find).length !== 2) return ['NOTHING TO BREAK', file];
  writeFileSync(
    path,
    whole.replace(find, () => replace),
  );
  try {
    if (tests.includes('test/browser'))
      execFileSync('npm', ['run', '-s', 'build:widget'], { cwd: copy, stdio: 'ignore' });
    const report = join(copy, 'report.json');
    rmSync(report, { force: true });
    spawnSync('npx', ['vitest', 'run', '--bail', '1', '--reporter=json', `--outputFile=${report}`, ...tests], {
      cwd: copy,
      stdio: 'ignore',
    });
    return existsSync(report) ? judged(JSON.parse(readFileSync(report, 'utf8'))) : ['NOTHING RAN', tests.join(' ')];
  } finally {
    writeFileSync(path, whole);
  }
}

/** A test that ran out of time says nothing of what was broken. */
function judged({ testResults }: Report): Outcome {
  if (testResults.length === 0) return ['NOTHING RAN', ''];
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{ by: relative(copy, name), why: message }];
    return failed.map((test) => ({ by: test.fullName, why: test.failureMessages.join() }));
  });
  const seen = failures.find(({ why }) => !/timed out/i.test(why));
  return seen === undefined ? ['SURVIVED', failures.map(({ why }) => why).join()] : ['caught', seen.by];
}

const asked = process.argv.slice(2);
const chosen = STATION_BREAKS.filter(({ station }) => asked.length === 0 || asked.includes(station));
makeCopy();
let failed = chosen.length === 0;
try {
  for (const one of chosen) {
    const [outcome, by] = outcomeOf(one);
    failed ||= outcome !== 'caught';
    console.log(`${outcome.padEnd(17)} ${one.station.padEnd(24)} ${by.split('\n')[0]}`);
  }
} finally {
  dropCopy();
}
process.exitCode = failed ? 1 : 0;
