import type { ObjectTypeDefinition } from '../../../functions/core/profiles/object-type.ts';
import { type Profile, type ProfileId, profileId } from '../../../functions/core/profiles/profile.ts';
import { type Instant, instant } from '../../../functions/core/time.ts';
import { Database } from '../../../functions/duckdb/database.ts';
import type { ProfileDomain } from '../../../functions/duckdb/profiles/domain.ts';
import { EmbeddedProfileStore } from '../../../functions/duckdb/profiles/store.ts';

/** A clock that ticks a second each time it is read, so that no two changes are of one moment. */
export function tickingClock(start = 1_700_000_000_000): { now(): Instant } {
  let at = start;
  return {
    now() {
      at += 1000;
      return instant(at);
    },
  };
}

export function countingIds(): { next(): string } {
  let count = 0;
  return {
    next() {
      count += 1;
      return count.toString(16).padStart(32, '0');
    },
  };
}

export interface Fixture {
  readonly database: Database;
  readonly store: EmbeddedProfileStore;
  readonly domain: ProfileDomain;
}

export const MEMBER: ObjectTypeDefinition = {
  name: 'member',
  description: 'members of a club',
  allowProfileCreation: true,
  sourceLastUpdatedTimestampFormat: 'yyyy-MM-dd',
  fields: {
    id: { source: '_source.id' },
    first: { source: '_source.first', target: '_profile.FirstName', contentType: 'NAME' },
    last: { source: '_source.last', target: '_profile.LastName', contentType: 'NAME' },
    phone: { source: '_source.phone', target: '_profile.PhoneNumber', contentType: 'PHONE_NUMBER' },
    city: { source: '_source.city', target: '_profile.Address.City' },
    shop: { source: '_source.shop' },
    card: { source: '_source.card' },
    sourceLastUpdatedTimestamp: { source: '_source.changed' },
  },
  keys: {
    _memberId: [{ standardIdentifiers: ['UNIQUE', 'PROFILE'], fieldNames: ['id'] }],
    _phone: [{ standardIdentifiers: [], fieldNames: ['phone'] }],
    _card: [{ standardIdentifiers: [], fieldNames: ['shop', 'card'] }],
  },
};

export const PURCHASE: ObjectTypeDefinition = {
  name: 'purchase',
  description: 'purchases of members',
  allowProfileCreation: false,
  fields: { id: { source: '_source.id' }, member: { source: '_source.member' } },
  keys: {
    _purchaseId: [{ standardIdentifiers: ['UNIQUE'], fieldNames: ['id'] }],
    _memberId: [{ standardIdentifiers: ['PROFILE'], fieldNames: ['member'] }],
  },
};

export async function openFixture(path = ':memory:', startOfClock?: number): Promise<Fixture> {
  const database = await Database.open(path);
  const store = await EmbeddedProfileStore.open(database, {
    domainName: 'club',
    clock: tickingClock(startOfClock),
    ids: countingIds(),
  });
  await store.prepare([MEMBER, PURCHASE]);
  const domain = store.domains.get('club');
  if (domain === null) throw new Error('the domain was not made');
  return { database, store, domain };
}

/** Everything that the domain holds and by which keys it finds it, comparable. */
export async function dump({ domain }: Fixture): Promise<unknown> {
  const ids: ProfileId[] = [];
  for await (const profile of domain.profiles()) ids.push(profile.id);
  const snapshots = [...(await domain.snapshots(ids.sort()))];
  const found: Record<string, readonly string[]> = {};
  for (const { profile, keys } of snapshots) {
    const phone =
      profile.fields.PhoneNumber === undefined ? [] : [{ name: '_phone', values: [profile.fields.PhoneNumber] }];
    for (const key of [...keys, ...phone]) {
      found[`${key.name} ${key.values.join()}`] = idsOf(await domain.findProfiles(key));
    }
  }
  return { snapshots, found };
}

export function idsOf(profiles: readonly Profile[]): readonly string[] {
  return profiles.map(({ id }) => id as string).sort();
}

/** The one profile of a member. */
export async function memberProfile({ domain }: Pick<Fixture, 'domain'>, id: string): Promise<Profile> {
  const [profile, another] = await domain.findProfiles({ name: '_memberId', values: [id] });
  if (profile === undefined || another !== undefined) throw new Error(`member ${id} is not on one profile`);
  return profile;
}

export const NOBODY = profileId('f'.repeat(32));
