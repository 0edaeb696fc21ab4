import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimise } from '../../../../functions/core/attributes/lifetime/minimise.ts';

describe('the search for a lowest point', () => {
  it("follows Rosenbrock's bent valley to its end", () => {
    const { point, converged } = minimise(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 4);
    expect(point[1]).toBeCloseTo(1, 4);
  });

  it('finds the bottom of any bowl', () => {
    const part = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(part, fc.double({ min: 0.1, max: 10, noNaN: true })), { minLength: 1, maxLength: 5 }),
        (axes) => {
          const bowl = (point: Float64Array): number =>
            axes.reduce((sum, [bottom, steepness], axis) => sum + steepness * ((point[axis] ?? 0) - bottom) ** 2, 0);
          const { point } = minimise(
            bowl,
            axes.map(() => 0),
          );
          for (const [axis, [bottom]] of axes.entries()) expect(point[axis]).toBeCloseTo(bottom, 4);
        },
      ),
    );
  });

  it('does not leave where it may not go, and says that the ground still slopes', () => {
    const { point, converged } = minimise(([x = 0]) => (x > 3 ? Number.POSITIVE_INFINITY : -x), [0]);
    expect(point[0]).toBeLessThanOrEqual(3);
    expect(converged).toBe(false);
  });
});
