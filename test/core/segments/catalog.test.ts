import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../functions/core/attributes/catalog.ts';
import { evaluateAttributes } from '../../../functions/core/attributes/evaluate.ts';
import { LIFECYCLE, SEGMENTS, segmentNamed } from '../../../functions/core/segments/catalog.ts';
import { comparisonsOf } from '../../../functions/core/segments/condition.ts';
import { segmentsOf } from '../../../functions/core/segments/readings.ts';
import { AS_OF, somePopulation } from '../attributes/histories.ts';

describe('SEGMENTS', () => {
  it('has the segments that flows, questions and agents know by name', () => {
    expect(SEGMENTS.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'vip',
        'cross_brand_buyer',
        'at_risk',
        'new_customer',
        'do_not_call',
        'active',
        'cooling',
        'lost',
      ]),
    );
    expect(SEGMENTS.length).toBeLessThanOrEqual(20);
    expect(() => segmentNamed('gold')).toThrow('no segment is named gold');
  });

  it('names every segment once, in ASCII, and no name is part of another', () => {
    for (const { name } of SEGMENTS) {
      expect(name).toMatch(/^[a-z][a-z0-9_-]{0,63}$/);
      expect(SEGMENTS.filter((other) => other.name.includes(name)).map((other) => other.name)).toEqual([name]);
    }
  });

  it('is in the order of its priorities, all different', () => {
    const priorities = SEGMENTS.map(({ priority }) => priority);
    expect(priorities).toEqual([...new Set(priorities)].sort((one, other) => one - other));
  });

  it('reads only attributes that exist, with values of their type', () => {
    for (const { condition } of SEGMENTS) {
      for (const { attribute, value } of comparisonsOf(condition)) {
        const unit = ATTRIBUTES.find(({ name }) => name === attribute)?.unit;
        expect(unit).toBeDefined();
        expect(typeof value).toBe(unit === 'text' ? 'string' : unit === 'flag' ? 'boolean' : 'number');
      }
    }
  });

  it('states its numbers in both languages', () => {
    for (const { condition, description } of SEGMENTS) {
      for (const { value } of comparisonsOf(condition)) {
        if (typeof value !== 'number' || value === 0) continue;
        expect(description.ja).toContain(String(value));
        expect(description.en).toContain(String(value));
      }
    }
  });

  it('puts everyone in exactly one stage of the lifecycle', () => {
    fc.assert(
      fc.property(somePopulation, (people) => {
        for (const facts of people) {
          const segments = segmentsOf(evaluateAttributes(facts, AS_OF, {}));
          expect(segments.filter((name) => LIFECYCLE.includes(name))).toHaveLength(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
