import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Purchases,
  purchasesAfter,
  summarisePurchases,
} from '../../../../functions/core/attributes/lifetime/purchase-histories.ts';

interface Row {
  readonly customer: number;
  readonly day: number;
  readonly amount: number;
}

function purchases(rows: readonly Row[], customerCount: number): Purchases {
  return {
    customer: Int32Array.from(rows, ({ customer }) => customer),
    day: Int32Array.from(rows, ({ day }) => day),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    customerCount,
  };
}

/** Customer by customer, with sets: slow and plain. */
function plainHistories(rows: readonly Row[], customerCount: number, end: number) {
  return Array.from({ length: customerCount }, (_, customer) => {
    const own = rows.filter((row) => row.customer === customer && row.day <= end);
    if (own.length === 0) return [];
    const days = [...new Set(own.map(({ day }) => day))].sort((one, other) => one - other);
    const [first = 0] = days;
    const paid = own.filter(({ day }) => day !== first).reduce((sum, { amount }) => sum + amount, 0);
    const repeats = days.length - 1;
    return [
      {
        customer,
        repeats,
        lastDay: (days.at(-1) ?? 0) - first,
        age: end - first,
        average: repeats === 0 ? Number.NaN : paid / repeats,
      },
    ];
  }).flat();
}

describe('purchase histories', () => {
  it('count a day once, and leave the first day out of repeats and amounts', () => {
    const rows = [
      { customer: 1, day: 10, amount: 5 },
      { customer: 1, day: 10, amount: 7 },
      { customer: 1, day: 24, amount: 30 },
      { customer: 1, day: 24, amount: 10 },
      { customer: 1, day: 17, amount: 20 },
      { customer: 1, day: 50, amount: 99 },
      { customer: 2, day: 50, amount: 99 },
    ];
    const histories = summarisePurchases(purchases(rows, 3), 40);
    expect([...histories.customer]).toEqual([1]);
    expect([...histories.repeats]).toEqual([2]);
    expect([...histories.lastDay]).toEqual([14]);
    expect([...histories.age]).toEqual([30]);
    expect([...histories.averageAmount]).toEqual([30]);
    expect([...purchasesAfter(purchases(rows, 3), histories, [40, 60])]).toEqual([1]);
  });

  it('are what a plain count gives, for any purchases in any order', () => {
    const row = fc.record({
      customer: fc.integer({ min: 0, max: 4 }),
      day: fc.integer({ min: 0, max: 30 }),
      amount: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (rows, end) => {
        const { customer, repeats, lastDay, age, averageAmount } = summarisePurchases(purchases(rows, 5), end);
        const found = [...customer.keys()].map((at) => ({
          customer: customer[at],
          repeats: repeats[at],
          lastDay: lastDay[at],
          age: age[at],
          average: averageAmount[at],
        }));
        expect(found).toEqual(plainHistories(rows, 5, end));
      }),
    );
  });
});
