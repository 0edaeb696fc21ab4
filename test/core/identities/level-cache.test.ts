import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberedLevels } from '../../../functions/core/identities/level-cache.ts';

/** Settled by the pair alone, the same both ways: levels of 1 … 9. */
const levelOf = (one: number, other: number): number => 1 + ((one * 31 + other * 31 + ((one * other) % 7)) % 9);

describe('remembered levels', () => {
  it.each([
    ['few values', 100],
    ['thousands of values', 9_000],
    ['more values than two bytes hold', 200_000],
  ])('are those of the comparison: %s', (_, values) => {
    const value = fc.oneof(fc.nat(values - 1), fc.nat(40), fc.integer({ min: values, max: values + 70_000 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 50, maxLength: 400 }), (pairs) => {
        const read = rememberedLevels(values, levelOf);
        for (const [one, other] of [...pairs, ...pairs]) {
          expect(read(one, other)).toBe(levelOf(one, other));
          expect(read(other, one)).toBe(levelOf(one, other));
        }
      }),
      { numRuns: 30, seed: 8 },
    );
  });

  it.each([1_000, 9_000])('compare a pair of %d values once as long as it is remembered', (values) => {
    let compared = 0;
    const read = rememberedLevels(values, (one, other) => {
      compared++;
      return levelOf(one, other);
    });
    for (let time = 0; time < 5; time++) for (let value = 0; value < 50; value++) read(value, value + 3);
    expect(compared).toBe(50);
  });
});
