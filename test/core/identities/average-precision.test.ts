import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averagePrecision, type Ranked } from '../../../functions/core/identities/average-precision.ts';

/** At every score: which share of the pairs from it on are matches, and which share of the matches it adds. */
function byDefinition(pairs: readonly Ranked[]): number {
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  const scores = [...new Set(pairs.map(({ score }) => score))];
  return scores.reduce((sum, score) => {
    const from = pairs.filter((pair) => pair.score >= score);
    const right = from.filter(({ isMatch }) => isMatch).length;
    const added = pairs.filter((pair) => pair.score === score && pair.isMatch).length;
    return sum + (added / matches) * (right / from.length);
  }, 0);
}

const pair = (score: number, isMatch: boolean): Ranked => ({ score, isMatch });

it('is the precision at every score, weighed by the matches that it adds, whatever the order', () => {
  const pairs = fc.array(fc.record({ score: fc.integer({ min: 0, max: 6 }), isMatch: fc.boolean() }), { minLength: 1 });
  fc.assert(
    fc.property(pairs, (ranked) => {
      const average = averagePrecision(ranked);
      if (ranked.some(({ isMatch }) => isMatch)) expect(average).toBeCloseTo(byDefinition(ranked), 12);
      else expect(average).toBeNull();
      expect(averagePrecision(ranked.toReversed())).toBe(average);
    }),
  );
});

it('is 1 when every match comes first, and the share of matches when scores say nothing', () => {
  expect(averagePrecision([pair(1, false), pair(3, true), pair(2, true)])).toBe(1);
  expect(averagePrecision([pair(1, false), pair(1, true), pair(1, false), pair(1, false)])).toBe(0.25);
});
