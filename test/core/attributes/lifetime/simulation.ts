import type { Purchases } from '../../../../functions/core/attributes/lifetime/purchase-histories.ts';
import { generator } from '../../../../functions/core/identities/random-pairs.ts';

/** Draws from the distributions that the models suppose, the same for the same seed. */
export class Draws {
  readonly #uniform: () => number;

  constructor(seed: number) {
    this.#uniform = generator(seed);
  }

  uniform(): number {
    return this.#uniform() || Number.MIN_VALUE;
  }

  exponential(rate: number): number {
    return -Math.log(this.uniform()) / rate;
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Marsaglia & Tsang (2000); a shape below one by the power of a uniform. */
  gamma(shape: number, rate: number): number {
    if (shape < 1) return this.gamma(shape + 1, rate) * this.uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const normal = this.normal();
      const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(this.uniform()) < 0.5 * normal * normal + d - d * v + d * Math.log(v))
        return (d * v) / rate;
    }
  }

  beta(a: number, b: number): number {
    const one = this.gamma(a, 1);
    return one / (one + this.gamma(b, 1));
  }
}

export interface Population {
  readonly customers: number;
  readonly seed: number;
  readonly bgNbd: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number };
  readonly gammaGamma: { readonly p: number; readonly q: number; readonly v: number };
  /** Days in which the first purchases fall, and all days. */
  readonly days: readonly [first: number, all: number];
  readonly unitDays: number;
}

/** Purchases of a population that behaves exactly as the models suppose; days are rounded up. */
export function simulatePurchases({ customers, seed, bgNbd, gammaGamma, days, unitDays }: Population): Purchases {
  const draws = new Draws(seed);
  const rows: { customer: number; day: number; amount: number }[] = [];
  for (let customer = 0; customer < customers; customer++) {
    const rate = draws.gamma(bgNbd.r, bgNbd.alpha * unitDays);
    const leaving = draws.beta(bgNbd.a, bgNbd.b);
    const spread = draws.gamma(gammaGamma.q, gammaGamma.v);
    const begin = Math.floor(draws.uniform() * days[0]);
    const buy = (at: number): number =>
      rows.push({ customer, day: begin + Math.ceil(at), amount: draws.gamma(gammaGamma.p, spread) });
    buy(0);
    for (let at = draws.exponential(rate); begin + Math.ceil(at) <= days[1]; at += draws.exponential(rate)) {
      buy(at);
      if (draws.uniform() < leaving) break;
    }
  }
  return {
    customer: Int32Array.from(rows, (row) => row.customer),
    day: Int32Array.from(rows, (row) => row.day),
    amount: Float64Array.from(rows, (row) => row.amount),
    customerCount: customers,
  };
}
