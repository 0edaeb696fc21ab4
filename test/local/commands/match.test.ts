import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../functions/local/commands/command.ts';
import { matchCommand } from '../../../functions/local/commands/match.ts';

const CSV = [
  'id,given,family,born,mail',
  '1,Robert,Allen,1971-06-24,roberta25@smith.example',
  '2,Bob,Allen,1971-06-24,roberta25@smith.example',
  '3,Grace,Kelly,1997-04-26,grace88@jones.example',
  '4,"Ann, Mary",Hall,1985-02-07,',
].join('\n');
const MAP = 'given=FirstName,family=LastName,born=BirthDate,mail=EmailAddress';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
  await writeFile(join(folder, 'one.csv'), CSV);
  await writeFile(
    join(folder, 'two.csv'),
    'id,given,family,born,mail\n1,GRACE,KELLY,26/04/1997,grace88@jones.example\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: readonly string[]): Promise<{ readonly out: string; readonly err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const context: CommandContext = {
    cwd: folder,
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    progress: { report: () => undefined },
    store: () => Promise.reject(new Error('match needs no store')),
  };
  const command = matchCommand(context)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  await command.parseAsync([...words], { from: 'user' });
  return { out: out.join('\n'), err: err.join('\n') };
}

describe('fusion match', () => {
  it('writes which rows of several files are one person', async () => {
    const { out } = await run('one.csv', 'two.csv', '--id', 'id', '--map', MAP, '--out', 'out/clusters.csv');
    const lines = (await readFile(join(folder, 'out/clusters.csv'), 'utf8')).trim().split('\n');
    expect(lines[0]).toBe('source,id,cluster');
    const cluster = new Map(lines.slice(1).map((line) => [line.split(',').slice(0, 2).join(' '), line.split(',')[2]]));
    expect(cluster.get('one.csv 1')).toBe(cluster.get('one.csv 2'));
    expect(cluster.get('one.csv 3')).toBe(cluster.get('two.csv 1'));
    expect(new Set(cluster.values()).size).toBe(3);
    expect(out).toContain('5 records are 3 people');
    expect(out).toContain('given = FirstName');
  });

  it('infers the mapping, prints it, and tells the model as JSON', async () => {
    await writeFile(
      join(folder, 'plain.csv'),
      'id,first_name,last_name,email,size\n1,Ann,Lee,ann77@x.example,9\n2,Bob,Ray,,8\n',
    );
    const { out } = await run('plain.csv', '--id', 'id', '--out', 'c.csv', '--json');
    const summary = JSON.parse(out);
    expect(summary.sources[0].mapping).toEqual({
      first_name: 'FirstName',
      last_name: 'LastName',
      email: 'EmailAddress',
    });
    expect(summary.sources[0].unused).toEqual(['id', 'size']);
    expect(summary.model.find((row: { fact: string }) => row.fact === 'familyName')).toHaveProperty('weight');
  });

  it('measures its clusters against a truth', async () => {
    await writeFile(join(folder, 'truth.csv'), 'id,person\n1,a\n2,a\n3,b\n4,a\n');
    const asked = ['one.csv', '--id', 'id', '--map', MAP, '--out', 'c.csv', '--truth', 'truth.csv'];
    const { out } = await run(...asked);
    expect(out).toContain('clusters: pairwise precision 1.0000, recall 0.3333');
    expect(out).toContain('pairs missed that are one person: 2');
    const { evaluation } = JSON.parse((await run(...asked, '--json', '--groups', '1')).out);
    expect(evaluation).toMatchObject({ quality: { rightPairs: 1 }, errors: { missedPairs: [{ explanation: {} }] } });
  });

  it('names sources in errors where there are several', async () => {
    await writeFile(join(folder, 'truth2.csv'), 'source,id,person\none.csv,3,a\ntwo.csv,1,b\n');
    const { out } = await run(
      ...['one.csv', 'two.csv', '--id', 'id', '--map', MAP, '--out', 'c.csv', '--truth', 'truth2.csv'],
    );
    expect(out).toContain('one.csv:3 = two.csv:1');
    await expect(run('one.csv', '--id', 'id', '--map', MAP, '--out', 'c.csv', '--truth', 'none.csv')).rejects.toThrow(
      'there is no file "none.csv"',
    );
  });

  it('writes what the score of every likely pair is made of, and the query that scores it in Athena', async () => {
    await run('one.csv', 'two.csv', '--id', 'id', '--map', MAP, '--out', 'c.csv', '--pairs', 'pairs');
    const [header = '', ...rows] = (await readFile(join(folder, 'pairs/pairs.csv'), 'utf8')).trim().split('\n');
    expect(header).toMatch(/^left_source,left_id,right_source,right_id,family_name_level,family_name_rarity,.*,rule,/);
    expect(rows.map((row) => row.split(',').slice(0, 4).join(' '))).toContain('one.csv 3 two.csv 1');
    const query = JSON.parse(await readFile(join(folder, 'pairs/scores.athena.json'), 'utf8'));
    expect(query.QueryString).toContain('FROM "identity_pair" AS "t"');
  });

  it('refuses a truth of other records', async () => {
    await writeFile(join(folder, 'other.csv'), 'id,person\nx9,a\n');
    await expect(run('one.csv', '--id', 'id', '--map', MAP, '--out', 'c.csv', '--truth', 'other.csv')).rejects.toThrow(
      'none of the 1 records of the truth is among those matched: its first is "x9"; the first record is "1"',
    );
  });

  it.each([
    [['one.csv', '--id', 'id', '--map', 'given', '--out', 'x.csv'], '--map cannot read "given"'],
    [['one.csv', '--id', 'id', '--map', 'given=Nickname', '--out', 'x.csv'], '"Nickname" is no field'],
    [['one.csv', '--id', 'id', '--map', 'given=FirstName,nope=LastName', '--out', 'x.csv'], 'names the column "nope"'],
    [['one.csv', '--id', 'nope', '--map', MAP, '--out', 'x.csv'], 'has no column "nope"'],
    [['none.csv', '--id', 'id', '--out', 'x.csv'], 'there is no file "none.csv"'],
    [['one.csv', '--id', 'id', '--threshold', '2', '--out', 'x.csv'], '--threshold takes a number'],
    [['one.csv', '--id', 'family', '--map', MAP, '--out', 'x.csv'], 'the id "Allen" occurs more than once'],
    [['one.csv', '--out', 'x.csv'], "required option '--id <column>'"],
  ])('%j says what is wrong', async (words, message) => {
    await expect(run(...words)).rejects.toThrow(message);
  });
});
