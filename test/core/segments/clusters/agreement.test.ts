import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../../../functions/core/segments/clusters/agreement.ts';

/** Hubert & Arabie's index counted pair by pair. */
function pairByPair(one: readonly number[], other: readonly number[]): number {
  let [both, left, right, all] = [0, 0, 0, 0];
  for (let a = 0; a < one.length; a++) {
    for (let b = 0; b < a; b++) {
      const [inOne, inOther] = [one[a] === one[b], other[a] === other[b]];
      all += 1;
      left += inOne ? 1 : 0;
      right += inOther ? 1 : 0;
      both += inOne && inOther ? 1 : 0;
    }
  }
  const byChance = all === 0 ? 0 : (left * right) / all;
  const most = (left + right) / 2;
  return most === byChance ? 1 : (both - byChance) / (most - byChance);
}

describe('the adjusted Rand index', () => {
  it('is what Hubert and Arabie count, for any groups', () => {
    const label = fc.integer({ min: -1, max: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { maxLength: 30 }), (rows) => {
        const [one, other] = [rows.map(([a]) => a), rows.map(([, b]) => b)];
        const found = adjustedRandIndex(Int32Array.from(one), Int32Array.from(other));
        expect(found).toBeCloseTo(pairByPair(one, other), 12);
      }),
    );
  });

  it('does not mind what the groups are called', () => {
    expect(adjustedRandIndex(Int32Array.of(0, 0, 1, 1, 2), Int32Array.of(5, 5, 0, 0, 3))).toBe(1);
  });

  it('is the published 0.24 of a textbook pair', () => {
    // Six objects in {a b c}{d e f} and {a b}{c d}{e f}: (2 − 1.2) / (4.5 − 1.2).
    expect(adjustedRandIndex(Int32Array.of(0, 0, 0, 1, 1, 1), Int32Array.of(0, 0, 1, 1, 2, 2))).toBeCloseTo(0.2424, 4);
  });
});
