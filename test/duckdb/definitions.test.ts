import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { instant } from '../../functions/core/time.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DefinitionShelf, NO_DOMAIN } from '../../functions/duckdb/definitions.ts';

const at = instant(1_700_000_000_000);
const later = instant(1_700_000_060_000);
const segment = (name: string) => ({ domain: 'd', kind: 'segment', name, document: { name }, at }) as const;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'definitions-'));
  folders.push(folder);
  return join(folder, 'store.duckdb');
}

describe('the definition shelf', () => {
  it('lists by creation, in pages', async () => {
    const shelf = await DefinitionShelf.open(await Database.open(':memory:'));
    for (const name of ['c', 'a', 'b']) await shelf.put(segment(name));
    await shelf.put({ ...segment('x'), domain: 'other' });
    const first = shelf.list('d', 'segment', { limit: 2 });
    expect(first.items.map((item) => item.name)).toEqual(['c', 'a']);
    const rest = shelf.list('d', 'segment', { limit: 2, after: first.next });
    expect(rest.items.map((item) => item.name)).toEqual(['b']);
    expect(rest.next).toBeNull();
  });

  it('keeps the place, the creation and the tags of what is put again', async () => {
    const shelf = await DefinitionShelf.open(await Database.open(':memory:'));
    await shelf.put({ ...segment('a'), tags: { team: 'crm' } });
    await shelf.put(segment('b'));
    const again = await shelf.put({ ...segment('a'), document: { changed: true }, at: later });
    expect(again).toMatchObject({ createdAt: at, lastUpdatedAt: later, tags: { team: 'crm' } });
    expect(shelf.list('d', 'segment').items.map((item) => item.name)).toEqual(['a', 'b']);
    expect((await shelf.put({ ...segment('a'), tags: {} })).tags).toEqual({});
  });

  it('is the same after the file was closed and opened', async () => {
    const path = temporaryFile();
    const database = await Database.open(path);
    const shelf = await DefinitionShelf.open(database);
    for (const name of ['b', 'a']) await shelf.put(segment(name));
    await shelf.put({ ...segment('b'), document: { text: '日本語 "引用"' }, at: later });
    await shelf.delete('d', 'segment', 'a');
    const before = shelf.list('d', 'segment');
    database.close();
    const again = await Database.open(path);
    expect((await DefinitionShelf.open(again)).list('d', 'segment')).toEqual(before);
    again.close();
  });

  it('is as before when the unit of work fails', async () => {
    const database = await Database.open(':memory:');
    const shelf = await DefinitionShelf.open(database);
    await shelf.put(segment('a'));
    const failing = database.run(async () => {
      await shelf.put({ ...segment('a'), document: { changed: true } });
      await shelf.put(segment('b'));
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(shelf.list('d', 'segment').items).toMatchObject([{ name: 'a', document: { name: 'a' } }]);
  });

  it('forgets a domain with everything in it, and no other', async () => {
    const shelf = await DefinitionShelf.open(await Database.open(':memory:'));
    await shelf.put({ domain: NO_DOMAIN, kind: 'domain', name: 'd', document: {}, at });
    await shelf.put(segment('a'));
    await shelf.put({ ...segment('a'), domain: 'other' });
    await shelf.deleteDomain('d');
    expect(shelf.get(NO_DOMAIN, 'domain', 'd')).toBeNull();
    expect(shelf.get('d', 'segment', 'a')).toBeNull();
    expect(shelf.get('other', 'segment', 'a')).not.toBeNull();
    expect(await shelf.delete('d', 'segment', 'a')).toBe(false);
  });
});
