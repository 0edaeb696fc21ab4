import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairNumbers } from '../../../functions/core/identities/pair-numbers.ts';

describe('numbers of pairs', () => {
  it('are given in the order in which the pairs come, and found again', () => {
    const pair = fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 5 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 200 }), (given) => {
        const numbers = new PairNumbers();
        const seen: string[] = [];
        for (const [first, second] of given) {
          const expected = seen.indexOf(`${first} ${second}`);
          expect(numbers.find(first, second)).toBe(expected);
          if (expected >= 0) continue;
          expect(numbers.add(first, second)).toBe(seen.length);
          seen.push(`${first} ${second}`);
        }
      }),
      { numRuns: 200 },
    );
  });
});
