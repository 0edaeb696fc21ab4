import type { BgNbdParameters } from './bg-nbd.ts';
import { expectedPurchases, probabilityAlive } from './expected-purchases.ts';
import { expectedAmount, type GammaGammaParameters } from './gamma-gamma.ts';
import type { PurchaseHistories } from './purchase-histories.ts';

/** A population's parameters. α is in units of `unitDays` days; null without amounts to learn from. */
export interface LifetimeModel {
  readonly unitDays: number;
  readonly bgNbd: BgNbdParameters;
  readonly gammaGamma: GammaGammaParameters | null;
}

/** What is expected of each customer of some histories, as columns. NaN: the model does not say. */
export interface Expectations {
  readonly probabilityAlive: Float64Array;
  /** Within the horizon. */
  readonly purchases: Float64Array;
  /** Mean amount of a purchase to come. */
  readonly amount: Float64Array;
  /** Lifetime value within the horizon, not discounted: purchases × amount. */
  readonly value: Float64Array;
}

/** Expectations for the `horizon` (in the model's units) after the end of the histories. */
export function expectCustomers(histories: PurchaseHistories, model: LifetimeModel, horizon: number): Expectations {
  const { unitDays, bgNbd, gammaGamma } = model;
  const size = histories.repeats.length;
  const expected = {
    probabilityAlive: new Float64Array(size),
    purchases: new Float64Array(size),
    amount: new Float64Array(size),
    value: new Float64Array(size),
  };
  for (let row = 0; row < size; row++) {
    const repeats = histories.repeats[row] ?? 0;
    const last = (histories.lastDay[row] ?? 0) / unitDays;
    const history = { repeats, last, age: (histories.age[row] ?? 0) / unitDays };
    const average = histories.averageAmount[row] ?? Number.NaN;
    const amount = gammaGamma === null ? null : expectedAmount(gammaGamma, repeats, average);
    const purchases = expectedPurchases(bgNbd, history, horizon);
    expected.probabilityAlive[row] = probabilityAlive(bgNbd, history);
    expected.purchases[row] = purchases;
    expected.amount[row] = amount ?? Number.NaN;
    expected.value[row] = purchases * (amount ?? Number.NaN);
  }
  return expected;
}
