import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../functions/local/store.ts';
import { type WatchedFolder, watchFolder } from '../../functions/local/watched-folder.ts';

let folder: string;
let store: Store;
let watched: WatchedFolder;
let told: string[];
let heard: () => void = () => undefined;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fusion-watch-'));
  store = await openStore({ data: ':memory:' });
  told = [];
  watched = await watchFolder(folder, store, (line) => {
    told.push(line);
    heard();
  });
});
afterEach(async () => {
  await watched.close();
  store.close();
  rmSync(folder, { recursive: true });
});

async function drop(name: string, text: string): Promise<string> {
  const answer = new Promise<void>((done) => {
    heard = done;
  });
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
  await answer;
  return told.at(-1) ?? '';
}

it('takes a brand’s file and records one a line, and moves what it took away', async () => {
  expect(await drop('acme/customers.csv', 'customer_id,name\nc1,Ann Lee\n')).toBe(
    'acme/customers.csv: customer of acme: 1 rows, 1 added, 0 changed, 0 rejected, 0 incomplete',
  );
  const records = ['{"brand":"acme","values":{"customer_id":"c2","name":"Bob Ray"}}', 'no json', ''];
  expect(await drop('news.jsonl', records.join('\n'))).toMatch(
    /^news\.jsonl: 1 records taken, 0 superseded by newer ones, 1 rejected; line 2: /,
  );
  expect(await store.records.count('customer')).toBe(2);
  expect(readdirSync(folder).toSorted()).toEqual(['acme', 'done']);
  expect(readdirSync(join(folder, 'acme'))).toEqual([]);
});

it('merges customers that arrive with whom they certainly are, where it is told to', async () => {
  await watched.close();
  const say = (line: string): void => {
    told.push(line);
    heard();
  };
  watched = await watchFolder(folder, store, say, 'at-once');
  const values = {
    customer_id: 'c1',
    last_name: '髙橋',
    first_name: '花子',
    birth_date: '1980-01-02',
    phone: '090-1234-5670',
  };
  const line = (brand: string): string => JSON.stringify({ brand, kind: 'customer', values });
  expect(await drop('one.jsonl', line('acme'))).toContain('0 merged with known people');
  expect(await drop('two.jsonl', line('zeta'))).toContain('1 records taken');
  expect(told.at(-1)).toContain('1 merged with known people');
  expect(await store.journal.entries()).toMatchObject([{ by: 'watched folder' }]);
});

it('puts a file that is refused aside, with the reason beside it', async () => {
  expect(await drop('acme/photo.csv', '')).toMatch(/^acme\/photo\.csv: refused: /);
  const refused = join(folder, 'refused/acme');
  const reason = readdirSync(refused).find((name) => name.endsWith('.reason.txt')) ?? '';
  expect(readFileSync(join(refused, reason), 'utf8')).toContain('empty');
  expect(readdirSync(refused)).toHaveLength(2);
});
