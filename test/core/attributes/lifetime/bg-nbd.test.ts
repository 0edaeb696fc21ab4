import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BgNbdParameters,
  bgNbdLogLikelihood,
  fitBgNbd,
} from '../../../../functions/core/attributes/lifetime/bg-nbd.ts';
import { lnBeta, lnGamma } from '../../../../functions/core/attributes/lifetime/ln-gamma.ts';
import {
  type PurchaseHistories,
  summarisePurchases,
} from '../../../../functions/core/attributes/lifetime/purchase-histories.ts';
import { simulatePurchases } from './simulation.ts';

const TRUE = { r: 0.6, alpha: 9, a: 0.8, b: 2.5 };

function simulated(bgNbd: BgNbdParameters, seed: number): PurchaseHistories {
  const gammaGamma = { p: 6, q: 4, v: 15 };
  const purchases = simulatePurchases({ customers: 5_000, seed, bgNbd, gammaGamma, days: [84, 400], unitDays: 7 });
  return summarisePurchases(purchases, 400);
}

/** Equation 6 of the paper as it stands there, one customer. */
function plainLogLikelihood({ r, alpha, a, b }: BgNbdParameters, [x, last, age]: readonly [number, number, number]) {
  const active =
    lnBeta(a, b + x) -
    lnBeta(a, b) +
    lnGamma(r + x) -
    lnGamma(r) +
    r * Math.log(alpha) -
    (r + x) * Math.log(alpha + age);
  if (x === 0) return active;
  const gone =
    lnBeta(a + 1, b + x - 1) -
    lnBeta(a, b) +
    lnGamma(r + x) -
    lnGamma(r) +
    r * Math.log(alpha) -
    (r + x) * Math.log(alpha + last);
  return Math.log(Math.exp(active) + Math.exp(gone));
}

function histories(rows: readonly (readonly [x: number, last: number, age: number])[]): PurchaseHistories {
  return {
    customer: Int32Array.from(rows.keys()),
    repeats: Int32Array.from(rows, ([x]) => x),
    lastDay: Int32Array.from(rows, ([, last]) => last),
    age: Int32Array.from(rows, ([, , age]) => age),
    averageAmount: new Float64Array(rows.length),
  };
}

describe('BG/NBD', () => {
  it.each([
    [TRUE, 11],
    [{ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 7],
    [{ r: 2, alpha: 20, a: 0.4, b: 1.5 }, 5],
  ])('recovers the parameters %j of a simulated population', (parameters, seed) => {
    const population = simulated(parameters, seed);
    const fit = fitBgNbd(population, 7);
    expect(fit.settled).toBe(true);
    // Twice this difference follows χ² with four degrees of freedom: above 20 once in two thousand populations.
    const lead = fit.logLikelihood - bgNbdLogLikelihood(population, parameters, 7);
    expect(lead).toBeGreaterThanOrEqual(0);
    expect(lead).toBeLessThan(10);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) expect(fit[name] / parameters[name]).toBeCloseTo(1, 0.3);
    // The means are surer than the shapes: their standard error is below 4 %.
    const rate = ({ r, alpha }: BgNbdParameters): number => r / alpha;
    const leaving = ({ a, b }: BgNbdParameters): number => a / (a + b);
    expect(Math.abs(rate(fit) / rate(parameters) - 1)).toBeLessThan(0.1);
    expect(Math.abs(leaving(fit) / leaving(parameters) - 1)).toBeLessThan(0.1);
  });

  it('does not find other than nature: another population does not pass for this one', () => {
    const population = simulated(TRUE, 11);
    const fit = fitBgNbd(population, 7);
    expect(fit.logLikelihood - bgNbdLogLikelihood(population, { ...TRUE, r: 1 }, 7)).toBeGreaterThan(10);
  });

  it('gives the same in days as in weeks, but for the unit of alpha', () => {
    const population = simulated(TRUE, 3);
    const [weeks, days] = [fitBgNbd(population, 7), fitBgNbd(population, 1)];
    expect(days.alpha / 7).toBeCloseTo(weeks.alpha, 6);
    expect([days.r, days.a, days.b]).toEqual([weeks.r, weeks.a, weeks.b]);
  });

  it('has no better neighbour in any direction', () => {
    const population = simulated(TRUE, 3);
    const { logLikelihood, settled, ...best } = fitBgNbd(population, 7);
    expect(settled).toBe(true);
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      for (const factor of [0.99, 1.01]) {
        expect(bgNbdLogLikelihood(population, { ...best, [name]: best[name] * factor }, 7)).toBeLessThan(logLikelihood);
      }
    }
  });

  it('weighs histories by the formula of the paper', () => {
    const parameter = fc.double({ min: 0.05, max: 30, noNaN: true });
    const history = fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }))
      .map(([x, last, more]) => [x, x === 0 ? 0 : last, last + more] as const);
    fc.assert(
      fc.property(
        fc.record({ r: parameter, alpha: parameter, a: parameter, b: parameter }),
        fc.array(history, { minLength: 1, maxLength: 6 }),
        (parameters, rows) => {
          const plain = rows.reduce((sum, row) => sum + plainLogLikelihood(parameters, row), 0);
          expect(bgNbdLogLikelihood(histories(rows), parameters, 1) / plain).toBeCloseTo(1, 9);
        },
      ),
    );
  });

  it('says that customers who never leave do not settle how they leave', () => {
    const rows = Array.from({ length: 400 }, (_, n) => [4 + (n % 5), 95 + (n % 5), 100] as const);
    expect(fitBgNbd(histories(rows), 1).settled).toBe(false);
  });

  it('refuses histories without a single repeat', () => {
    expect(() =>
      fitBgNbd(
        histories([
          [0, 0, 10],
          [0, 0, 20],
        ]),
        7,
      ),
    ).toThrow('nobody bought on a second day');
  });
});
