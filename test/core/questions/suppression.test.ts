import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressSmallGroups } from '../../../functions/core/questions/suppression.ts';

const SMALLEST = 5;

/** Parts of one whole: a label and how many people are in it. */
const parts = (sizes: readonly number[]) => ({
  rows: sizes.map((size, index) => [`part ${index}`, size]),
  figures: [1],
  sizes: sizes.map((size) => [size]),
  remainders: sizes.map(() => []),
  parts: true,
});

const told = (rows: readonly (readonly unknown[])[]): readonly (number | null)[] =>
  rows.map(([, size]) => (typeof size === 'number' ? size : null));

describe('small groups', () => {
  it('keeps figures of large groups', () => {
    expect(told(suppressSmallGroups(parts([5, 60, 700]), SMALLEST).rows)).toEqual([5, 60, 700]);
  });

  it('hides a small group, and the next smallest with it, so that subtraction finds neither', () => {
    expect(told(suppressSmallGroups(parts([3, 60, 8, 700]), SMALLEST).rows)).toEqual([null, 60, null, 700]);
  });

  it('hides a figure whose complement is small', () => {
    const one = { rows: [['', 97]], figures: [1], sizes: [[97]], remainders: [[3]], parts: false };
    expect(told(suppressSmallGroups(one, SMALLEST).rows)).toEqual([null]);
    expect(told(suppressSmallGroups({ ...one, remainders: [[0], [50]] }, SMALLEST).rows)).toEqual([97]);
  });

  it('never tells a small group, and never leaves one to be found from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const shown = told(suppressSmallGroups(parts(sizes), SMALLEST).rows);
        for (const size of shown) expect(size === null || size >= SMALLEST).toBe(true);
        const hidden = shown.filter((size) => size === null).length;
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const rest = total - shown.reduce<number>((sum, size) => sum + (size ?? 0), 0);
        if (hidden > 0 && hidden < sizes.length) {
          expect(hidden).toBeGreaterThan(1);
          expect(rest).toBeGreaterThanOrEqual(SMALLEST);
        }
      }),
    );
  });
});
