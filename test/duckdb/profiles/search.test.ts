import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeKeyValue } from '../../../functions/core/profiles/key-value.ts';
import type { ProfileFields, ProfileId, ProfileKey } from '../../../functions/core/profiles/profile.ts';
import type { ProfileSearch } from '../../../functions/duckdb/profiles/search.ts';
import { type Fixture, idsOf, memberProfile, openFixture } from './fixture.ts';

const phones = ['090-1234-5678', '+819012345678', '03-3234-5678', '０９０１２３４５６７８'];
const emails = ['a@example.com', 'A@Example.com', 'b@example.com'];

const fields = fc.record(
  {
    PhoneNumber: fc.constantFrom(...phones),
    HomePhoneNumber: fc.constantFrom(...phones),
    EmailAddress: fc.constantFrom(...emails),
    BusinessEmailAddress: fc.constantFrom(...emails),
    AccountNumber: fc.constantFrom('1', '2'),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const key = fc.oneof(
  fc.record({
    name: fc.constant('_phone'),
    values: fc.array(fc.constantFrom(...phones), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ name: fc.constant('_email'), values: fc.constantFrom(...emails).map((email) => [email]) }),
  fc.record({ name: fc.constant('_account'), values: fc.constantFrom('1', '2', '3').map((number) => [number]) }),
);
const search = fc.record({
  keys: fc.array(key, { minLength: 1, maxLength: 5 }),
  operator: fc.constantFrom('AND', 'OR'),
});

/** Reads every profile for every key: slow, and plain to see. */
function holds(held: ProfileFields, { name, values }: ProfileKey): boolean {
  const [type, paths] = {
    _phone: ['PHONE_NUMBER', ['PhoneNumber', 'HomePhoneNumber']],
    _email: ['EMAIL_ADDRESS', ['EmailAddress', 'BusinessEmailAddress']],
    _account: ['STRING', ['AccountNumber']],
  }[name] as ['STRING', string[]];
  const form = (text: string | undefined): string | null => (text === undefined ? null : normalizeKeyValue(type, text));
  return paths.some((path) => held[path] !== undefined && values.some((value) => form(value) === form(held[path])));
}

async function searchAll({ domain }: Fixture, wanted: Pick<ProfileSearch, 'keys' | 'operator'>, limit: number) {
  const items: { id: ProfileId; foundBy: readonly ProfileKey[] }[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof domain.search>> = await domain.search({ ...wanted, limit, after });
    expect(page.items.length).toBeLessThanOrEqual(limit);
    items.push(...page.items.map(({ profile, foundBy }) => ({ id: profile.id, foundBy })));
    after = page.next;
  } while (after !== null && items.length < 1000);
  return items;
}

describe('a search', () => {
  it('finds what reading every profile finds, by the keys that hold, in the order of creation, in pages of any size', async () => {
    const action = fc.oneof(
      fc.record({ create: fields }),
      fc.record({
        update: fc.nat(),
        fields: fc.dictionary(
          fc.constantFrom('PhoneNumber', 'EmailAddress'),
          fc.constantFrom('', '090-1234-5678', 'b@example.com'),
        ),
      }),
      fc.record({ remove: fc.nat() }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { maxLength: 12 }),
        fc.array(search, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (actions, searches, limit) => {
          const fixture = await openFixture();
          const oracle: { id: ProfileId; fields: Record<string, string> }[] = [];
          for (const each of actions) {
            const target =
              'create' in each ? undefined : oracle[('update' in each ? each.update : each.remove) % oracle.length];
            if ('create' in each)
              oracle.push({ id: await fixture.domain.createProfile(each.create), fields: { ...each.create } });
            else if (target === undefined) continue;
            else if ('update' in each) {
              await fixture.domain.updateProfiles([{ id: target.id, fields: each.fields }]);
              Object.assign(target.fields, each.fields);
              for (const [path, value] of Object.entries(target.fields)) if (value === '') delete target.fields[path];
            } else {
              await fixture.domain.deleteProfile(target.id);
              oracle.splice(oracle.indexOf(target), 1);
            }
          }
          for (const { keys, operator } of searches) {
            const expected = oracle
              .map(({ id, fields: held }) => ({ id, foundBy: keys.filter((each) => holds(held, each)) }))
              .filter(({ foundBy }) => (operator === 'AND' ? foundBy.length === keys.length : foundBy.length > 0));
            expect(await searchAll(fixture, { keys, operator: operator === 'AND' ? 'AND' : 'OR' }, limit)).toEqual(
              expected,
            );
          }
          fixture.database.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('finds a composite key by one value for each of its fields', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', [
      { id: 'M1', shop: 'ginza', card: '1' },
      { id: 'M2', shop: 'umeda', card: '1' },
    ]);
    const { id } = await memberProfile(fixture, 'M1');
    expect(idsOf(await fixture.domain.findProfiles({ name: '_card', values: ['ginza', '1'] }))).toEqual([id]);
    expect(await fixture.domain.findProfiles({ name: '_card', values: ['1', 'ginza'] })).toEqual([]);
    expect(await fixture.domain.findProfiles({ name: '_card', values: ['ginza'] })).toEqual([]);
  });

  it('finds many single values at once, leaving out what nobody holds', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', [{ id: 'M1' }, { id: 'M2' }]);
    const found = await fixture.domain.resolveKeys('_memberId', ['M1', 'M2', 'M3']);
    expect([...found.keys()]).toEqual(['M1', 'M2']);
    expect(found.get('M2')).toEqual([(await memberProfile(fixture, 'M2')).id]);
  });

  it('finds keys that were added by hand until they are deleted, and deletes those of objects too', async () => {
    const fixture = await openFixture();
    const { domain } = fixture;
    await domain.putObjects('member', [{ id: 'M1', phone: '090-1234-5678' }]);
    const { id } = await memberProfile(fixture, 'M1');
    const added = { name: 'loyalty', values: ['L-1', 'L-2'] };
    await domain.addKey(id, added);
    expect(idsOf(await domain.findProfiles({ name: 'loyalty', values: ['L-2'] }))).toEqual([id]);
    expect(await domain.deleteKey(id, added)).toBe(true);
    expect(await domain.deleteKey(id, added)).toBe(false);
    expect(await domain.findProfiles({ name: 'loyalty', values: ['L-2'] })).toEqual([]);
    expect(await domain.deleteKey(id, { name: '_memberId', values: ['M1'] })).toBe(true);
    expect(await domain.findProfiles({ name: '_memberId', values: ['M1'] })).toEqual([]);
  });
});
