import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCalculated } from '../../../functions/core/attributes/calculated.ts';
import { ATTRIBUTES, attributeNamed } from '../../../functions/core/attributes/catalog.ts';
import type { AttributeValue } from '../../../functions/core/attributes/definition.ts';
import { evaluateAttributes } from '../../../functions/core/attributes/evaluate.ts';
import type { OrderFacts } from '../../../functions/core/attributes/facts.ts';
import { toCalculatedAttribute } from '../../../functions/core/attributes/service-attribute.ts';
import { orderObject } from '../../../functions/core/profiles/brand-objects.ts';
import { AS_OF, customerRecord, orderFacts, someInstant } from './histories.ts';

const brand = { id: 'tsumugi' };

const someOrders: fc.Arbitrary<readonly OrderFacts[]> = fc
  .uniqueArray(
    fc.record({
      ordered_at: someInstant,
      status: fc.constantFrom(
        'completed' as const,
        'completed' as const,
        null,
        'returned' as const,
        'cancelled' as const,
      ),
      channel: fc.constantFrom('web', 'store', null),
      total: fc.integer({ min: 0, max: 20_000 }),
    }),
    { maxLength: 8, selector: ({ ordered_at }) => ordered_at },
  )
  .map((orders) =>
    orders.map((fields, index) => orderFacts({ ...fields, brand: 'tsumugi', order_id: `O${index}`, customer_id: 'C' })),
  );

describe('toCalculatedAttribute(definition, brand)', () => {
  it('says a windowed statistic of orders in the service’s words', () => {
    expect(toCalculatedAttribute(attributeNamed('sales_365d_yen'), brand)).toEqual({
      name: 'tsumugi_sales_365d_yen',
      objectType: 'tsumugi_sales_order',
      expression: '{tsumugi_sales_order.total}',
      statistic: 'SUM',
      conditions: {
        range: { value: 365, timestampSource: '{tsumugi_sales_order.ordered_at}', timestampFormat: 'ISO_8601' },
      },
      filter: {
        include: 'NONE',
        groups: [
          { type: 'ALL', dimensions: [{ status: { dimensionType: 'INCLUSIVE', values: ['returned', 'cancelled'] } }] },
        ],
      },
    });
  });

  it('has none where the service has none: longer windows, several brands or tables, formulas', () => {
    const mapped = ATTRIBUTES.filter((definition) => toCalculatedAttribute(definition, brand) !== null);
    expect(mapped.map(({ name }) => name)).toEqual([
      'orders_365d',
      'sales_365d_yen',
      'largest_order_365d_yen',
      'returns_365d',
      'favourite_channel',
    ]);
  });

  it('means the same in the service’s own evaluation, except that nothing is absent there and 0 here', () => {
    fc.assert(
      fc.property(someOrders, (orders) => {
        const values = evaluateAttributes(
          { records: [customerRecord({ brand: 'tsumugi', customer_id: 'C' })], orders },
          AS_OF,
          {},
        );
        const objects = orders.map((order) => ({ source: orderObject(order, order.lines), at: AS_OF }));
        for (const definition of ATTRIBUTES) {
          const mapped = toCalculatedAttribute(definition, brand);
          if (mapped === null) continue;
          const { value } = evaluateCalculated(mapped, objects, AS_OF);
          expect([definition.name, value]).toEqual([
            definition.name,
            serviceText(values[definition.name] ?? null, value),
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function serviceText(value: AttributeValue, actual: string | null): string | null {
  if (value === null || (value === 0 && actual === null)) return null;
  return String(value);
}
