import type { BgNbdParameters } from './bg-nbd.ts';

/** One customer as the model knows them; times in the unit of α. */
export interface PurchaseHistory {
  /** x. */
  readonly repeats: number;
  /** tₓ, from the first purchase to the last. */
  readonly last: number;
  /** T, from the first purchase to now. */
  readonly age: number;
}

/**
 * The probability that the customer has not left for good (Fader, Hardie & Lee 2008, "Computing P(alive) Using the
 * BG/NBD Model"). The model lets customers leave after a repeat purchase only: without repeats it is 1.
 */
export function probabilityAlive({ r, alpha, a, b }: BgNbdParameters, { repeats, last, age }: PurchaseHistory): number {
  if (repeats === 0) return 1;
  const odds = Math.log(a / (b + repeats - 1)) + (r + repeats) * Math.log((alpha + age) / (alpha + last));
  return 1 / (1 + Math.exp(odds));
}

/** Purchases expected of the customer within `time` from now (Fader, Hardie & Lee 2005, equation 10). */
export function expectedPurchases(parameters: BgNbdParameters, history: PurchaseHistory, time: number): number {
  const { r, alpha, a, b } = parameters;
  const { repeats, age } = history;
  const ofActive = purchasesWhileActive({ r: r + repeats, alpha: alpha + age, a, b: b + repeats }, time);
  return ofActive * probabilityAlive(parameters, history);
}

/** Repeat purchases expected of someone of whom nothing is known, within `time` of the first purchase (ibid., equation 9). */
export function expectedPurchasesOfNewCustomer(parameters: BgNbdParameters, time: number): number {
  return purchasesWhileActive(parameters, time);
}

/** So small a term no longer changes the sum. */
const NEGLIGIBLE = 1e-16;
const MOST_TERMS = 100_000;

/**
 * (a + b − 1) / (a − 1) · [1 − (1 − z)^r ₂F₁(r, b; a + b − 1; z)] with z = t / (α + t), in a form without the
 * singularities at a = 1 and a + b = 1: Euler's transformation makes (1 − z)^r ₂F₁ into (1 − z)^(a − 1)
 * ₂F₁(a + b − 1 − r, a − 1; a + b − 1; z), whose first term is taken together with the 1 and whose others all have the
 * factor a − 1 (Abramowitz & Stegun 15.1.1, 15.3.3).
 */
function purchasesWhileActive(parameters: BgNbdParameters, time: number): number {
  const { alpha, a, b } = parameters;
  const left = a - 1;
  const lnStay = Math.log(alpha / (alpha + time));
  const z = time / (alpha + time);
  if (a > LARGE_A) return ((a + b - 1) / left) * (1 - stayingSum(parameters, z, lnStay));
  const first = left === 0 ? -lnStay : -Math.expm1(left * lnStay) / left;
  const rest = Math.exp(left * lnStay) * hypergeometricTail(parameters, z);
  return (a + b - 1) * first - rest;
}

/** Up to here the transformed series is short; above, the plain one has nothing to lose by a − 1 as a divisor. */
const LARGE_A = 8;

/** (1 − z)^r ₂F₁(r, b; a + b − 1; z), term by term. */
function stayingSum({ r, a, b }: BgNbdParameters, z: number, lnStay: number): number {
  const c = a + b - 1;
  let [term, sum] = [1, 1];
  for (let k = 0; k < MOST_TERMS && term > NEGLIGIBLE * sum; k++) {
    term *= ((r + k) * (b + k) * z) / ((c + k) * (k + 1));
    sum += term;
  }
  return Math.exp(r * lnStay + Math.log(sum));
}

/** c / (a − 1) · [₂F₁(c − r, a − 1; c; z) − 1] with c = a + b − 1, term by term. */
function hypergeometricTail({ r, a, b }: Pick<BgNbdParameters, 'r' | 'a' | 'b'>, z: number): number {
  const c = a + b - 1;
  let [term, sum] = [(c - r) * z, 0];
  for (let k = 1; k < MOST_TERMS; k++) {
    sum += term;
    if (Math.abs(term) <= NEGLIGIBLE * Math.abs(sum)) break;
    term *= ((c - r + k) * (a - 1 + k) * z) / ((c + k) * (k + 1));
  }
  return sum;
}
