import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeValues } from '../../../functions/core/attributes/definition.ts';
import { evaluateAttributes } from '../../../functions/core/attributes/evaluate.ts';
import { SEGMENTS } from '../../../functions/core/segments/catalog.ts';
import { all, any, type Comparison, holds, is, not } from '../../../functions/core/segments/condition.ts';
import { changesAgainst, neededChanges } from '../../../functions/core/segments/needed-changes.ts';
import { AS_OF, somePopulation } from '../attributes/histories.ts';

describe('neededChanges(condition, values)', () => {
  it('names what fails, the shortest way, and nothing where the condition holds', () => {
    const condition = all(is('a', '>=', 3), any(all(is('b', '=', 1), is('c', '=', 1)), is('d', '=', 'x')));
    expect(neededChanges(condition, { a: 5 })).toEqual([is('d', '=', 'x')]);
    expect(neededChanges(condition, { a: 1, d: 'x' })).toEqual([is('a', '>=', 3)]);
    expect(neededChanges(condition, { a: 3, d: 'x' })).toEqual([]);
  });

  it('turns what must not hold into its opposite', () => {
    expect(neededChanges(not(is('a', '<=', 90)), { a: 12 })).toEqual([is('a', '>', 90)]);
    expect(neededChanges(not(all(is('a', '<', 5), is('b', '=', 'x'))), { a: 1, b: 'x' })).toEqual([is('a', '>=', 5)]);
  });

  it('makes a member of everyone who changes so, and of every member somebody who is none', () => {
    fc.assert(
      fc.property(somePopulation, (people) => {
        for (const facts of people) {
          const values = evaluateAttributes(facts, AS_OF, {});
          for (const { condition } of SEGMENTS) {
            const isIn = holds(condition, values);
            const changes = isIn ? changesAgainst(condition, values) : neededChanges(condition, values);
            expect(holds(condition, changed(values, changes))).toBe(!isIn);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

function changed(values: AttributeValues, changes: readonly Comparison[]): AttributeValues {
  return { ...values, ...Object.fromEntries(changes.map((change) => [change.attribute, satisfying(change)])) };
}

function satisfying({ operator, value }: Comparison): number | string | boolean {
  if (typeof value !== 'number') return operator === '<>' ? `not ${value}` : value;
  if (operator === '<') return value - 1;
  return operator === '>' || operator === '<>' ? value + 1 : value;
}
