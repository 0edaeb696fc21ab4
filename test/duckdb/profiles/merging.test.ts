import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject, ProfileId } from '../../../functions/core/profiles/profile.ts';
import type { MergedState } from '../../../functions/steps/ports.ts';
import { dump, type Fixture, idsOf, memberProfile, NOBODY, openFixture } from './fixture.ts';

/** Merges, and remembers what was before as a journal would: as JSON. */
async function mergeAndRemember(
  { domain }: Fixture,
  main: ProfileId,
  merged: readonly ProfileId[],
  fieldSources: Readonly<Record<string, ProfileId>> = {},
): Promise<MergedState> {
  const [before, ...others] = await domain.snapshots([main, ...merged]);
  await domain.mergeProfiles({ main, merged, fieldSources });
  const [after] = await domain.getProfiles([main]);
  return JSON.parse(JSON.stringify({ main: before, merged: others, fieldsAfter: after?.fields }));
}

async function membersFixture(...objects: readonly JsonObject[]): Promise<Fixture & { ids: readonly ProfileId[] }> {
  const fixture = await openFixture();
  await fixture.domain.putObjects('member', objects);
  const ids = await Promise.all(objects.map(async ({ id }) => (await memberProfile(fixture, String(id))).id));
  return { ...fixture, ids };
}

const hanako = { id: 'M1', first: '花子', phone: '090-1111-1111', changed: '2024-01-01' };
const hana = { id: 'M2', first: 'はな', city: '札幌市', phone: '090-2222-2222', changed: '2024-02-01' };

describe('a merge', () => {
  it('moves keys and objects to the main profile, unites the fields, and deletes the others', async () => {
    const { domain, ids } = await membersFixture(hanako, hana);
    await domain.putObjects('purchase', [{ id: 'P1', member: 'M2' }]);
    const [main, merged] = ids as [ProfileId, ProfileId];
    await domain.mergeProfiles({ main, merged: [merged], fieldSources: {} });
    expect(await domain.getProfiles(ids)).toMatchObject([
      { id: main, fields: { FirstName: '花子', PhoneNumber: '090-1111-1111', 'Address.City': '札幌市' } },
    ]);
    for (const [name, value] of [
      ['_memberId', 'M1'],
      ['_memberId', 'M2'],
      ['_purchaseId', 'P1'],
      ['_phone', '090-2222-2222'],
    ] as const) {
      expect(idsOf(await domain.findProfiles({ name, values: [value] }))).toEqual([main]);
    }
    expect(await domain.listObjects(main, 'member')).toHaveLength(2);
    await domain.putObjects('purchase', [{ id: 'P2', member: 'M2' }]);
    expect(await domain.listObjects(main, 'purchase')).toHaveLength(2);
  });

  it('takes a field from the profile that is named, even without a value', async () => {
    const { domain, ids } = await membersFixture(hanako, { id: 'M2', phone: '090-2222-2222' });
    const [main, merged] = ids as [ProfileId, ProfileId];
    await domain.mergeProfiles({ main, merged: [merged], fieldSources: { FirstName: merged, PhoneNumber: merged } });
    const [profile] = await domain.getProfiles([main]);
    expect(profile?.fields).toEqual({ PhoneNumber: '090-2222-2222' });
  });

  it('makes one key of one that was added to both by hand', async () => {
    const { domain, ids } = await membersFixture(hanako, hana);
    const [main, merged] = ids as [ProfileId, ProfileId];
    const key = { name: 'loyalty', values: ['L-1'] };
    for (const id of ids) await domain.addKey(id, key);
    await domain.mergeProfiles({ main, merged: [merged], fieldSources: {} });
    expect(idsOf(await domain.findProfiles(key))).toEqual([main]);
    await domain.deleteKey(main, key);
    expect(await domain.findProfiles(key)).toEqual([]);
  });

  it('changes nothing when a profile does not exist or is named twice', async () => {
    const fixture = await membersFixture(hanako, hana);
    const [main, merged] = fixture.ids as [ProfileId, ProfileId];
    const before = await dump(fixture);
    for (const wrong of [[NOBODY], [merged, NOBODY], [main], [merged, merged]]) {
      await expect(fixture.domain.mergeProfiles({ main, merged: wrong, fieldSources: {} })).rejects.toThrow();
    }
    expect(await dump(fixture)).toEqual(before);
  });
});

describe('a merge that is taken back', () => {
  const member = fc.record(
    {
      first: fc.constantFrom('花子', 'はな'),
      phone: fc.constantFrom('090-1111-1111', '090-2222-2222'),
      city: fc.constantFrom('札幌市', '千代田区'),
      shop: fc.constantFrom('ginza', 'umeda'),
      card: fc.constantFrom('1', '2'),
      changed: fc.constantFrom('2024-01-01', '2024-02-01'),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  const people = fc
    .array(
      fc.record({
        member,
        purchases: fc.nat(2),
        set: fc.dictionary(fc.constantFrom('FirstName', 'Attributes.tier'), fc.constantFrom('', 'x')),
        key: fc.boolean(),
      }),
      { minLength: 2, maxLength: 5 },
    )
    .chain((all) =>
      fc.record({
        all: fc.constant(all),
        order: fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
        cut: fc.integer({ min: 1, max: all.length - 1 }),
        source: fc.nat(all.length - 1),
      }),
    );

  it('leaves everything as it was before, whoever was merged in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(people, async ({ all, order, cut, source }) => {
        const fixture = await membersFixture(...all.map((person, at) => ({ id: `M${at}`, ...person.member })));
        const { domain, ids } = fixture;
        for (const [at, { purchases, set, key }] of all.entries()) {
          const id = ids[at] ?? NOBODY;
          await domain.putObjects(
            'purchase',
            Array.from({ length: purchases }, (_, n) => ({ id: `P${at}-${n}`, member: `M${at}` })),
          );
          await domain.updateProfiles([{ id, fields: set }]);
          if (key) await domain.addKey(id, { name: 'loyalty', values: ['shared'] });
        }
        const before = await dump(fixture);
        const [main = NOBODY, ...others] = order.map((at) => ids[at] ?? NOBODY);
        const first = await mergeAndRemember(fixture, main, others.slice(0, cut), { FirstName: ids[source] ?? NOBODY });
        const second = cut < others.length ? await mergeAndRemember(fixture, main, others.slice(cut)) : null;
        if (second !== null) await domain.restoreProfiles([second]);
        await domain.restoreProfiles([first]);
        expect(await dump(fixture)).toEqual(before);
        fixture.database.close();
      }),
      { numRuns: 20 },
    );
  });

  it('leaves everything as it was before when several merges are taken back at once', async () => {
    const fixture = await membersFixture(...['A', 'B', 'C', 'D'].map((id) => ({ ...hanako, id, last: id })));
    const [a = NOBODY, b = NOBODY, c = NOBODY, d = NOBODY] = fixture.ids;
    await fixture.domain.putObjects(
      'purchase',
      ['A', 'B', 'C', 'D'].map((member) => ({ id: `P${member}`, member })),
    );
    const before = await dump(fixture);
    const merges = [await mergeAndRemember(fixture, a, [b]), await mergeAndRemember(fixture, c, [d])];
    await fixture.domain.restoreProfiles(merges);
    expect(await dump(fixture)).toEqual(before);
  });

  it('gives objects that came since to whom their keys name, in the version that they have now', async () => {
    const fixture = await membersFixture(hanako, hana);
    const { domain, ids } = fixture;
    const [main, merged] = ids as [ProfileId, ProfileId];
    const before = await mergeAndRemember(fixture, main, [merged]);
    await domain.putObjects('purchase', [
      { id: 'P1', member: 'M1' },
      { id: 'P2', member: 'M2' },
    ]);
    await domain.putObjects('member', [{ ...hana, city: '小樽市' }]);
    await domain.restoreProfiles([before]);
    expect((await domain.listObjects(main, 'purchase')).map(({ source }) => source.id)).toEqual(['P1']);
    expect((await domain.listObjects(merged, 'purchase')).map(({ source }) => source.id)).toEqual(['P2']);
    const [one, another] = await domain.getProfiles(ids);
    expect(one?.fields).not.toHaveProperty(['Address.City']);
    expect(another?.fields['Address.City']).toBe('小樽市');
    await domain.putObjects('purchase', [{ id: 'P3', member: 'M2' }]);
    expect(await domain.listObjects(merged, 'purchase')).toHaveLength(2);
  });

  it('dates each profile by what was told of it, not by what was told of the others', async () => {
    const apart = await membersFixture(hanako, hana);
    const merged = await membersFixture(hanako, hana);
    const [main = NOBODY, other = NOBODY] = merged.ids;
    const before = await mergeAndRemember(merged, main, [other]);
    for (const { domain } of [apart, merged]) {
      await domain.putObjects('member', [{ ...hana, city: '小樽市' }]);
      await domain.putObjects('member', [{ ...hanako, last: '佐藤' }]);
    }
    await merged.domain.restoreProfiles([before]);
    const dates = async ({ domain, ids }: typeof merged): Promise<readonly number[]> =>
      (await domain.snapshots(ids)).map(({ profile, objects }) => profile.updatedAt - (objects[0]?.ingestedAt ?? 0));
    expect(await dates(merged)).toEqual(await dates(apart));
  });

  it('keeps what was set, removed and added by hand since on the main profile', async () => {
    const fixture = await membersFixture(hanako, hana);
    const { domain, ids } = fixture;
    const [main, merged] = ids as [ProfileId, ProfileId];
    const before = await mergeAndRemember(fixture, main, [merged]);
    await domain.updateProfiles([{ id: main, fields: { LastName: '佐藤', PhoneNumber: '' } }]);
    await domain.addKey(main, { name: 'loyalty', values: ['L-1'] });
    await domain.restoreProfiles([before]);
    const [one, another] = await domain.getProfiles(ids);
    expect(one?.fields).toEqual({ FirstName: '花子', LastName: '佐藤' });
    expect(another?.fields.PhoneNumber).toBe('090-2222-2222');
    expect(idsOf(await domain.findProfiles({ name: 'loyalty', values: ['L-1'] }))).toEqual([main]);
  });

  it('leaves a later merge of the same main profile in force', async () => {
    const fixture = await membersFixture(hanako, hana, { id: 'M3', last: '山田' });
    const { domain, ids } = fixture;
    const [main, merged, third] = ids as [ProfileId, ProfileId, ProfileId];
    const before = await mergeAndRemember(fixture, main, [merged]);
    await domain.mergeProfiles({ main, merged: [third], fieldSources: {} });
    await domain.restoreProfiles([before]);
    expect((await memberProfile(fixture, 'M2')).id).toBe(merged);
    expect(await memberProfile(fixture, 'M3')).toMatchObject({
      id: main,
      fields: { FirstName: '花子', LastName: '山田' },
    });
  });

  it('is refused when it was taken back already, or the main profile is gone', async () => {
    const fixture = await membersFixture(hanako, hana, { id: 'M3' });
    const [main, merged, third] = fixture.ids as [ProfileId, ProfileId, ProfileId];
    const first = await mergeAndRemember(fixture, main, [merged]);
    const second = await mergeAndRemember(fixture, third, [main]);
    await expect(fixture.domain.restoreProfiles([first])).rejects.toThrow('is gone');
    await fixture.domain.restoreProfiles([second]);
    await fixture.domain.restoreProfiles([first]);
    await expect(fixture.domain.restoreProfiles([first])).rejects.toThrow('exists');
  });
});
