import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../../functions/core/errors.ts';
import { readAgreedMapping, withAgreed } from '../../../functions/core/records/agreed-mapping.ts';
import { inferMapping } from '../../../functions/core/records/mapping.ts';

const agreed = (columns: readonly object[]) => ({ brand: 'acme', kind: 'customer', columns });
const inferred = (...headers: string[]) =>
  inferMapping({ name: 'customers.csv', headers, samples: [headers.map(() => 'x')] }, 'customer').columns;

describe('an agreed mapping', () => {
  it('decides over what was inferred, and tells which columns have come and gone', () => {
    const held = readAgreedMapping(
      'acme/customer.json',
      agreed([
        { column: 'no', field: 'customer_id' },
        { column: 'who', field: 'full_name' },
        { column: 'secret', field: null },
        { column: 'mail', field: 'email' },
      ]),
    );
    const { entity, columns, drift } = withAgreed(inferred('no', 'who', 'secret', 'birthday', 'email'), held);
    expect(entity).toBe('customer');
    expect(columns.map(({ column, field }) => [column, field])).toEqual([
      ['no', 'customer_id'],
      ['who', 'full_name'],
      ['secret', null],
      ['birthday', expect.stringMatching(/^(birth_date|attributes\.)/)],
      ['email', null],
    ]);
    expect(drift).toEqual({ newColumns: ['birthday', 'email'], missingColumns: ['mail'] });
  });

  it('refuses a file in which a column that the rows need has gone, and names it', () => {
    const held = readAgreedMapping(
      'x',
      agreed([
        { column: 'no', field: 'customer_id' },
        { column: 'who', field: 'full_name' },
      ]),
    );
    expect(() => withAgreed(inferred('number', 'who'), held)).toThrow(
      /customer_id; the agreed columns "no" are not in the file/,
    );
  });

  it.each([
    ['no object', [], 'file'],
    ['an unknown kind', { brand: 'acme', kind: 'cat', columns: [] }, 'kind'],
    ['an unknown field', agreed([{ column: 'a', field: 'shoe_size' }]), 'no field "shoe_size"'],
    ['a field of no ASCII name', agreed([{ column: 'a', field: 'attributes.靴' }]), 'no field'],
    [
      'a field given twice',
      agreed([
        { column: 'a', field: 'email' },
        { column: 'b', field: 'email' },
      ]),
      'another column',
    ],
  ])('refuses %s with the place', (_, json, place) => {
    expect(() => readAgreedMapping('acme/customer.json', json)).toThrow(InvalidInputError);
    expect(() => readAgreedMapping('acme/customer.json', json)).toThrow(place);
  });
});
