import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../../../functions/core/attributes/evaluate-formula.ts';
import { betaQuadrature } from '../../../../functions/core/attributes/lifetime/beta-quadrature.ts';
import { expectationFormula } from '../../../../functions/core/attributes/lifetime/expectation-formula.ts';
import { expectedPurchases } from '../../../../functions/core/attributes/lifetime/expected-purchases.ts';
import { instant } from '../../../../functions/core/time.ts';

const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the formula of expected purchases', () => {
  it('gives what the converged series gives, to the second decimal and two thousandths', () => {
    fc.assert(
      fc.property(
        fc.record({ r: positive(0.1, 15), alpha: positive(5, 400), a: positive(0.2, 30), b: positive(0.3, 60) }),
        fc.record({
          days: fc.integer({ min: 1, max: 60 }),
          last: fc.integer({ min: 0, max: 900 }),
          silent: fc.integer({ min: 0, max: 900 }),
        }),
        fc.constantFrom(90, 365),
        (bgNbd, { days, last, silent }, horizon) => {
          // So many days take as many days.
          const span = days === 1 ? 0 : last + days;
          const age = span + silent;
          const formula = expectationFormula(
            { of: 'purchases', days: horizon },
            { bgNbd, gammaGamma: { p: 1, q: 2, v: 1 } },
          );
          const values = {
            purchase_days: days,
            lifetime_days: span,
            days_since_first_order: age,
            lifetime_sales_yen: 1,
          };
          const found = Number(evaluateFormula(formula, values, instant(0), 'UTC'));
          const series = expectedPurchases(bgNbd, { repeats: days - 1, last: span, age }, horizon);
          expect(Math.abs(found - series)).toBeLessThan(0.006 + 0.002 * series);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the places that stand for a beta distribution', () => {
  it('have its moments', () => {
    fc.assert(
      fc.property(positive(0.05, 50), positive(0.05, 50), fc.integer({ min: 0, max: 15 }), (a, b, power) => {
        const { nodes, weights } = betaQuadrature(a, b, 8);
        const moment = nodes.reduce((sum, node, at) => sum + (weights[at] ?? 0) * node ** power, 0);
        const exact = Array.from({ length: power }, (_, k) => (a + k) / (a + b + k)).reduce(
          (one, other) => one * other,
          1,
        );
        expect(moment / exact).toBeCloseTo(1, 8);
      }),
    );
  });

  it('are the two of Gauss and Legendre where all chances are alike', () => {
    const { nodes, weights } = betaQuadrature(1, 1, 2);
    expect(nodes[0]).toBeCloseTo(0.5 - Math.sqrt(3) / 6, 14);
    expect(nodes[1]).toBeCloseTo(0.5 + Math.sqrt(3) / 6, 14);
    expect([...weights].map((weight) => Number(weight.toFixed(12)))).toEqual([0.5, 0.5]);
  });
});
