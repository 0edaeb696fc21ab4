import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../functions/local/commands/command.ts';
import { compareNamesCommand } from '../../../functions/local/commands/compare-names.ts';

const PAIRS = [
  'name1,name2,same,kind',
  'Bob Allen,Robert Allen,true,nickname',
  'Ann Lee,Bob Ray,false,nickname',
  'Jean-Luc Roi,Jean Luc Roi,yes,hyphen',
  'Jean-Luc Roi,Jean-Luc Roi,0,hyphen',
  'Max Ernst,Max Ernst,,',
].join('\n');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compare-names-'));
  await writeFile(join(folder, 'pairs.csv'), PAIRS);
  await writeFile(join(folder, 'odd.csv'), 'name1,name2,same\nA B,A B,perhaps\n');
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: readonly string[]): Promise<string> {
  const out: string[] = [];
  const context: CommandContext = {
    cwd: folder,
    out: (line) => out.push(line),
    err: () => undefined,
    progress: { report: () => undefined },
    store: () => Promise.reject(new Error('comparing names needs no store')),
  };
  const command = compareNamesCommand(context)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  await command.parseAsync([...words], { from: 'user' });
  return out.join('\n');
}

describe('fusion compare-names', () => {
  it('tells the average precision of all and of groups, and what a weak group looks like to the comparison', async () => {
    const told = await run('pairs.csv', '--match', 'same', '--by', 'kind');
    expect(told).toContain('all: average precision 0.5833 (4 pairs, 2 of them one person)');
    expect(told).toContain('kind nickname: average precision 1.0000');
    expect(told).toContain('kind hyphen: average precision 0.5000');
    expect(told).toContain('taken for one person at');
    expect(told).toContain('1 × same family name; same given name, as Jean-Luc Roi | Jean-Luc Roi');
    expect(await run('pairs.csv', '--match', 'same', '--by', 'kind', '--locale', 'ja')).toContain('姓が同じ; 名が同じ');
    expect(JSON.parse(await run('pairs.csv', '--match', 'same', '--json'))).toMatchObject({
      pairs: 5,
      quality: { pairs: 4 },
    });
  });

  it('writes every pair with its weight and findings, judged or not', async () => {
    expect(await run('pairs.csv', '--out', 'scored.csv')).toContain('5 pairs compared; nobody says');
    const lines = (await readFile(join(folder, 'scored.csv'), 'utf8')).trim().split('\n');
    expect(lines[0]).toBe('line,left,right,is_match,weight,findings');
    expect(lines).toHaveLength(6);
    expect(lines[5]).toMatch(/^6,Max Ernst,Max Ernst,,1\d\.\d{3},same family name; same given name$/);
  });

  it.each([
    [['none.csv'], 'there is no file "none.csv"'],
    [['pairs.csv', '--names', 'name1'], '--names takes two columns, not "name1"'],
    [['pairs.csv', '--match', 'nope'], 'pairs.csv has no column "nope"'],
    [['odd.csv', '--match', 'same'], 'odd.csv line 2: "perhaps" in same is neither yes nor no'],
  ])('%j says what is wrong', async (words, message) => {
    await expect(run(...words)).rejects.toThrow(message);
  });
});
