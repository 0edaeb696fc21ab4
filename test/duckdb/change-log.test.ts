import { expect, it } from 'vitest';
import { ChangeLog } from '../../functions/duckdb/change-log.ts';
import { Database } from '../../functions/duckdb/database.ts';

it('tells each asker what has changed since it asked', () => {
  const log = new ChangeLog();
  expect(log.since(0)).toEqual({ version: 0, keys: [] });
  log.note(['a']);
  log.note(['b', 'a']);
  expect(log.since(0)).toEqual({ version: 2, keys: ['a', 'b'] });
  expect(log.since(1)).toEqual({ version: 2, keys: ['b', 'a'] });
  expect(log.since(2)).toEqual({ version: 2, keys: [] });
});

it('says that it does not know where rows are not named, or too many', () => {
  const log = new ChangeLog();
  log.note(['a']);
  log.note(null);
  log.note(['b']);
  expect(log.since(1)).toEqual({ version: 3, keys: null });
  expect(log.since(2)).toEqual({ version: 3, keys: ['b'] });
  for (let n = 0; n < 11_000; n++) log.note([`k${n}`]);
  expect(log.since(3).keys).toBeNull();
  expect(log.since(2_000).keys).toHaveLength(9_003);
});

it('counts changes of a unit of work once it has landed, and none of one that failed', async () => {
  const database = await Database.open(':memory:');
  await database.run(async () => {
    database.noteRows('t', ['a']);
    expect(database.changesSince('t', 0).keys).toEqual([]);
  });
  const failed = database.run(async () => {
    database.noteRows('t', ['b']);
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(database.changesSince('t', 0)).toEqual({ version: 1, keys: ['a'] });
  expect(database.changesSince('other', 0)).toEqual({ version: 0, keys: [] });
  database.close();
});
