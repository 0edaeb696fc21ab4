import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { casesCommand } from '../../../functions/local/commands/cases.ts';
import type { CommandContext } from '../../../functions/local/commands/command.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';
import { importCsv } from '../../../functions/steps/import-csv.ts';
import { publishRecords } from '../../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../../functions/steps/resolve-identities.ts';
import { csvFile } from '../../steps/import-outside.ts';

const HEADER = 'customer_id,last_name,first_name,birth_date,phone,email,registered_at';
const ONE = '髙橋,花子,1980-01-02,090-1234-5670,hana812@example.jp';

let store: Store;
let folder: string;
let [kept, merged] = ['', ''];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'));
  store = await openStore({ data: ':memory:', progress: silentProgress });
  const file = (brand: string, year: number) =>
    csvFile(`${brand}/customers.csv`, `${HEADER}\n${brand}1,${ONE},${year}-01-01\n`);
  await importCsv({ files: [file('acme', 2019), file('zeta', 2020)] }, store);
  await publishRecords(store);
  const links = await store.records.links();
  kept = links.find(({ brand }) => brand === 'acme')?.profile_id ?? '';
  merged = links.find(({ brand }) => brand === 'zeta')?.profile_id ?? '';
  await resolveIdentities({ by: 'test' }, store);
  await writeFile(join(folder, 'cases.csv'), `case_id,customer_id\nc1,${merged}\nc2,${kept}\nc3,\n`);
});
afterAll(async () => {
  store.close();
  await rm(folder, { recursive: true });
});

async function run(...words: readonly string[]): Promise<string> {
  const out: string[] = [];
  const context: CommandContext = {
    cwd: folder,
    out: (line) => out.push(line),
    err: () => undefined,
    progress: silentProgress,
    store: () => Promise.resolve(store),
  };
  const command = casesCommand(context)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  await command.parseAsync([...words], { from: 'user' });
  return out.join('\n');
}

it('lists the cases that merged profiles left behind, with where they belong', async () => {
  const told = await run('cases.csv', '--out', 'placed.csv');
  expect(told).toContain('2 cases\n  1 on a profile that is there\n  1 on a profile that became part of another');
  expect(told).toContain(`c1  ${merged} → ${kept}  (zeta:zeta1)`);
  expect(await readFile(join(folder, 'placed.csv'), 'utf8')).toBe(
    `case_id,profile_id,place,belongs_to,records\nc1,${merged},moved,${kept},zeta:zeta1\nc2,${kept},stays,${kept},\n`,
  );
  expect(JSON.parse(await run('cases.csv', '--json'))).toMatchObject([{ place: 'moved' }, { place: 'stays' }]);
});

it.each([
  [['none.csv'], 'there is no file "none.csv"'],
  [['cases.csv', '--case', 'nope'], 'cases.csv has no column "nope"'],
  [['cases.csv', '--customer', 'case_id'], 'case c1: "c1" is no profile'],
])('%j says what is wrong', async (words, message) => {
  await expect(run(...words)).rejects.toThrow(message);
});
