import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { InvalidInputError, UsageError } from '../../../functions/core/errors.ts';
import type { CommandContext } from '../../../functions/local/commands/command.ts';
import { generateCommand } from '../../../functions/local/commands/generate.ts';
import { importCommand } from '../../../functions/local/commands/import.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';

let folder: string;
let store: Store;
const said: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fusion-'));
  store = await openStore({ data: ':memory:' });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** What the command said, line by line. */
async function run(
  make: (context: CommandContext) => Command,
  ...words: readonly string[]
): Promise<readonly string[]> {
  said.length = 0;
  const say = (text: string): number => said.push(...text.split('\n'));
  const context = { cwd: folder, out: say, err: say, store: async () => store, progress: silentProgress };
  await make(context)
    .exitOverride()
    .configureOutput({ writeErr: say })
    .parseAsync([...words], { from: 'user' });
  return [...said];
}

describe('generate and import', () => {
  it('writes the brands’ files, the same for the same size and seed', async () => {
    const lines = await run(generateCommand, '--customers', '60', '--seed', '4', '--out', 'one');
    expect(lines[0]).toMatch(/^60 customer records of \d+ people/);
    await run(generateCommand, '--customers', '60', '--seed', '4', '--out', 'two');
    await run(generateCommand, '--customers', '60', '--seed', '4', '--out', 'two');
    const file = (name: string) => readFileSync(join(folder, name, 'lumiere/customers.csv'), 'utf8');
    expect(file('two')).toBe(file('one'));
  });

  it('says of every file what it is, how its columns are mapped, and which rows are rejected and why; as JSON too, of files that came before', async () => {
    await run(generateCommand, '--customers', '60', '--seed', '4', '--out', 'one');
    const lines = await run(importCommand, 'one');
    expect(lines).toContain('tsumugi/customers.csv: customer of tsumugi, CP932');
    expect(lines).toContain('    生年月日 → birth_date');
    expect(lines.find((line) => line.includes('昭'))).toMatch(/left out: line \d+, 生年月日 "昭•+": .*calendar/);
    expect(lines.find((line) => line.startsWith('Published'))).toMatch(/^Published: [1-9]\d* objects/);
    expect(lines.join()).not.toContain('truth.csv');
    expect((await store.brands.list()).map(({ label }) => label.ja)).toEqual([
      'つむぎ',
      'ほしぞらゲームス',
      'ルミエール',
    ]);
    expect(await store.records.count('customer')).toBe(66);
    expect(await store.records.links()).toHaveLength(66);

    const report = JSON.parse((await run(importCommand, 'one', '--json')).join('\n'));
    expect(report.files).toHaveLength(19);
    expect(report.published).toMatchObject({ published: 0, rejected: 0, waiting: 0 });
    expect(report.files.every(({ added }: { added: number }) => added === 0)).toBe(true);
  });

  it('passes over what is of no known kind in a folder, and refuses it where it is named', async () => {
    mkdirSync(join(folder, 'acme'));
    writeFileSync(join(folder, 'acme/customers.csv'), 'customer_id,name\nc1,Ann\n');
    writeFileSync(join(folder, 'acme/weather.csv'), 'station,rain\nTokyo,3\n');
    const lines = await run(importCommand, 'acme');
    expect(lines.join()).toContain('passed over: acme/weather.csv: cannot tell what the rows');
    expect(await store.records.count('customer')).toBe(1);
    await expect(run(importCommand, 'acme/weather.csv')).rejects.toThrow('cannot tell what the rows');
  });

  it('takes one file for the brand that is named', async () => {
    writeFileSync(join(folder, 'list.csv'), 'customer_id,name\n1,Ann\n');
    const lines = await run(importCommand, 'list.csv', '--brand', 'bolt');
    expect(lines[0]).toMatch(/customer of bolt/);
  });
});

describe('an import that is only tried', () => {
  it('says what it would do and what it would cost, and keeps nothing', async () => {
    writeFileSync(join(folder, 'list.csv'), 'customer_id,name\n1,Ann\n2,Bob\n2,Bo\n');
    const lines = await run(importCommand, 'list.csv', '--brand', 'bolt', '--dry-run');
    expect(lines).toContain('  3 rows: 2 added, 0 changed, 0 unchanged, 0 rejected, 0 incomplete');
    expect(lines).toContain('  1 of them have the id of another row of the file: the last one counts');
    expect(lines.at(-1)).toMatch(/^A dry run: nothing was kept\..* 0 now, 2 after/);
    expect(await store.records.count('customer')).toBe(0);
    expect(await store.brands.list()).toEqual([]);
  });
});

describe('a wrong command', () => {
  it('says what is wrong with the limit of rejected rows', async () => {
    await expect(run(importCommand, 'list.csv', '--max-rejects', 'few')).rejects.toThrow(/--max-rejects takes/);
  });

  it.each([['0'], ['-3'], ['many'], ['1e3']])('says that it cannot make %s customers', async (customers) => {
    await expect(run(generateCommand, `--customers=${customers}`, '--out', 'x')).rejects.toThrow(UsageError);
  });

  it('says which option or path is missing', async () => {
    await expect(run(generateCommand, '--customers', '5')).rejects.toThrow(/--out/);
    await expect(run(importCommand)).rejects.toThrow(/path/);
    await expect(run(importCommand, 'nowhere.csv')).rejects.toThrow(InvalidInputError);
  });
});
