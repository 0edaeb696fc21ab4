import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalculatedAttributeDefinition,
  type CalculatedObject,
  evaluateCalculated,
} from '../../../functions/core/attributes/calculated.ts';
import type { Statistic } from '../../../functions/core/attributes/definition.ts';
import { instant, instantFromIso, MILLISECONDS_PER_DAY } from '../../../functions/core/time.ts';

const now = instantFromIso('2026-11-01T00:00:00Z');
const daysAgo = (days: number) => instant(now - days * MILLISECONDS_PER_DAY);

function definition(of: Partial<CalculatedAttributeDefinition>): CalculatedAttributeDefinition {
  return { name: 'attribute', objectType: 'order', expression: '{order.total}', statistic: 'SUM', ...of };
}

/** Oldest first, one a day, the last one a day ago. */
function orders(...totals: (string | number | null)[]): CalculatedObject[] {
  return totals.map((total, index) => ({ source: { total }, at: daysAgo(totals.length - index) }));
}

describe('a calculated attribute', () => {
  it.each<[Statistic, (string | number | null)[], string | null]>([
    ['FIRST_OCCURRENCE', ['b', 'a', 'c'], 'b'],
    ['LAST_OCCURRENCE', ['b', 'a', 'c'], 'c'],
    ['COUNT', ['b', null, 'c'], '2'],
    ['COUNT', [], null],
    ['SUM', [0.1, 0.2], '0.3'],
    ['SUM', [1000, '2500', 'n/a'], '3500'],
    ['SUM', ['n/a'], null],
    ['AVERAGE', [1, 2, 4], '2.33333333333333'],
    ['MINIMUM', [10, 9, 100], '9'],
    ['MAXIMUM', ['10', '9', '100'], '100'],
    ['MAXIMUM', ['2026-01-02', '2025-12-31'], '2026-01-02'],
    ['MAX_OCCURRENCE', ['web', 'shop', 'web', 'shop', 'phone'], 'shop'],
  ])('%s of %j is %s', (statistic, totals, expected) => {
    expect(evaluateCalculated(definition({ statistic }), orders(...totals), now).value).toBe(expected);
  });

  it('computes an expression for each object and leaves out what divides by zero', () => {
    const objects = [
      { source: { price: 300, quantity: 2 }, at: daysAgo(2) },
      { source: { price: '1000', quantity: 0 }, at: daysAgo(1) },
    ];
    const per = definition({ expression: '{order.price} / {order.quantity}' });
    const times = definition({ expression: '({order.price} + 10) * {order.quantity}' });
    expect(evaluateCalculated(per, objects, now).value).toBe('150');
    expect(evaluateCalculated(times, objects, now).value).toBe('620');
  });

  it('counts the objects between the two ends of its range, by their own time when it is named', () => {
    const objects = [5, 10, 30, 31].map((days) => ({
      source: { id: `ordered ${days} days ago`, at: new Date(daysAgo(days)).toISOString() },
      at: daysAgo(0),
    }));
    const count = (range: object) =>
      evaluateCalculated(
        definition({ expression: '{order.id}', statistic: 'COUNT', conditions: { range } }),
        objects,
        now,
      ).value;
    expect(count({ value: 30 })).toBe('4');
    expect(count({ value: 30, timestampSource: '{order.at}', timestampFormat: 'ISO_8601' })).toBe('3');
    expect(count({ value: 1, valueRange: { start: 30, end: 10 }, timestampSource: '{order.at}' })).toBe('2');
    expect(count({ value: 30, timestampSource: '{order.absent}' })).toBe(null);
  });

  it('looks ahead with a negative end', () => {
    const objects = [{ source: { stay: daysAgo(-3) }, at: daysAgo(20) }];
    const range = {
      valueRange: { start: 0, end: -7 },
      timestampSource: '{order.stay}',
      timestampFormat: 'EPOCHMILLI',
    } as const;
    const value = evaluateCalculated(
      definition({ expression: '{order.stay}', statistic: 'COUNT', conditions: { range } }),
      objects,
      now,
    );
    expect(value).toMatchObject({ value: '1', lastObjectTimestamp: daysAgo(-3) });
  });

  it('takes the newest objects only when it has an object count', () => {
    const conditions = { objectCount: 2 };
    expect(evaluateCalculated(definition({ conditions }), orders(1, 10, 100), now)).toEqual({
      value: '110',
      isDataPartial: false,
      lastObjectTimestamp: daysAgo(1),
    });
    expect(evaluateCalculated(definition({ conditions }), orders(1), now).isDataPartial).toBe(true);
  });

  it('is partial until the objects go back to the beginning of the range', () => {
    const conditions = { range: { value: 2 } };
    expect(evaluateCalculated(definition({ conditions }), orders(1), now).isDataPartial).toBe(true);
    expect(evaluateCalculated(definition({ conditions }), orders(1, 1, 1), now)).toMatchObject({
      value: '2',
      isDataPartial: false,
    });
    expect(evaluateCalculated(definition({}), [], now)).toEqual({
      value: null,
      isDataPartial: true,
      lastObjectTimestamp: null,
    });
  });

  it('becomes true or false by its threshold, and stays without a value when it has none', () => {
    const threshold = (operator: 'EQUAL_TO' | 'GREATER_THAN' | 'LESS_THAN' | 'NOT_EQUAL_TO', value: string) =>
      evaluateCalculated(definition({ conditions: { threshold: { operator, value } } }), orders(60, 40), now).value;
    expect(threshold('GREATER_THAN', '99')).toBe('true');
    expect(threshold('GREATER_THAN', '100')).toBe('false');
    expect(threshold('LESS_THAN', '101')).toBe('true');
    expect(threshold('EQUAL_TO', '100.0')).toBe('true');
    expect(threshold('NOT_EQUAL_TO', '100')).toBe('false');
    const conditions = { threshold: { operator: 'LESS_THAN', value: '1' } } as const;
    expect(evaluateCalculated(definition({ conditions }), [], now).value).toBe(null);
  });

  it('reads only the objects that pass its filter', () => {
    const objects = [
      { source: { total: 1, status: 'completed', shop: { area: 'kanto' } }, at: daysAgo(3) },
      { source: { total: 10, status: 'cancelled', shop: { area: 'kanto' } }, at: daysAgo(2) },
      { source: { total: 100, status: 'completed', shop: { area: 'kansai' } }, at: daysAgo(1) },
    ];
    const completed = { status: { dimensionType: 'INCLUSIVE', values: ['completed'] } } as const;
    const kanto = { 'shop.area': { dimensionType: 'INCLUSIVE', values: ['kanto'] } } as const;
    const sum = (include: 'ALL' | 'ANY' | 'NONE', type: 'ALL' | 'ANY' | 'NONE') =>
      evaluateCalculated(
        definition({ filter: { include, groups: [{ type, dimensions: [completed, kanto] }] } }),
        objects,
        now,
      ).value;
    expect(sum('ALL', 'ALL')).toBe('1');
    expect(sum('ALL', 'ANY')).toBe('111');
    expect(sum('ALL', 'NONE')).toBe(null);
    expect(sum('NONE', 'ALL')).toBe('110');
    const both = { ...completed, ...kanto };
    const together = definition({ filter: { include: 'ANY', groups: [{ type: 'ANY', dimensions: [both] }] } });
    expect(evaluateCalculated(together, objects, now).value).toBe('1');
  });

  it('does not depend on the order in which objects are given', () => {
    const totals = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 8 });
    const statistics = fc.constantFrom<Statistic>(
      'FIRST_OCCURRENCE',
      'LAST_OCCURRENCE',
      'COUNT',
      'SUM',
      'MAX_OCCURRENCE',
      'AVERAGE',
    );
    fc.assert(
      fc.property(totals, statistics, (values, statistic) => {
        const objects = orders(...values);
        const forward = evaluateCalculated(definition({ statistic }), objects, now);
        expect(evaluateCalculated(definition({ statistic }), objects.toReversed(), now)).toEqual(forward);
      }),
    );
  });

  it('sums what a loop over the days sums', () => {
    const objectsOf = fc.array(
      fc.record({ total: fc.integer({ min: -9, max: 9 }), days: fc.integer({ min: 0, max: 20 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(objectsOf, fc.integer({ min: 0, max: 20 }), (items, value) => {
        const objects = items.map(({ total, days }) => ({ source: { total }, at: daysAgo(days) }));
        const counted = items.filter(({ days }) => days <= value);
        const expected = counted.length === 0 ? null : String(counted.reduce((sum, { total }) => sum + total, 0));
        expect(evaluateCalculated(definition({ conditions: { range: { value } } }), objects, now).value).toBe(expected);
      }),
    );
  });
});
