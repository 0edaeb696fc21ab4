import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { othersThan } from '../../../functions/core/questions/others-than.ts';
import type { Filter, SingleCondition } from '../../../functions/core/questions/plan.ts';

const women: Filter = { field: 'gender', op: 'in', values: ['female'] };
const vip: SingleCondition = { kind: 'segment', segments: ['vip'], member: true };
const frequent: SingleCondition = {
  kind: 'threshold',
  measure: 'orders',
  op: '>=',
  value: 3,
  filters: [],
  range: null,
};

describe('who is not in a population', () => {
  it('lacks the one thing that it keeps', () => {
    expect(othersThan({ filters: [women], people: [] })).toEqual({
      filters: [],
      people: [{ kind: 'person', filter: { field: 'gender', op: 'not-in', values: ['female'] } }],
    });
  });

  it('lacks at least one of several', () => {
    expect(othersThan({ filters: [women], people: [vip, frequent] })?.people).toEqual([
      {
        kind: 'either',
        of: [
          { kind: 'person', filter: { field: 'gender', op: 'not-in', values: ['female'] } },
          { ...vip, member: false },
          { ...frequent, op: '<' },
        ],
      },
    ]);
  });

  it('is not said of orders, of exact numbers and of everyone', () => {
    expect(othersThan({ filters: [{ field: 'category', op: 'in', values: ['ニット'] }], people: [] })).toBeNull();
    expect(othersThan({ filters: [], people: [{ ...frequent, op: '=' }] })).toBeNull();
    expect(othersThan({ filters: [], people: [] })).toBeNull();
  });

  it('is the population again where those are denied', () => {
    const conditions = fc.constantFrom<SingleCondition>(
      vip,
      frequent,
      { kind: 'bought', did: true, outcome: 'sale', filters: [], range: null },
      { kind: 'consent', purpose: 'email', answers: ['yes'], brand: null },
      { kind: 'person', filter: women },
    );
    fc.assert(
      fc.property(conditions, (condition) => {
        const others = othersThan({ filters: [], people: [condition] });
        expect(others === null ? null : othersThan(others)).toEqual({ filters: [], people: [condition] });
      }),
    );
  });
});
