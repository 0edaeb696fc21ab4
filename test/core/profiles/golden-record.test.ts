import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenRecord, survivingRecords } from '../../../functions/core/profiles/golden-record.ts';
import type { CustomerRecord } from '../../../functions/core/records/entities.ts';
import { instantFromIso } from '../../../functions/core/time.ts';
import { customer, HOSHIZORA, TSUMUGI } from './customer.ts';

const brands = [TSUMUGI, HOSHIZORA];
const january = instantFromIso('2024-01-01T00:00:00Z');
const june = instantFromIso('2024-06-01T00:00:00Z');

describe('goldenRecord', () => {
  it('takes the newest confirmed value, whatever the brand', () => {
    const golden = goldenRecord(
      [
        customer({ brand: 'tsumugi', customer_id: 'T1', phone: '+819011111111', updated_at: january }),
        customer({ brand: 'hoshizora', customer_id: 'H1', phone: '+819022222222', registered_at: june }),
      ],
      brands,
    );
    expect(golden.PhoneNumber).toEqual({
      value: '+819022222222',
      sources: [{ brand: 'hoshizora', customerId: 'H1', confirmedAt: june }],
    });
  });

  it('takes the brand that comes first when both confirmed at the same moment', () => {
    const golden = goldenRecord(
      [
        customer({ brand: 'hoshizora', customer_id: 'H1', email: 'h@example.com', updated_at: june }),
        customer({ brand: 'tsumugi', customer_id: 'T1', email: 't@example.com', updated_at: june }),
      ],
      brands,
    );
    expect(golden.EmailAddress?.value).toBe('t@example.com');
  });

  it('keeps a name as it is written in Japanese when a newer record spells it in Latin letters', () => {
    const golden = goldenRecord(
      [
        customer({ brand: 'tsumugi', customer_id: 'T1', last_name: '今井', first_name: '竜也', updated_at: january }),
        customer({ brand: 'hoshizora', customer_id: 'H1', last_name: 'imai', first_name: 'tatsuya', updated_at: june }),
      ],
      brands,
    );
    expect([golden.LastName?.value, golden.FirstName?.value]).toEqual(['今井', '竜也']);
  });

  it('fills what the newest record does not say, and names every record that says the same', () => {
    const golden = goldenRecord(
      [
        customer({ customer_id: 'T1', gender: 'female', email: 'a@example.com', updated_at: january }),
        customer({ brand: 'hoshizora', customer_id: 'H1', email: 'a@example.com', updated_at: june }),
      ],
      brands,
    );
    expect(golden.GenderString?.sources.map((source) => source.customerId)).toEqual(['T1']);
    expect(golden.EmailAddress?.sources.map((source) => source.customerId)).toEqual(['H1', 'T1']);
  });

  it('never mixes two addresses', () => {
    const golden = goldenRecord(
      [
        customer({
          customer_id: 'T1',
          city: '千代田区',
          address1: '丸の内1-1',
          address2: '塔の上',
          updated_at: january,
        }),
        customer({ brand: 'hoshizora', customer_id: 'H1', city: '札幌市', address1: '北1条1', updated_at: june }),
      ],
      brands,
    );
    expect(golden['Address.City']?.value).toBe('札幌市');
    expect(golden['Address.Address2']).toBeUndefined();
  });

  it('names the record behind each field as a merge is told: an address and a name whole', () => {
    const old = customer({ customer_id: 'T1', last_name: '山田', first_name: '花子', address2: '塔の上', phone: '1' });
    const recent = customer({
      brand: 'hoshizora',
      customer_id: 'H1',
      last_name: '佐藤',
      city: '札幌市',
      updated_at: june,
    });
    expect(survivingRecords([old, recent], brands)).toEqual({
      LastName: recent,
      FirstName: recent,
      PhoneNumber: old,
      Address: recent,
    });
  });

  it('does not depend on the order of the records, and takes every value from its first source', () => {
    const text = fc.option(fc.constantFrom('a', 'b'), { nil: null });
    const record = fc
      .record({
        brand: fc.constantFrom('tsumugi', 'hoshizora', 'unknown'),
        customer_id: fc.constantFrom('1', '2', '3'),
        last_name: text,
        first_name: text,
        phone: text,
        city: text,
        address2: text,
        updated_at: fc.option(fc.constantFrom(january, june), { nil: null }),
      })
      .map(customer);
    const records = fc.uniqueArray(record, { selector: ({ brand, customer_id }) => `${brand}:${customer_id}` });
    const shuffled = records.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        const golden = goldenRecord(some, brands);
        expect(goldenRecord(others, brands)).toEqual(golden);
        const valuesOf = ({ brand, customerId }: { brand: string; customerId: string }): CustomerRecord | undefined =>
          some.find((each) => each.brand === brand && each.customer_id === customerId);
        for (const { value, sources } of Object.values(golden)) {
          const [first] = sources;
          expect(first && Object.values(valuesOf(first) ?? {})).toContain(value);
        }
      }),
    );
  });
});
