import { lnBeta } from './ln-gamma.ts';
import { minimise } from './minimise.ts';
import type { PurchaseHistories } from './purchase-histories.ts';

/**
 * The gamma-gamma model of spend (Fader & Hardie 2013, The Gamma-Gamma Model of Monetary Value): a customer's amounts vary
 * around a mean as a gamma distribution (shape p, rate ν), and ν varies between customers as another (shape q, rate v).
 * It supposes that the mean amount has nothing to do with how often someone buys.
 */
export interface GammaGammaParameters {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

export interface GammaGammaFit extends GammaGammaParameters {
  /** Customers that it was learned from: those with repeats of a mean amount above zero. */
  readonly customers: number;
  /** Pearson's correlation of repeats and mean amount among them: the model supposes 0. */
  readonly correlation: number;
  /** False where the amounts do not settle the parameters. */
  readonly settled: boolean;
}

const OUTERMOST = 14;
const START = [2, 2, 2] as const;

/** The parameters under which the mean amounts are the most likely; null with fewer than two customers to learn from. */
export function fitGammaGamma(histories: PurchaseHistories): GammaGammaFit | null {
  const known = customersWithAmounts(histories);
  const customers = known.repeats.length;
  if (customers < 2) return null;
  const scale = known.average.reduce((sum, amount) => sum + amount, 0) / customers;
  const scaled = { ...known, average: known.average.map((amount) => amount / scale) };
  const lost = (point: Float64Array): number => {
    if (point.some((part) => Math.abs(part) > OUTERMOST)) return Number.POSITIVE_INFINITY;
    return -logLikelihood(scaled, parametersOf(point)) / customers;
  };
  const { point, converged } = minimise(lost, START.map(Math.log));
  const { p, q, v } = parametersOf(point);
  const settled = converged && point.every((part) => Math.abs(part) < OUTERMOST - 2);
  return { p, q, v: v * scale, customers, correlation: correlation(known.repeats, known.average), settled };
}

/**
 * The mean amount expected of a customer's purchases to come, in the unit of the amounts (ibid., equation 5). Without
 * repeats of a mean above zero it is the population's, p v / (q − 1), which is infinite up to q = 1: null then.
 */
export function expectedAmount(
  { p, q, v }: GammaGammaParameters,
  repeats: number,
  averageAmount: number,
): number | null {
  const counted = averageAmount > 0 ? repeats : 0;
  const spent = counted === 0 ? 0 : counted * averageAmount;
  const divisor = p * counted + q - 1;
  return divisor > 0 ? (p * (v + spent)) / divisor : null;
}

interface KnownAmounts {
  readonly repeats: Float64Array;
  readonly average: Float64Array;
}

function customersWithAmounts({ repeats, averageAmount }: PurchaseHistories): KnownAmounts {
  const rows = Array.from(repeats.keys()).filter((row) => (averageAmount[row] ?? 0) > 0);
  return {
    repeats: Float64Array.from(rows, (row) => repeats[row] ?? 0),
    average: Float64Array.from(rows, (row) => averageAmount[row] ?? 0),
  };
}

/** Ibid., equation 1a, summed over the customers. */
function logLikelihood({ repeats, average }: KnownAmounts, { p, q, v }: GammaGammaParameters): number {
  const ofRepeats = new Map<number, number>();
  let sum = 0;
  for (let row = 0; row < repeats.length; row++) {
    const [x, mean] = [repeats[row] ?? 0, average[row] ?? 0];
    let common = ofRepeats.get(x);
    if (common === undefined) {
      common = -lnBeta(p * x, q) + q * Math.log(v) + p * x * Math.log(x);
      ofRepeats.set(x, common);
    }
    sum += common + (p * x - 1) * Math.log(mean) - (p * x + q) * Math.log(x * mean + v);
  }
  return sum;
}

function parametersOf(point: Float64Array): GammaGammaParameters {
  const [p = 0, q = 0, v = 0] = point.map(Math.exp);
  return { p, q, v };
}

function correlation(one: Float64Array, other: Float64Array): number {
  const mean = (column: Float64Array): number => column.reduce((sum, value) => sum + value, 0) / column.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [product, squareOne, squareOther] = [0, 0, 0];
  for (let row = 0; row < one.length; row++) {
    const [left, right] = [(one[row] ?? 0) - meanOne, (other[row] ?? 0) - meanOther];
    product += left * right;
    squareOne += left * left;
    squareOther += right * right;
  }
  return squareOne === 0 || squareOther === 0 ? 0 : product / Math.sqrt(squareOne * squareOther);
}
