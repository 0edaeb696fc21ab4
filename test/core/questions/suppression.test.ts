import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallGroups } from '../../../functions/core/questions/suppression.ts';

const SMALLEST = 5;

/** Parts of one whole: a label and how many people are in it. */
const parts = (sizes: readonly number[]) => ({
  groups: sizes.map((_, index) => [`part ${index}`]),
  recurring: [false],
  sizes: sizes.map((size) => [size]),
  remainders: sizes.map((): readonly number[] => []),
});

const told = (groups: Parameters<typeof smallGroups>[0]): readonly (number | null)[] => {
  const hidden = smallGroups(groups, SMALLEST);
  return groups.sizes.map(([size = 0], at) => (hidden.has(at) ? null : size));
};

describe('small groups', () => {
  it('keeps figures of large groups', () => {
    expect(told(parts([5, 60, 700]))).toEqual([5, 60, 700]);
  });

  it('hides a small group, and the next smallest with it, so that subtraction finds neither', () => {
    expect(told(parts([3, 60, 8, 700]))).toEqual([null, 60, null, 700]);
  });

  it('does not add up people who may be the same', () => {
    expect(told({ ...parts([3, 60, 4, 700]), recurring: [true] })).toEqual([null, null, null, 700]);
    expect(told(parts([3, 60, 4, 700]))).toEqual([null, 60, null, 700]);
  });

  it('hides a figure whose complement is small', () => {
    const one = { groups: [[]], recurring: [], sizes: [[97]], remainders: [[3]] };
    expect(told(one)).toEqual([null]);
    expect(told({ ...one, remainders: [[0], [50]] })).toEqual([97]);
  });

  it('leaves no line of a table with a single hidden part', () => {
    const cells = { a: { x: 3, y: 60, z: 70 }, b: { x: 80, y: 90, z: 7 }, c: { x: 50, y: 40, z: 30 } };
    const rows = Object.entries(cells).flatMap(([row, of]) =>
      Object.entries(of).map(([column, size]) => ({ groups: [row, column], size })),
    );
    const hidden = smallGroups(
      {
        groups: rows.map(({ groups }) => groups),
        recurring: [false, false],
        sizes: rows.map(({ size }) => [size]),
        remainders: [],
      },
      SMALLEST,
    );
    for (const at of [0, 1])
      for (const label of new Set(rows.map(({ groups }) => groups[at]))) {
        const missing = rows.filter(({ groups }, index) => groups[at] === label && hidden.has(index));
        expect(missing.length).not.toBe(1);
      }
    expect(hidden.size).toBeLessThan(rows.length);
  });

  it('never tells a small group, and never leaves one to be found from the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 }), (sizes) => {
        const shown = told(parts(sizes));
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
