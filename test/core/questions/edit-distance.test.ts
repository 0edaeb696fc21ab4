import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../functions/core/questions/edit-distance.ts';

/** By its definition: the cheapest way from one text to the other, without a neighbour swapped and touched again. */
function byDefinition(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [one.length, other.length];
  if (left === 0 || right === 0) return left + right;
  const cost = one[left - 1] === other[right - 1] ? 0 : 1;
  const steps = [
    byDefinition(one.slice(0, -1), other) + 1,
    byDefinition(one, other.slice(0, -1)) + 1,
    byDefinition(one.slice(0, -1), other.slice(0, -1)) + cost,
  ];
  if (one[left - 1] === other[right - 2] && one[left - 2] === other[right - 1])
    steps.push(byDefinition(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...steps);
}

describe('the distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '𠮷'), maxLength: 5 });

  it('is that of its definition, up to the most that is counted', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (one, other, most) => {
        const distance = byDefinition(Array.from(one), Array.from(other));
        const counted = editDistance(one, other, most);
        expect(Math.min(counted, most + 1)).toBe(Math.min(distance, most + 1));
      }),
      { numRuns: 300 },
    );
  });
});
