import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../functions/local/command-line.ts';
import { openStore, type Store } from '../../functions/local/store.ts';

const COMMANDS = ['generate', 'import', 'resolve', 'match', 'ask', 'customer', 'flow', 'bench'];

describe('the command line', () => {
  it('shows the help of every command and ends with 0', async () => {
    for (const command of COMMANDS) {
      const { code, out } = await run(command, '--help');
      expect(code, command).toBe(0);
      expect(out, command).toMatch(/Usage: /);
    }
  });

  it.each([
    [[], /Usage: fusion/],
    [['no-such-command'], /unknown command 'no-such-command'/],
    [['import'], /missing required argument 'path'/],
    [['ask'], /ask one question, or name a file/i],
    [['customer'], /missing required argument 'who'/],
    [['resolve', '--no-such-option'], /unknown option '--no-such-option'/],
    [['generate', '--customers', 'many', '--out', 'x'], /--customers takes a whole number/],
    [['bench', 'no-such-bench'], /there is no benchmark "no-such-bench"/],
    [['flow'], /Usage: /],
  ])('refuses %j, says what is wrong, and ends with 2', async (argv, said) => {
    const { code, err } = await run(...argv);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(2);
  });

  it('fails with 1 and a remedy when the job cannot be done', async () => {
    const store = await openStore({ data: ':memory:' });
    const missing = await run(store, 'import', '/no/such/folder');
    expect(missing).toMatchObject({ code: 1, err: expect.stringMatching(/no such file or folder/) });
    const nobody = await run(store, 'customer', '090-0000-0000');
    expect(nobody).toMatchObject({ code: 1, err: expect.stringMatching(/no customer is known by "090-0000-0000"/) });
    store.close();
  });
});

describe('the process of a command', () => {
  it('tells once that a mistyped folder holds no store, makes none, and ends with 1', async () => {
    const data = join(tmpdir(), 'fusion-no-such-store');
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', MAIN, 'ask', '売上は？', '--data', data],
      {
        cwd: ROOT,
        encoding: 'utf8',
      },
    );
    expect(stderr.match(/there is no store in/g)).toHaveLength(1);
    expect(status).toBe(1);
    expect(existsSync(data)).toBe(false);
  });
});

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('../../functions/local/main.ts', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...words: readonly (string | Store)[]): Promise<Ran> {
  const [first] = words;
  const store = typeof first === 'object' ? first : null;
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine(
    words.filter((word) => typeof word === 'string'),
    {
      cwd: '/',
      out: (line) => out.push(line),
      err: (line) => err.push(line),
      progress: { report: () => undefined },
      store: async () => {
        if (store === null) throw new Error('this command line must not open a store');
        return store;
      },
    },
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}
