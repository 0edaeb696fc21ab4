import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BgNbdParameters } from '../../../../functions/core/attributes/lifetime/bg-nbd.ts';
import {
  expectedPurchases,
  expectedPurchasesOfNewCustomer,
  probabilityAlive,
} from '../../../../functions/core/attributes/lifetime/expected-purchases.ts';
import { lnBeta } from '../../../../functions/core/attributes/lifetime/ln-gamma.ts';

/** The published parameters of the CDNOW sample, in weeks. */
const CDNOW = { r: 0.2425945, alpha: 4.4136019, a: 0.7929199, b: 2.4258881 };

/**
 * ∫ p⁻¹ (1 − (α / (α + p t))^r) Beta(p; a, b) dp: the expectation given p, averaged over p. p = sin²θ takes the edges off;
 * the midpoint rule does the rest.
 */
function averagedOverLeaving({ r, alpha, a, b }: BgNbdParameters, time: number): number {
  const steps = 20_000;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const angle = ((step + 0.5) / steps) * (Math.PI / 2);
    const p = Math.sin(angle) ** 2;
    const density = (a - 1) * Math.log(p) + (b - 1) * Math.log(Math.cos(angle) ** 2) - lnBeta(a, b);
    const purchases = -Math.expm1(-r * Math.log1p((p * time) / alpha)) / p;
    sum += purchases * Math.exp(density) * 2 * Math.sin(angle) * Math.cos(angle);
  }
  return sum * (Math.PI / 2 / steps);
}

describe('expected purchases', () => {
  it('of a customer are those that are published', () => {
    expect(expectedPurchases(CDNOW, { repeats: 2, last: 30.43, age: 38.86 }, 39)).toBeCloseTo(1.226, 3);
  });

  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])('of a new customer within %d weeks are the published %d', (time, purchases) => {
    expect(expectedPurchasesOfNewCustomer(CDNOW, time)).toBeCloseTo(purchases, 3);
  });

  it('are the average over all chances of leaving, for any parameters', () => {
    const parameters = fc.record({
      r: fc.double({ min: 0.05, max: 20, noNaN: true }),
      alpha: fc.double({ min: 0.5, max: 50, noNaN: true }),
      a: fc.double({ min: 0.6, max: 8, noNaN: true }),
      b: fc.double({ min: 0.6, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(parameters, fc.double({ min: 0.1, max: 300, noNaN: true }), (population, time) => {
        const plain = averagedOverLeaving(population, time);
        expect(expectedPurchasesOfNewCustomer(population, time) / plain).toBeCloseTo(1, 3);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    { r: 0.5, alpha: 3, a: 60, b: 300 },
    { r: 40, alpha: 700, a: 500, b: 2_000 },
    { r: 3, alpha: 20, a: 8.001, b: 4 },
  ])('are that average too where customers hardly differ: %j', (population) => {
    for (const time of [1, 30, 300]) {
      const plain = averagedOverLeaving(population, time);
      expect(expectedPurchasesOfNewCustomer(population, time) / plain).toBeCloseTo(1, 5);
    }
  });

  it.each([
    { r: 0.5, alpha: 3, a: 1, b: 2 },
    { r: 0.5, alpha: 3, a: 0.4, b: 0.6 },
    { r: 0.5, alpha: 3, a: 1, b: 1 },
  ])('have no hole at %j, where the usual formula divides by zero', (parameters) => {
    const near = { ...parameters, a: parameters.a + 1e-7 };
    const here = expectedPurchasesOfNewCustomer(parameters, 20);
    expect(here).toBeGreaterThan(0);
    expect(here).toBeCloseTo(expectedPurchasesOfNewCustomer(near, 20), 5);
  });

  it('never shrink with time, nor exceed those of someone who cannot leave', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 1, max: 400, noNaN: true }),
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        (repeats, share, age, time) => {
          const history = { repeats, last: repeats === 0 ? 0 : age * share, age };
          const [sooner, later] = [
            expectedPurchases(CDNOW, history, time),
            expectedPurchases(CDNOW, history, time * 1.5),
          ];
          expect(sooner).toBeGreaterThanOrEqual(0);
          expect(later).toBeGreaterThanOrEqual(sooner * (1 - 1e-9));
          expect(sooner).toBeLessThanOrEqual(((CDNOW.r + repeats) / (CDNOW.alpha + age)) * time * (1 + 1e-9));
        },
      ),
    );
  });
});

describe('the probability of being alive', () => {
  it('is 1 without repeats, and falls with silence', () => {
    expect(probabilityAlive(CDNOW, { repeats: 0, last: 0, age: 50 })).toBe(1);
    const silent = [30, 40, 60, 200].map((age) => probabilityAlive(CDNOW, { repeats: 5, last: 30, age }));
    expect(silent).toEqual(silent.toSorted((one, other) => other - one));
    // a / (b + x − 1) is the odds of having left with the last purchase itself.
    expect(silent[0]).toBeCloseTo(1 / (1 + CDNOW.a / (CDNOW.b + 4)), 12);
  });

  it('stays a probability for histories of thousands of purchases', () => {
    expect(probabilityAlive(CDNOW, { repeats: 5_000, last: 10, age: 400 })).toBe(0);
    expect(expectedPurchases(CDNOW, { repeats: 5_000, last: 400, age: 400 }, 10)).toBeGreaterThan(50);
  });
});
