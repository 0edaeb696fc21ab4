import { InvalidInputError } from '../../errors.ts';
import { type Minimum, minimise } from './minimise.ts';
import type { PurchaseHistories } from './purchase-histories.ts';

/**
 * The BG/NBD model of Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way: while active, a customer buys
 * at a rate λ that varies as a gamma distribution (shape r, rate α, in units of time); after each purchase the customer
 * leaves for good with a probability p that varies as a beta distribution (a, b).
 */
export interface BgNbdParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

export interface BgNbdFit extends BgNbdParameters {
  /** At these parameters. */
  readonly logLikelihood: number;
  /** False where the histories do not settle the parameters: one of them ran away, or the search ended early. */
  readonly settled: boolean;
}

/** Logarithms of the parameters stay inside: beyond, a population is of one mind as far as anyone can tell. */
const OUTERMOST = 14;

/** Shapes (r, a, b) from which the search starts: from the second where the first leads nowhere. */
const STARTS = [
  [0.5, 1, 3],
  [2, 0.3, 3],
] as const;

/**
 * The parameters under which the histories are the most likely. `unitDays`: the days of the unit of time in which α is
 * given. Throws InvalidInputError where nobody bought on a second day, or where every history is of length zero.
 */
export function fitBgNbd(histories: PurchaseHistories, unitDays: number): BgNbdFit {
  const groups = groupHistories(histories);
  checkRepeats(groups);
  const customers = histories.repeats.length;
  // Times of the size of one make the search as good for days as for weeks.
  const scale = groups.age.reduce((sum, age, at) => sum + age * (groups.count[at] ?? 0), 0) / customers;
  const lost = (point: Float64Array): number =>
    isOutside(point) ? Number.POSITIVE_INFINITY : -likelihoodOfGroups(groups, parametersOf(point), scale) / customers;
  const rate = groups.repeats.reduce((sum, x, at) => sum + x * (groups.count[at] ?? 0), 0) / customers;
  const best = firstSettled(lost, (shape) => Math.log(shape / rate));
  const found = parametersOf(best.point);
  const parameters = { ...found, alpha: (found.alpha * scale) / unitDays };
  return {
    ...parameters,
    logLikelihood: bgNbdLogLikelihood(histories, parameters, unitDays),
    settled: isSettled(best),
  };
}

/** The end of the first search that settles, else the lowest end. `lnAlphaOf`: where α starts for a shape r. */
function firstSettled(lost: (point: Float64Array) => number, lnAlphaOf: (r: number) => number): Minimum {
  const ends: Minimum[] = [];
  for (const [r, a, b] of STARTS) {
    const end = minimise(lost, [Math.log(r), lnAlphaOf(r), Math.log(a), Math.log(b)]);
    if (isSettled(end)) return end;
    ends.push(end);
  }
  return ends.reduce((one, other) => (other.value < one.value ? other : one));
}

/** How likely the histories are under the parameters, as a logarithm (ibid., equation 6); times in units of `unitDays`. */
export function bgNbdLogLikelihood(
  histories: PurchaseHistories,
  parameters: BgNbdParameters,
  unitDays: number,
): number {
  return likelihoodOfGroups(groupHistories(histories), parameters, unitDays);
}

interface HistoryGroups {
  readonly repeats: Int32Array;
  readonly lastDay: Int32Array;
  readonly age: Int32Array;
  /** Customers with this history. */
  readonly count: Int32Array;
}

/** Equal histories are computed once: there are far fewer than customers. */
function groupHistories({ repeats, lastDay, age }: PurchaseHistories): HistoryGroups {
  const order = Uint32Array.from(repeats, (_, at) => at).sort(
    (one, other) =>
      (repeats[one] ?? 0) - (repeats[other] ?? 0) ||
      (age[one] ?? 0) - (age[other] ?? 0) ||
      (lastDay[one] ?? 0) - (lastDay[other] ?? 0),
  );
  const isSame = (one: number, other: number): boolean =>
    repeats[one] === repeats[other] && age[one] === age[other] && lastDay[one] === lastDay[other];
  const firsts = order.filter((row, at) => at === 0 || !isSame(row, order[at - 1] ?? row));
  const count = new Int32Array(firsts.length);
  let group = 0;
  for (const row of order) {
    if (!isSame(row, firsts[group] ?? row)) group += 1;
    count[group] = (count[group] ?? 0) + 1;
  }
  const pick = (column: Int32Array): Int32Array => Int32Array.from(firsts, (row) => column[row] ?? 0);
  return { repeats: pick(repeats), lastDay: pick(lastDay), age: pick(age), count };
}

function likelihoodOfGroups(
  { repeats, lastDay, age, count }: HistoryGroups,
  { r, alpha, a, b }: BgNbdParameters,
  unitDays: number,
): number {
  const ofRepeats = repeatTable({ r, a, b }, repeats.at(-1) ?? 0);
  let sum = 0;
  for (let at = 0; at < count.length; at++) {
    const [x, last, whole] = [repeats[at] ?? 0, (lastDay[at] ?? 0) / unitDays, (age[at] ?? 0) / unitDays];
    const active = -r * Math.log1p(whole / alpha) - x * Math.log(alpha + whole);
    const gone = Math.log(a / (b + x - 1)) - r * Math.log1p(last / alpha) - x * Math.log(alpha + last);
    const either = x === 0 ? active : logOfSum(active, gone);
    sum += (count[at] ?? 0) * ((ofRepeats[x] ?? 0) + either);
  }
  return sum;
}

/**
 * ln [Γ(r + x) / Γ(r) · B(a, b + x) / B(a, b)] for x = 0 … `most`, each from the one before: sums of logarithms of
 * ratios lose no digits where differences of ln Γ would.
 */
function repeatTable({ r, a, b }: Pick<BgNbdParameters, 'r' | 'a' | 'b'>, most: number): Float64Array {
  const table = new Float64Array(most + 1);
  for (let x = 0; x < most; x++) table[x + 1] = (table[x] ?? 0) + Math.log(r + x) + Math.log((b + x) / (a + b + x));
  return table;
}

function logOfSum(one: number, other: number): number {
  const [more, less] = one > other ? [one, other] : [other, one];
  return more + Math.log1p(Math.exp(less - more));
}

function parametersOf(point: Float64Array): BgNbdParameters {
  const [r = 0, alpha = 0, a = 0, b = 0] = point.map(Math.exp);
  return { r, alpha, a, b };
}

const isOutside = (point: Float64Array): boolean => point.some((part) => Math.abs(part) > OUTERMOST);

function isSettled({ point, converged }: Minimum): boolean {
  return converged && point.every((part) => Math.abs(part) < OUTERMOST - 2);
}

function checkRepeats({ repeats }: HistoryGroups): void {
  if ((repeats.at(-1) ?? 0) > 0) return;
  throw new InvalidInputError('nobody bought on a second day before the end of the calibration', {
    remedy:
      'The model learns from repeat purchases. Give a longer history, a later calibration end, or see whether the customer column tells customers apart.',
  });
}
