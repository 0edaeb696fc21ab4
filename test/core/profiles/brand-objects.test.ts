import { describe, expect, it } from 'vitest';
import { brandObjectTypes, customerObject, orderObject } from '../../../functions/core/profiles/brand-objects.ts';
import { confirmedAtOf, keysOf, profileFieldsOf } from '../../../functions/core/profiles/object-reading.ts';
import { objectTypeFromWire, wireFromObjectType } from '../../../functions/core/profiles/wire-object-type.ts';
import { instantFromIso, isoDate } from '../../../functions/core/time.ts';
import { customer, TSUMUGI } from './customer.ts';

const [customerType, orderType] = brandObjectTypes(TSUMUGI);
const registered = instantFromIso('2020-04-01T00:00:00Z');
const hanako = customer({
  customer_id: 'T-1',
  last_name: '山田',
  first_name: '花子',
  birth_date: isoDate(1980, 2, 3),
  phone: '+819012345678',
  registered_at: registered,
  ok_to_call: false,
  attributes: { shoe_size: '24' },
});

describe('the object types of a brand', () => {
  it('keep service names and the limit of ten keys', () => {
    for (const type of brandObjectTypes(TSUMUGI)) {
      expect(type.name).toMatch(/^[a-zA-Z_][a-zA-Z_0-9-]*$/);
      expect(Object.keys(type.keys).length).toBeLessThanOrEqual(10);
      for (const name of Object.keys(type.fields)) expect(name).toMatch(/^[a-zA-Z0-9_.-]{1,64}$/);
    }
  });

  it('make a profile of a customer record', () => {
    if (customerType === undefined) throw new Error('no customer type');
    const object = customerObject(hanako);
    expect(profileFieldsOf(customerType, object)).toEqual({
      LastName: '山田',
      FirstName: '花子',
      BirthDate: '1980-02-03',
      PhoneNumber: '+819012345678',
      'Attributes.tsumugi_ok_to_call': 'no',
    });
    expect(confirmedAtOf(customerType, object)).toBe(registered);
    expect(object.attributes).toEqual({ shoe_size: '24' });
  });

  it('find customers by phone, e-mail and name, but join people by the customer id alone', () => {
    if (customerType === undefined) throw new Error('no customer type');
    const keys = keysOf(customerType, customerObject(hanako));
    expect(keys.primary).toEqual([{ name: '_tsumugiCustomerId', values: ['T-1'] }]);
    expect(keys.secondary).toEqual([]);
    expect(keys.stored).toContainEqual({ name: '_phone', values: ['+819012345678'] });
    expect(keys.stored).toContainEqual({ name: '_fullName', values: ['山田花子'] });
  });

  it('let orders join their customer, and never make one', () => {
    if (orderType === undefined) throw new Error('no order type');
    const order = {
      brand: 'tsumugi',
      order_id: 'O-1',
      customer_id: 'T-1',
      ordered_at: registered,
      status: null,
      channel: 'web',
      store: null,
      total: 3000,
      attributes: null,
    };
    const line = { brand: 'tsumugi', order_id: 'O-1', quantity: 1, unit_price: null, attributes: null };
    const object = orderObject(order, [
      { ...line, line_number: 2, product_id: 'P2', amount: 1000 },
      { ...line, line_number: 1, product_id: 'P1', amount: 2000 },
    ]);
    expect(orderType.allowProfileCreation).toBe(false);
    expect(profileFieldsOf(orderType, object)).toEqual({});
    expect(keysOf(orderType, object)).toMatchObject({
      unique: { name: '_tsumugiOrderId', values: ['O-1'] },
      primary: [{ name: '_tsumugiCustomerId', values: ['T-1'] }],
    });
    expect(object.lines).toEqual([
      { line_number: 1, product_id: 'P1', quantity: 1, amount: 2000 },
      { line_number: 2, product_id: 'P2', quantity: 1, amount: 1000 },
    ]);
  });

  it('come back from the wire as they were', () => {
    for (const type of brandObjectTypes(TSUMUGI)) {
      expect(objectTypeFromWire(type.name, wireFromObjectType(type))).toEqual(type);
    }
  });
});
