import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_FIELDS, ADDRESS_PARTS, TEXT_FIELDS } from '../../../functions/core/profiles/fields.ts';
import { fieldsFromWire, wireFromFields } from '../../../functions/core/profiles/wire-profile.ts';

const path = fc.oneof(
  fc.constantFrom(...TEXT_FIELDS),
  fc.tuple(fc.constantFrom(...ADDRESS_FIELDS), fc.constantFrom(...ADDRESS_PARTS)).map((parts) => parts.join('.')),
  fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_.-]{0,12}$/).map((name) => `Attributes.${name}`),
);

describe('a profile on the wire', () => {
  it('is nested, and comes back flat as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(path, fc.string({ minLength: 1 }), { noNullPrototype: true }), (fields) => {
        expect(fieldsFromWire(wireFromFields(fields))).toEqual(fields);
      }),
    );
  });

  it('nests addresses and attributes', () => {
    const fields = { FirstName: '太郎', 'Address.City': '千代田区', 'Attributes.a.b': 'x' };
    expect(wireFromFields(fields)).toEqual({
      FirstName: '太郎',
      Address: { City: '千代田区' },
      Attributes: { 'a.b': 'x' },
    });
  });

  it('keeps empty texts, which remove fields, and engagement preferences as they are', () => {
    const preferences = { Phone: [{ KeyName: '_phone', KeyValue: '+819012345678' }] };
    const fields = fieldsFromWire({ LastName: '', EngagementPreferences: preferences });
    expect(fields.LastName).toBe('');
    expect(wireFromFields(fields).EngagementPreferences).toEqual(preferences);
  });

  it('ignores what is no field', () => {
    expect(fieldsFromWire({ FirstName: 5, Address: 'x', Attributes: ['x'], ...{ DomainName: 'd' } })).toEqual({});
  });
});
