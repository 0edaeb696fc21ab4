import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProfileId } from '../../../functions/core/profiles/profile.ts';
import { instant } from '../../../functions/core/time.ts';
import { dump, type Fixture, MEMBER, memberProfile, NOBODY, openFixture, PURCHASE } from './fixture.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'profiles-'));
  folders.push(folder);
  return join(folder, 'store.duckdb');
}

const members = Array.from({ length: 50 }, (_, n) => ({
  id: `M${n}`,
  first: `名${n}`,
  last: '山田',
  phone: `090-1234-${String(1000 + (n % 40))}`,
  shop: 'ginza',
  card: String(n),
}));
const purchases = Array.from({ length: 120 }, (_, n) => ({ id: `P${n}`, member: `M${n % 50}` }));

/** A bit of everything. */
async function live({ domain, database }: Fixture): Promise<void> {
  await domain.putObjects('member', members);
  await domain.putObjects('purchase', purchases);
  const id = await domain.createProfile({ FirstName: 'Taro', EmailAddress: 'a@example.com', 'Attributes.x': '"引用"' });
  await domain.addKey(id, { name: 'loyalty', values: ['L-1'] });
  const ids = [...(await domain.resolveKeys('_memberId', ['M0', 'M1', 'M2', 'M3'])).values()].flat();
  const [zero, one, two, three] = ids as [ProfileId, ProfileId, ProfileId, ProfileId];
  await database.run(async () => {
    await domain.mergeProfiles({ main: one, merged: [zero], fieldSources: { FirstName: zero } });
    await domain.mergeProfiles({ main: two, merged: [one], fieldSources: {} });
    await domain.putObjects('purchase', [
      { id: 'P0', member: 'M5' },
      { id: 'new', member: 'M0' },
    ]);
    await domain.updateProfiles([{ id: two, fields: { LastName: '', 'Attributes.tier': 'gold' } }]);
    await domain.deleteProfile(three);
    await domain.deleteProfile((await memberProfile({ domain }, 'M20')).id);
    await domain.putObjects('member', [{ id: 'M20', first: 'again' }]);
  });
}

describe('the embedded profile store', () => {
  it('holds the same after its file was closed and opened', async () => {
    const path = temporaryFile();
    const fixture = await openFixture(path);
    await live(fixture);
    const before = await dump(fixture);
    fixture.database.close();
    const again = await openFixture(path);
    expect(await dump(again)).toEqual(before);
    const [rows] = await again.database.read('SELECT CAST(count(*) AS DOUBLE) AS profiles FROM profile');
    expect(rows?.profiles).toBe((await again.domain.counts()).profiles);
    again.database.close();
  });

  it('holds the same, in memory and in the file, when a unit of work fails', async () => {
    const fixture = await openFixture();
    await live(fixture);
    const before = await dump(fixture);
    const failing = fixture.database.run(async () => {
      await fixture.domain.putObjects('member', [
        { id: 'M77', phone: '090-9999-9999' },
        { ...members[9], last: '鈴木' },
      ]);
      const [main, merged] = [await memberProfile(fixture, 'M10'), await memberProfile(fixture, 'M11')];
      await fixture.domain.mergeProfiles({ main: main.id, merged: [merged.id], fieldSources: {} });
      await fixture.domain.deleteProfile((await memberProfile(fixture, 'M12')).id);
      await fixture.domain.snapshots([main.id]);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await dump(fixture)).toEqual(before);
    await fixture.domain.putObjects('member', [{ id: 'M77' }]);
    expect((await memberProfile(fixture, 'M77')).fields).toEqual({});
  });

  it('sees its own changes inside a unit of work', async () => {
    const fixture = await openFixture();
    await fixture.database.run(async () => {
      await fixture.domain.putObjects('member', members.slice(0, 3));
      const ids = [...(await fixture.domain.resolveKeys('_memberId', ['M0', 'M1', 'M2'])).values()].flat();
      const [zero, one, two] = ids as [ProfileId, ProfileId, ProfileId];
      await fixture.domain.mergeProfiles({ main: one, merged: [zero], fieldSources: {} });
      expect(await fixture.domain.listObjects(one, 'member')).toHaveLength(2);
      await fixture.domain.mergeProfiles({ main: two, merged: [one], fieldSources: {} });
      await fixture.domain.putObjects('purchase', [{ id: 'P1', member: 'M0' }]);
      expect(await fixture.domain.listObjects(two, 'member')).toHaveLength(3);
      expect(await fixture.domain.listObjects(two, 'purchase')).toHaveLength(1);
    });
  });

  it('is the same whether an import ran through or was interrupted and repeated', async () => {
    const whole = await openFixture();
    await whole.domain.putObjects('member', members);
    await whole.domain.putObjects('purchase', purchases);
    const path = temporaryFile();
    const interrupted = await openFixture(path);
    await interrupted.domain.putObjects('member', members.slice(0, 20));
    const failing = interrupted.database.run(async () => {
      await interrupted.domain.putObjects('member', members.slice(20, 40));
      throw new Error('pulled the plug');
    });
    await expect(failing).rejects.toThrow('pulled the plug');
    interrupted.database.close();
    const again = await openFixture(path, 1_700_000_100_000);
    await again.domain.putObjects('member', members);
    await again.domain.putObjects('purchase', purchases);
    const withoutTimes = async (fixture: Fixture) =>
      JSON.parse(JSON.stringify(await dump(fixture)), (name, value) => (name.endsWith('At') ? null : value));
    expect(await withoutTimes(again)).toEqual(await withoutTimes(whole));
    again.database.close();
  });

  it('puts single objects that come at the same time together, each with its own outcome', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', members.slice(0, 2));
    const outcomes = await Promise.all([
      ...purchases.slice(0, 5).map((purchase) => fixture.domain.putObject('purchase', purchase)),
      fixture.domain.putObject('member', { first: 'without an id' }),
      fixture.domain.putObject('member', { id: 'M2' }),
      fixture.domain.putObject('purchase', { id: 'P9', member: 'M2' }),
    ]);
    expect(outcomes.map((outcome) => 'stored' in outcome)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    await expect(fixture.domain.putObject('nothing', {})).rejects.toThrow('no object type');
    expect(await fixture.domain.counts()).toEqual({ profiles: 3, objects: 6 });
  });

  it('prepares a domain and its object types once', async () => {
    const fixture = await openFixture();
    const before = fixture.store.domains.definitions.get('club', 'object-type', 'member');
    await fixture.store.prepare([MEMBER, PURCHASE]);
    expect(fixture.store.domains.definitions.get('club', 'object-type', 'member')).toEqual(before);
    await fixture.store.prepare([{ ...MEMBER, sourcePriority: 1 }]);
    expect(fixture.domain.objectTypes.get('member')?.sourcePriority).toBe(1);
  });

  it('keeps domains apart, and deletes one with all that it holds', async () => {
    const fixture = await openFixture();
    const { domains } = fixture.store;
    const other = await domains.create('other', {});
    await other.objectTypes.ensure(MEMBER, instant(0));
    await other.putObjects('member', members.slice(0, 3));
    await fixture.domain.putObjects('member', members.slice(0, 2));
    await expect(domains.create('other', {})).rejects.toThrow('already exists');
    expect(await domains.delete('other')).toBe(true);
    expect(await domains.delete('other')).toBe(false);
    expect(domains.get('other')).toBeNull();
    expect(await fixture.domain.counts()).toEqual({ profiles: 2, objects: 2 });
    const again = await domains.create('other', {});
    expect(await again.counts()).toEqual({ profiles: 0, objects: 0 });
  });

  it('keeps a domain whose deletion fails', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', members.slice(0, 2));
    const before = await dump(fixture);
    const failing = fixture.database.run(async () => {
      await fixture.store.domains.delete('club');
      expect(fixture.store.domains.get('club')).toBeNull();
      expect(await fixture.domain.counts()).toEqual({ profiles: 0, objects: 0 });
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await dump({ ...fixture, domain: fixture.store.domains.get('club') ?? fixture.domain })).toEqual(before);
  });

  it('says so when a profile does not exist', async () => {
    const { store, domain } = await openFixture();
    for (const asking of [
      store.snapshot(NOBODY),
      store.listObjects(NOBODY, 'member'),
      store.updateProfiles([{ id: NOBODY, fields: {} }]),
      domain.deleteProfile(NOBODY),
      domain.addKey(NOBODY, { name: 'x', values: ['y'] }),
    ]) {
      await expect(asking).rejects.toThrow(`profile ${NOBODY} does not exist`);
    }
    expect(await store.getProfiles([NOBODY])).toEqual([]);
  });
});
