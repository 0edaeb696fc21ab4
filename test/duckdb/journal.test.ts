import { describe, expect, it } from 'vitest';
import { type ProfileId, type ProfileSnapshot, profileId } from '../../functions/core/profiles/profile.ts';
import { instant } from '../../functions/core/time.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbJournal } from '../../functions/duckdb/journal.ts';
import type { MergeEntry } from '../../functions/steps/ports.ts';

const id = (digit: string): ProfileId => profileId(digit.repeat(32));

function snapshot(digit: string): ProfileSnapshot {
  return {
    profile: {
      id: id(digit),
      fields: { LastName: '髙橋', FirstName: "O'Neil" },
      createdAt: instant(1),
      updatedAt: instant(2),
    },
    keys: [{ name: '_phone', values: ['+819012345670'] }],
    objects: [],
  };
}

function entry(name: string, main: string, merged: readonly string[], runId = 'run-1'): MergeEntry {
  return {
    id: name,
    runId,
    at: instant(1_700_000_000_123),
    by: 'rules',
    before: { main: snapshot(main), merged: merged.map(snapshot), fieldsAfter: { LastName: '髙橋' } },
    records: [`tsumugi:${main}`, ...merged.map((each) => `lumiere:${each}`)],
    explanations: [
      { left: 'a', right: 'b', probability: 0.99, weight: 6.6, decision: { kind: 'learned' }, reasons: [] },
    ],
    undoneAt: null,
  };
}

describe('the journal', () => {
  it('gives back what was appended, in order, to the millisecond', async () => {
    const journal = await DuckDbJournal.open(await Database.open(':memory:'));
    const entries = Array.from({ length: 250 }, (_, n) => entry(`m${n}`, 'a', ['b'], n < 100 ? 'run-1' : 'run-2'));
    await journal.append(...entries);
    expect(await journal.entries()).toEqual(entries);
    expect(await journal.find('m7')).toEqual(entries[7]);
    expect(await journal.find('nowhere')).toBeNull();
    expect(await journal.findAll([])).toEqual([]);
    const asked = [entries[70], entries[3]].flatMap((each) => each ?? []);
    expect(await journal.findAll([...asked.map((each) => each.id), 'nowhere'])).toEqual(asked);
    expect(await journal.entries({ runId: 'run-2' })).toEqual(entries.slice(100));
  });

  it('lists the merges behind a profile, also those of profiles merged into it', async () => {
    const journal = await DuckDbJournal.open(await Database.open(':memory:'));
    await journal.append(entry('first', 'b', ['c']), entry('second', 'a', ['b']), entry('other', 'd', ['e']));
    const names = async (digit: string) => (await journal.entries({ profileId: id(digit) })).map((each) => each.id);
    expect(await names('a')).toEqual(['first', 'second']);
    expect(await names('b')).toEqual(['first']);
    expect(await names('f')).toEqual([]);
    await journal.markUndone(['second'], instant(1_800_000_000_456));
    expect(await names('a')).toEqual(['second']);
    expect((await journal.find('second'))?.undoneAt).toBe(1_800_000_000_456);
  });

  it('lists the merges that took a profile, undone ones too', async () => {
    const journal = await DuckDbJournal.open(await Database.open(':memory:'));
    await journal.append(entry('first', 'b', ['c', 'd']), entry('second', 'a', ['b']), entry('other', 'e', ['f']));
    await journal.markUndone(['second'], instant(1_800_000_000_456));
    const names = async (...digits: readonly string[]) =>
      (await journal.entries({ merged: digits.map(id) })).map((each) => each.id);
    expect(await names('d')).toEqual(['first']);
    expect(await names('b', 'f')).toEqual(['second', 'other']);
    expect(await names('a')).toEqual([]);
    expect(await names()).toEqual([]);
  });

  it('names a profile by its new id in the merges that stand, wherever it is told', async () => {
    const journal = await DuckDbJournal.open(await Database.open(':memory:'));
    await journal.append(entry('first', 'b', ['c']), entry('second', 'a', ['b']));
    await journal.markUndone(['second'], instant(1_800_000_000_456));
    await journal.renameProfiles(new Map([[id('b'), id('9')]]));
    expect((await journal.find('first'))?.before).toEqual(entry('first', '9', ['c']).before);
    expect((await journal.entries({ profileId: id('9') })).map((each) => each.id)).toEqual(['first']);
    expect((await journal.find('second'))?.before.merged).toEqual([snapshot('b')]);
  });

  it('remembers pairs that stay apart once, whichever record is named first', async () => {
    const journal = await DuckDbJournal.open(await Database.open(':memory:'));
    await journal.keepApart([
      ['x:2', 'x:1'],
      ['y:1', 'x:9'],
    ]);
    await journal.keepApart([['x:1', 'x:2']]);
    expect(await journal.keptApart()).toEqual([
      ['x:1', 'x:2'],
      ['x:9', 'y:1'],
    ]);
  });

  it('keeps nothing of a unit of work that fails', async () => {
    const database = await Database.open(':memory:');
    const journal = await DuckDbJournal.open(database);
    const failing = database.run(async () => {
      await journal.append(entry('lost', 'a', ['b']));
      await journal.keepApart([['x', 'y']]);
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await journal.entries()).toEqual([]);
    expect(await journal.keptApart()).toEqual([]);
  });
});
