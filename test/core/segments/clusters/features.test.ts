import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, scaledFigure, scaleFeatures } from '../../../../functions/core/segments/clusters/features.ts';

const column = (values: readonly number[], isSkewed = false) => ({
  name: 'x',
  values: Float64Array.from(values),
  isSkewed,
});

describe('features', () => {
  it('have mean 0 and deviation 1 after clipping', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 300 }),
        (values) => {
          const { points, scales } = scaleFeatures([column(values)]);
          const { coordinates } = points;
          if (scales[0]?.deviation === 0) return;
          const mean = coordinates.reduce((sum, value) => sum + value, 0) / coordinates.length;
          const square = coordinates.reduce((sum, value) => sum + value * value, 0) / coordinates.length;
          expect(mean).toBeCloseTo(0, 6);
          expect(square).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('do not let one customer of millions push all others together', () => {
    const values = [...Array.from({ length: 999 }, (_, n) => n), 1e12];
    const { points, scales } = scaleFeatures([column(values)]);
    expect(Math.max(...points.coordinates)).toBeLessThan(2);
    expect(scales[0]?.highest).toBe(989);
  });

  it('are read back in their own unit', () => {
    const { scales } = scaleFeatures([column([0, 10, 100, 1_000, 10_000], true)]);
    const [scale] = scales;
    if (scale === undefined) throw new Error('no scale');
    for (const value of [0, 3, 250, 9_999]) expect(figureOf(scaledFigure(value, scale), scale)).toBeCloseTo(value, 6);
  });

  it('that are unknown, or the same for everyone, are 0', () => {
    const { points } = scaleFeatures([column([5, 5, 5]), column([1, Number.NaN, 3])]);
    expect(points.coordinates.map((value) => value + 0)).toEqual(Float64Array.of(0, -1, 0, 0, 0, 1));
    expect(scaleFeatures([column([])]).points.count).toBe(0);
  });
});
