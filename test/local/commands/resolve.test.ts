import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../functions/local/commands/command.ts';
import { resolveCommand } from '../../../functions/local/commands/resolve.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';
import { importCsv } from '../../../functions/steps/import-csv.ts';
import { publishRecords } from '../../../functions/steps/publish-records.ts';
import { csvFile } from '../../steps/import-outside.ts';

const HEAD = 'customer_id,last_name,first_name,birth_date,phone,email';
const ONE = '髙橋,花子,1980-01-02,090-1234-5670,hana812@example.jp';
const TRUTH = 'source,id,person\nacme,a1,p1\nzeta,z1,p1\nzeta,z2,p2\n';

let opened: Promise<Store> | null = null;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resolve-'));
  await writeFile(join(folder, 'truth.csv'), TRUTH);
  await writeFile(join(folder, 'wrong.csv'), 'source,id,person\nacme,a1,p1\nzeta,z1,p2\nzeta,z2,p2\nzeta,z9,p9\n');
  await writeFile(join(folder, 'elsewhere.csv'), 'source,id,person\nnova,n1,p1\n');
  await writeFile(join(folder, 'alone.csv'), 'id,person\na1,p1\n');
  await writeFile(join(folder, 'odd-rules.json'), '{"MatchingRules": [{"Rule": ["Shoe.Size"]}]}');
  await writeFile(join(folder, 'other.csv'), 'a,b\n1,2\n');
});

/** Opened and filled by whoever needs it first. */
function store(): Promise<Store> {
  opened ??= filledStore();
  return opened;
}

async function filledStore(): Promise<Store> {
  const filled = await openStore({ data: ':memory:', progress: silentProgress });
  const files = [
    csvFile('acme/customers.csv', `${HEAD}\na1,${ONE}\n`),
    csvFile(
      'zeta/customers.csv',
      `${HEAD}\nz1,${ONE.replace('髙', '高')}\nz2,Suzuki,Ken,1975-07-07,080-9999-1111,ken77@example.jp\n`,
    ),
  ];
  await importCsv({ files }, filled);
  await publishRecords(filled);
  return filled;
}

afterEach(async () => {
  (await opened)?.close();
  opened = null;
  await rm(folder, { recursive: true });
});

async function run(...words: readonly string[]): Promise<string> {
  const out: string[] = [];
  const context: CommandContext = {
    cwd: folder,
    out: (line) => out.push(line),
    err: () => undefined,
    progress: silentProgress,
    store,
  };
  const command = resolveCommand(context)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  await command.parseAsync([...words], { from: 'user' });
  return out.join('\n');
}

describe('fusion resolve', () => {
  it('shows who would merge and why, in the language asked for', async () => {
    const english = await run('--preview');
    expect(english).toContain('3 records; 2 people once the merge band is applied');
    expect(english).toContain('same phone number');
    expect(await run('--preview', '--locale', 'ja')).toContain('電話番号が同じ  [');
    expect(JSON.parse(await run('--preview', '--json')).proposals[0].band).toBe('merge');
  });

  it('measures against a truth before and after', async () => {
    const { stored, merged } = JSON.parse(await run('--evaluate', 'truth.csv', '--json'));
    expect([stored.recall, merged.recall, merged.precision]).toEqual([0, 1, 1]);
    expect([stored.bCubed.recall, merged.bCubed.recall]).toEqual([2 / 3, 1]);
  });

  it('tells the worst errors with their reasons, in the language asked for, no more than asked for', async () => {
    const english = await run('--evaluate', 'wrong.csv');
    expect(english).toContain('B-cubed precision');
    expect(english).toContain('pairs merged that are different persons: 1 (1 shown, the surest first)');
    expect(english).toContain('acme:a1 = zeta:z1');
    expect(english).toContain('same phone number');
    expect(english).toContain('pairs missed that are one person: 1 (1 shown, the least likely first)');
    expect(english).toContain('zeta:z1 ≠ zeta:z2');
    expect(english).toContain('1 records of the truth are not in the store');
    expect(await run('--evaluate', 'wrong.csv', '--locale', 'ja')).toContain('電話番号が同じ  [');
    const { errors, blocking } = JSON.parse(await run('--evaluate', 'wrong.csv', '--groups', '0', '--json'));
    expect(errors).toEqual({ falseMerges: [], missedPairs: [] });
    expect(blocking).toMatchObject({ truePairs: 1 });
  });

  it('shows under rules from a file what they would change, and which merges stand against them', async () => {
    await writeFile(join(folder, 'rules.json'), '{"MatchingRules": [{"Rule": ["PhoneNumber", "LastName"]}]}');
    expect(await run('--preview', '--rules', 'rules.json')).toContain('against the people as they are: 1 merges more');
    await run('--rules', 'rules.json');
    const [entry] = await (await store()).journal.entries();
    expect(entry?.explanations[0]?.decision).toMatchObject({ kind: 'rule', attributes: ['PhoneNumber', 'LastName'] });
    expect(await run('--preview', '--rules', 'rules.json')).toContain('0 merges more');
  });

  it('keeps records apart that a person told apart', async () => {
    expect(await run('--apart', 'acme:a1,zeta:z1')).toBe('acme:a1 and zeta:z1 stay apart from now on');
    expect(await run()).toContain('nothing to merge');
  });

  it('merges, says so, and takes the merge back', async () => {
    expect(await run()).toContain('1 merges; 1 profiles became part of another');
    expect(await run()).toContain('nothing to merge');
    const [entry] = await (await store()).journal.entries();
    expect(await run('--undo', entry?.id ?? '')).toContain('stay apart from now on');
    expect(await run()).toContain('nothing to merge');
  });

  it.each([
    [['--preview', '--undo', 'x'], '--preview and --undo cannot be given together'],
    [['--apart', 'acme:a1,acme:nobody'], 'there is no record "acme:nobody"'],
    [['--undo-run', 'nothing'], 'there is no run "nothing"'],
    [['--undo', 'nothing'], 'there is no merge "nothing"'],
    [['--evaluate', 'none.csv'], 'there is no file "none.csv"'],
    [['--evaluate', 'other.csv'], 'other.csv is no truth file'],
    [['--evaluate', 'alone.csv'], 'alone.csv does not say which brand'],
    [['--evaluate', 'elsewhere.csv'], 'none of the 1 records of the truth is among the 3 of the store'],
    [['--evaluate', 'truth.csv', '--groups', 'x'], '--groups takes a whole number, not "x"'],
    [['--preview', '--rules', 'none.json'], 'there is no file "none.json"'],
    [['--preview', '--rules', 'odd-rules.json'], 'rule level 1 names "Shoe.Size", which is not compared'],
    [['--preview', '--rules', 'other.csv'], 'other.csv is no JSON'],
    [['--undo', 'x', '--rules', 'odd-rules.json'], '--undo and --rules cannot be given together'],
    [['--apart', 'x,y', '--rules', 'odd-rules.json'], '--apart and --rules cannot be given together'],
    [['--only', 'nobody'], 'there is no proposal "nobody"'],
    [['--minimum', 'leave'], 'Allowed choices are merge, review'],
  ])('%j says what is wrong', async (words, message) => {
    await expect(run(...words)).rejects.toThrow(message);
  });
});
