import { describe, expect, it } from 'vitest';
import {
  confirmedAtOf,
  inferredFieldsOf,
  keysOf,
  profileFieldsOf,
} from '../../../functions/core/profiles/object-reading.ts';
import type { ObjectTypeDefinition } from '../../../functions/core/profiles/object-type.ts';
import { instantFromIso } from '../../../functions/core/time.ts';

const contact: ObjectTypeDefinition = {
  name: 'contact',
  description: 'a contact',
  allowProfileCreation: true,
  sourceLastUpdatedTimestampFormat: 'yyyy-MM-dd',
  fields: {
    id: { source: '_source.id', contentType: 'NUMBER' },
    shop: { source: '_source.shop' },
    phone: { source: '_source.phone', target: '_profile.PhoneNumber', contentType: 'PHONE_NUMBER' },
    email: { source: '_source.email', contentType: 'EMAIL_ADDRESS' },
    city: { source: '_source.home.city', target: '_profile.Address.City' },
    tier: { source: '_source.tier', target: '_profile.Attributes.tier' },
    order: { source: '_source.id', target: '_order.Id' },
    sourceLastUpdatedTimestamp: { source: '_source.changed' },
  },
  keys: {
    _contactId: [{ standardIdentifiers: ['UNIQUE'], fieldNames: ['shop', 'id'] }],
    _phone: [{ standardIdentifiers: ['PROFILE', 'SECONDARY'], fieldNames: ['phone'] }],
    _email: [{ standardIdentifiers: ['PROFILE', 'LOOKUP_ONLY'], fieldNames: ['email'] }],
    _tier: [{ standardIdentifiers: ['PROFILE', 'NEW_ONLY'], fieldNames: ['tier'] }],
    _city: [{ standardIdentifiers: [], fieldNames: ['city'] }],
  },
};

const object = {
  id: '007',
  shop: 'ginza',
  phone: '090-1234-5678',
  email: 'A@Example.com',
  home: { city: '中央区' },
  tier: 'gold',
  changed: '2024-05-06',
};

describe('an object, read by its type', () => {
  it('says of the profile what its fields target there', () => {
    expect(profileFieldsOf(contact, object)).toEqual({
      PhoneNumber: '090-1234-5678',
      'Address.City': '中央区',
      'Attributes.tier': 'gold',
    });
  });

  it('has its keys by what they are for, normalised', () => {
    const email = { name: '_email', values: ['a@example.com'] };
    const phone = { name: '_phone', values: ['+819012345678'] };
    const unique = { name: '_contactId', values: ['ginza', '7'] };
    const tier = { name: '_tier', values: ['gold'] };
    expect(keysOf(contact, object)).toEqual({
      unique,
      primary: [email, tier],
      secondary: [phone],
      stored: [unique, phone, { name: '_city', values: ['中央区'] }],
      storedWhenNew: [tier],
    });
  });

  it('has no key of which a field is missing', () => {
    expect(keysOf(contact, { ...object, shop: ' ' }).unique).toBeNull();
    expect(keysOf(contact, { ...object, phone: null }).secondary).toEqual([]);
  });

  it('lends its first e-mail address and phone number to a profile that would be empty', () => {
    expect(inferredFieldsOf(contact, object)).toEqual({
      EmailAddress: 'A@Example.com',
      PhoneNumber: '090-1234-5678',
    });
  });

  it('says when its source confirmed it', () => {
    expect(confirmedAtOf(contact, object)).toBe(instantFromIso('2024-05-06T00:00:00Z'));
    expect(confirmedAtOf(contact, { ...object, changed: 'yesterday' })).toBeNull();
  });
});
