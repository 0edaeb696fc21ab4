import { describe, expect, it } from 'vitest';
import { expectedAmount, fitGammaGamma } from '../../../../functions/core/attributes/lifetime/gamma-gamma.ts';
import { summarisePurchases } from '../../../../functions/core/attributes/lifetime/purchase-histories.ts';
import { simulatePurchases } from './simulation.ts';

const CDNOW = { p: 6.25, q: 3.74, v: 15.44 };

function simulated(gammaGamma: typeof CDNOW, seed: number) {
  const bgNbd = { r: 1, alpha: 5, a: 0.5, b: 3 };
  return summarisePurchases(
    simulatePurchases({ customers: 8_000, seed, bgNbd, gammaGamma, days: [84, 400], unitDays: 7 }),
    400,
  );
}

describe('Gamma-Gamma', () => {
  it.each([
    [CDNOW, 5],
    [{ p: 2, q: 6, v: 9_000 }, 9],
  ])('recovers the parameters %j of a simulated population', (parameters, seed) => {
    const fit = fitGammaGamma(simulated(parameters, seed));
    expect(fit?.settled).toBe(true);
    for (const name of ['p', 'q', 'v'] as const) expect((fit?.[name] ?? 0) / parameters[name]).toBeCloseTo(1, 0.3);
    const mean = ({ p, q, v }: typeof CDNOW): number => (p * v) / (q - 1);
    expect(mean(fit ?? CDNOW) / mean(parameters)).toBeCloseTo(1, 1);
    expect(Math.abs(fit?.correlation ?? 1)).toBeLessThan(0.05);
  });

  it('expects the published amounts', () => {
    expect(expectedAmount(CDNOW, 2, 22.345)).toBeCloseTo(24.65, 1);
    expect(expectedAmount(CDNOW, 1, 11.77)).toBeCloseTo(18.91, 1);
    expect(expectedAmount(CDNOW, 0, Number.NaN)).toBeCloseTo(35.17, 1);
  });

  it("moves from the population's mean to the customer's own as purchases come in", () => {
    const amounts = [0, 1, 4, 20, 1_000].map((repeats) => expectedAmount(CDNOW, repeats, 100) ?? 0);
    expect(amounts).toEqual(amounts.toSorted((one, other) => one - other));
    expect(amounts.at(-1)).toBeCloseTo(100, 0);
  });

  it('has no mean to expect of a new customer where amounts vary without bound', () => {
    expect(expectedAmount({ p: 2, q: 0.9, v: 10 }, 0, Number.NaN)).toBeNull();
  });

  it('learns nothing from amounts of zero, from unknown amounts, or from one customer', () => {
    const histories = {
      customer: Int32Array.of(0, 1, 2),
      repeats: Int32Array.of(2, 1, 3),
      lastDay: Int32Array.of(5, 5, 5),
      age: Int32Array.of(9, 9, 9),
      averageAmount: Float64Array.of(0, Number.NaN, 12),
    };
    expect(fitGammaGamma(histories)).toBeNull();
  });
});
