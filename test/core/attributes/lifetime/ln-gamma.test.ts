import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lnBeta, lnGamma } from '../../../../functions/core/attributes/lifetime/ln-gamma.ts';

describe('the logarithm of the gamma function', () => {
  it('is the logarithm of a factorial at whole numbers', () => {
    let factorial = 1;
    for (let n = 1; n <= 60; n++) {
      expect(lnGamma(n)).toBeCloseTo(Math.log(factorial), 11);
      factorial *= n;
    }
  });

  it('is half the logarithm of π at a half', () => {
    expect(lnGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 14);
  });

  it('grows by ln x from x to x + 1, however small or large', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
        const [here, next] = [lnGamma(x), lnGamma(x + 1)];
        expect(Math.abs(next - here - Math.log(x))).toBeLessThan(1e-13 * (1 + Math.abs(here)) * 10);
      }),
    );
  });

  it('is not a number at and below zero', () => {
    expect([lnGamma(0), lnGamma(-1.5), lnGamma(Number.NaN)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('gives the beta function: B(2, 3) is a twelfth', () => {
    expect(lnBeta(2, 3)).toBeCloseTo(-Math.log(12), 13);
  });
});
