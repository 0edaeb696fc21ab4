import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendingKeys, sortedOrder } from '../../../functions/core/identities/sorted-order.ts';

describe('the order of a radix sort', () => {
  it('is that of a sort that compares, equal ones in the order in which they came', () => {
    const odds = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1));
    const key = fc.oneof(fc.nat(3), fc.nat({ max: 0xffff_ffff }));
    fc.assert(
      fc.property(fc.array(fc.tuple(odds, key, key), { maxLength: 60 }), (rows) => {
        const numbers = Float64Array.from(rows, ([each]) => each);
        const [left, right] = [
          Uint32Array.from(rows, ([, each]) => each),
          Uint32Array.from(rows, ([, , each]) => each),
        ];
        const expected = [...rows.keys()].toSorted((a, b) => {
          const [one, other] = [rows[a], rows[b]];
          if (one === undefined || other === undefined) return 0;
          return (one[0] === other[0] ? 0 : other[0] - one[0]) || one[1] - other[1] || one[2] - other[2];
        });
        expect([...sortedOrder(rows.length, [...descendingKeys(numbers), left, right])]).toEqual(expected);
      }),
    );
  });
});
