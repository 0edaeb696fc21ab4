import { describe, expect, it } from 'vitest';
import type { ObjectTypeDefinition } from '../../../functions/core/profiles/object-type.ts';
import { dump, idsOf, memberProfile, openFixture } from './fixture.ts';

const hanako = { id: 'M1', first: '花子', last: '山田', phone: '090-1234-5678', changed: '2024-01-01' };

describe('an object that is put', () => {
  it('makes a profile out of its targeted fields, found by its keys and by its fields', async () => {
    const { domain } = await openFixture();
    const [outcome] = await domain.putObjects('member', [hanako]);
    expect(outcome).toHaveProperty('stored');
    const [profile] = await domain.findProfiles({ name: '_memberId', values: ['M1'] });
    expect(profile?.fields).toEqual({ FirstName: '花子', LastName: '山田', PhoneNumber: '090-1234-5678' });
    for (const key of [
      { name: '_phone', values: ['+81 90 1234 5678'] },
      { name: '_fullName', values: ['山田　花子'] },
      { name: '_profileId', values: [profile?.id ?? ''] },
    ]) {
      expect(await domain.findProfiles(key)).toEqual([profile]);
    }
  });

  it('is overwritten by the same unique key, with its fields and keys', async () => {
    const { domain } = await openFixture();
    const [first] = await domain.putObjects('member', [hanako]);
    const [second] = await domain.putObjects('member', [{ ...hanako, phone: '090-8765-4321', last: null }]);
    expect(second).toEqual(first);
    const [profile] = await domain.findProfiles({ name: '_phone', values: ['090-8765-4321'] });
    expect(profile?.fields).toEqual({ FirstName: '花子', PhoneNumber: '090-8765-4321' });
    expect(await domain.findProfiles({ name: '_phone', values: ['090-1234-5678'] })).toEqual([]);
    expect(await domain.counts()).toEqual({ profiles: 1, objects: 1 });
  });

  it('changes nothing when it comes again as it was', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', [hanako]);
    const before = await dump(fixture);
    await fixture.domain.putObjects('member', [hanako, hanako]);
    expect(await dump(fixture)).toEqual(before);
  });

  it('joins the profile that its PROFILE key names, and is refused where there is none', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', [hanako]);
    const outcomes = await fixture.domain.putObjects('purchase', [
      { id: 'P1', member: 'M1' },
      { id: 'P2', member: 'M9' },
      { id: 'P3' },
      { member: 'M1' },
    ]);
    expect(outcomes.map((outcome) => 'stored' in outcome)).toEqual([true, false, false, false]);
    const { id } = await memberProfile(fixture, 'M1');
    const objects = await fixture.domain.listObjects(id, 'purchase');
    expect(objects.map(({ source }) => source)).toEqual([{ id: 'P1', member: 'M1' }]);
    expect(idsOf(await fixture.domain.findProfiles({ name: '_purchaseId', values: ['P1'] }))).toEqual([id]);
  });

  it('moves when its keys name another profile', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', [hanako, { id: 'M2' }]);
    await fixture.domain.putObjects('purchase', [{ id: 'P1', member: 'M1' }]);
    await fixture.domain.putObjects('purchase', [{ id: 'P1', member: 'M2' }]);
    const [first, second] = [await memberProfile(fixture, 'M1'), await memberProfile(fixture, 'M2')];
    expect(await fixture.domain.listObjects(first.id, 'purchase')).toEqual([]);
    expect(await fixture.domain.listObjects(second.id, 'purchase')).toHaveLength(1);
    expect(idsOf(await fixture.domain.findProfiles({ name: '_purchaseId', values: ['P1'] }))).toEqual([second.id]);
  });

  it('makes the same profile id in every store', async () => {
    const [one, another] = [await openFixture(), await openFixture()];
    await another.domain.createProfile({ FirstName: 'x' });
    await one.domain.putObjects('member', [hanako]);
    await another.domain.putObjects('member', [hanako]);
    expect((await memberProfile(one, 'M1')).id).toBe((await memberProfile(another, 'M1')).id);
  });

  it('does not overwrite what was set through the API', async () => {
    const fixture = await openFixture();
    await fixture.domain.putObjects('member', [hanako]);
    const { id } = await memberProfile(fixture, 'M1');
    await fixture.domain.updateProfiles([{ id, fields: { LastName: '佐藤' } }]);
    await fixture.domain.putObjects('member', [{ ...hanako, first: 'はなこ', last: '鈴木' }]);
    expect((await memberProfile(fixture, 'M1')).fields).toMatchObject({ FirstName: 'はなこ', LastName: '佐藤' });
  });
});

/** Looks for profiles by its keys only; makes none unless told. */
function visitType(allowProfileCreation: boolean, identifiers: Record<string, string[]>): ObjectTypeDefinition {
  return {
    name: 'visit',
    description: 'visits',
    allowProfileCreation,
    fields: {
      id: { source: '_source.id' },
      phone: { source: '_source.phone', contentType: 'PHONE_NUMBER' },
      email: { source: '_source.email', contentType: 'EMAIL_ADDRESS' },
    },
    keys: {
      _visitId: [{ standardIdentifiers: ['UNIQUE'], fieldNames: ['id'] }],
      _phone: [{ standardIdentifiers: identifiers._phone ?? [], fieldNames: ['phone'] }],
      _email: [{ standardIdentifiers: identifiers._email ?? [], fieldNames: ['email'] }],
    },
  };
}

describe('an object with several keys', () => {
  const visit = { id: 'V1', phone: '090-1234-5678', email: 'a@example.com' };

  async function fixtureWith(type: ObjectTypeDefinition) {
    const fixture = await openFixture();
    await fixture.store.prepare([type]);
    const { domain } = fixture;
    const byPhone = await domain.createProfile({ PhoneNumber: '+819012345678' });
    const byEmail = await domain.createProfile({ EmailAddress: 'A@example.com' });
    return { ...fixture, byPhone, byEmail };
  }

  it('attaches to an API-made profile by the first PROFILE key that names exactly one', async () => {
    const { domain, byPhone } = await fixtureWith(visitType(false, { _phone: ['PROFILE'], _email: ['PROFILE'] }));
    await domain.putObjects('visit', [visit]);
    expect(await domain.listObjects(byPhone, 'visit')).toHaveLength(1);
  });

  it('asks SECONDARY keys only when no primary key found a profile', async () => {
    const type = visitType(false, { _phone: ['PROFILE', 'SECONDARY'], _email: ['PROFILE'] });
    const { domain, byPhone, byEmail } = await fixtureWith(type);
    await domain.putObjects('visit', [{ ...visit, id: 'V2', email: 'other@example.com' }, visit]);
    expect(await domain.listObjects(byEmail, 'visit')).toHaveLength(1);
    expect(await domain.listObjects(byPhone, 'visit')).toHaveLength(1);
  });

  it('passes over a key that several profiles hold, and is refused when all of them do', async () => {
    const type = visitType(true, { _phone: ['PROFILE'], _email: ['PROFILE'] });
    const { domain, byEmail } = await fixtureWith(type);
    await domain.createProfile({ MobilePhoneNumber: '090-1234-5678' });
    const [attached] = await domain.putObjects('visit', [visit]);
    expect(attached).toHaveProperty('stored');
    expect(await domain.listObjects(byEmail, 'visit')).toHaveLength(1);
    const [refused] = await domain.putObjects('visit', [{ id: 'V2', phone: '090-1234-5678' }]);
    expect(refused).toMatchObject({ rejected: expect.stringContaining('more than one') });
  });

  it('makes a profile of its first e-mail address and phone number where it targets no field', async () => {
    const { domain } = await fixtureWith(visitType(true, { _phone: ['PROFILE'] }));
    await domain.putObjects('visit', [{ id: 'V2', phone: '03-3234-5678', email: 'b@example.com' }]);
    const [profile] = await domain.findProfiles({ name: '_visitId', values: ['V2'] });
    expect(profile?.fields).toEqual({ PhoneNumber: '03-3234-5678', EmailAddress: 'b@example.com' });
  });

  it('keeps no LOOKUP_ONLY key, and a NEW_ONLY key only on a profile that it made', async () => {
    const type = visitType(true, { _phone: ['PROFILE', 'LOOKUP_ONLY'], _email: ['PROFILE', 'NEW_ONLY'] });
    const { domain, byPhone } = await fixtureWith(type);
    await domain.putObjects('visit', [
      { ...visit, email: 'c@example.com' },
      { id: 'V2', phone: '1', email: 'd@example.com' },
    ]);
    expect(await domain.listObjects(byPhone, 'visit')).toHaveLength(1);
    expect(await domain.findProfiles({ name: '_email', values: ['c@example.com'] })).toEqual([]);
    const [made] = await domain.findProfiles({ name: '_email', values: ['d@example.com'] });
    expect((await domain.snapshots(made ? [made.id] : []))[0]?.keys.map(({ name }) => name)).toEqual([
      '_email',
      '_visitId',
    ]);
  });
});

describe('an object that is deleted', () => {
  it('takes its keys and values along; what others hold stays', async () => {
    const fixture = await openFixture();
    const { domain } = fixture;
    const [outcome] = await domain.putObjects('member', [hanako]);
    await domain.putObjects('purchase', [{ id: 'P1', member: 'M1' }]);
    const { id } = await memberProfile(fixture, 'M1');
    const key = outcome !== undefined && 'stored' in outcome ? outcome.stored : '';
    expect(await domain.deleteObject(id, 'member', key)).toBe(true);
    expect(await domain.deleteObject(id, 'member', key)).toBe(false);
    expect((await memberProfile(fixture, 'M1')).fields).toEqual({});
    expect(await domain.findProfiles({ name: '_phone', values: ['090-1234-5678'] })).toEqual([]);
  });

  it('goes with all others of its type', async () => {
    const { domain } = await openFixture();
    await domain.putObjects('member', [hanako, { id: 'M2' }]);
    await domain.putObjects('purchase', [{ id: 'P1', member: 'M1' }]);
    expect(await domain.deleteObjectsOfType('purchase')).toBe(1);
    expect(await domain.counts()).toEqual({ profiles: 2, objects: 2 });
    expect(await domain.findProfiles({ name: '_purchaseId', values: ['P1'] })).toEqual([]);
  });
});
