import type { IsoDate } from '../../core/time.ts';
import { csvText } from '../../steps/csv-text.ts';
import type { Holdout, LifetimeFit, LifetimeUnit } from '../../steps/fit-lifetime.ts';
import type { Transactions } from '../../steps/read-transactions.ts';

/** What `fusion lifetime --json` prints. Times are in units. */
export interface LifetimeSummary {
  readonly file: string;
  readonly bgNbd: {
    readonly r: number;
    readonly alpha: number;
    readonly a: number;
    readonly b: number;
    readonly logLikelihood: number;
  };
  readonly gammaGamma: { readonly p: number; readonly q: number; readonly v: number } | null;
  /** Who bought by the end of the calibration. */
  readonly customers: number;
  /** Of these, who bought on more than one day. */
  readonly repeaters: number;
  readonly calibration: { readonly start: IsoDate; readonly end: IsoDate; readonly unit: LifetimeUnit };
  readonly horizon: number;
  readonly newCustomer: { readonly expectedPurchases: number; readonly expectedAmount: number | null };
  readonly holdout: Holdout | null;
  readonly leftOut: { readonly unreadableRows: number; readonly returns: number };
  readonly headerLine: number | null;
  readonly warnings: readonly string[];
  readonly out: string | null;
}

interface Run {
  readonly file: string;
  readonly calibrationEnd: IsoDate;
  readonly unit: LifetimeUnit;
  readonly out: string | null;
}

export function summariseLifetime(
  fit: LifetimeFit,
  { problems, returns, headerLine }: Transactions,
  { file, calibrationEnd, unit, out }: Run,
): LifetimeSummary {
  const { r, alpha, a, b, logLikelihood } = fit.bgNbd;
  const { purchases, amount } = fit.newCustomer;
  return {
    file,
    bgNbd: { r, alpha, a, b, logLikelihood },
    gammaGamma: fit.gammaGamma === null ? null : { p: fit.gammaGamma.p, q: fit.gammaGamma.q, v: fit.gammaGamma.v },
    customers: fit.histories.repeats.length,
    repeaters: fit.repeaters,
    calibration: { start: fit.calibrationStart, end: calibrationEnd, unit },
    horizon: fit.horizon,
    newCustomer: { expectedPurchases: purchases, expectedAmount: amount },
    holdout: fit.holdout,
    leftOut: { unreadableRows: problems.length, returns },
    headerLine,
    warnings: warningsOf(fit, calibrationEnd),
    out,
  };
}

/** From here on the mean amount visibly goes with the number of purchases. */
const STRONG_CORRELATION = 0.3;

function warningsOf({ bgNbd, gammaGamma, lastPurchase }: LifetimeFit, calibrationEnd: IsoDate): readonly string[] {
  const warnings: string[] = [];
  if (lastPurchase < calibrationEnd)
    warnings.push(
      `the last purchase is of ${lastPurchase}: every day from then to ${calibrationEnd} counts as a day on which nobody bought`,
    );
  if (!bgNbd.settled)
    warnings.push('the histories do not settle the BG/NBD parameters: customers hardly differ, or hardly any leaves');
  if (gammaGamma !== null && !gammaGamma.settled)
    warnings.push('the amounts do not settle the Gamma-Gamma parameters: expected amounts are not to be relied on');
  if (gammaGamma !== null && Math.abs(gammaGamma.correlation) > STRONG_CORRELATION)
    warnings.push(
      `amounts go with the number of purchases (correlation ${gammaGamma.correlation.toFixed(2)}), which Gamma-Gamma supposes they do not`,
    );
  return warnings;
}

/** A line a customer, in the order of the file; times in units, empty where the model does not say. */
export function expectationsCsv(fit: LifetimeFit, { customers }: Transactions, unit: LifetimeUnit): string {
  const { histories, expectations } = fit;
  const unitDays = unit === 'week' ? 7 : 1;
  const rows = Array.from(histories.customer, (customer, row) => [
    customers[customer] ?? '',
    String(histories.repeats[row]),
    figure((histories.lastDay[row] ?? 0) / unitDays),
    figure((histories.age[row] ?? 0) / unitDays),
    figure(histories.averageAmount[row]),
    figure(expectations.probabilityAlive[row]),
    figure(expectations.purchases[row]),
    figure(expectations.amount[row]),
    figure(expectations.value[row]),
  ]);
  return csvText([COLUMNS, ...rows]);
}

const COLUMNS = [
  'customer',
  'frequency',
  'recency',
  'age',
  'average_amount',
  'probability_alive',
  'expected_purchases',
  'expected_average_amount',
  'expected_value',
];

function figure(value = Number.NaN): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(6))) : '';
}

/** The summary in sentences. */
export function describeLifetime(summary: LifetimeSummary): readonly string[] {
  const { bgNbd, gammaGamma, calibration, horizon, newCustomer, holdout, leftOut } = summary;
  const units = `${Number(horizon.toFixed(4))} ${calibration.unit}${horizon === 1 ? '' : 's'}`;
  const { unreadableRows, returns } = leftOut;
  return [
    `${summary.file}: ${summary.customers} customers from ${calibration.start} to ${calibration.end}, ${summary.repeaters} bought on more than one day`,
    `BG/NBD (${calibration.unit}s): r ${bgNbd.r.toFixed(3)}, alpha ${bgNbd.alpha.toFixed(3)}, a ${bgNbd.a.toFixed(3)}, b ${bgNbd.b.toFixed(3)}, log-likelihood ${bgNbd.logLikelihood.toFixed(3)}`,
    gammaGamma === null
      ? 'Gamma-Gamma: no amounts to learn from'
      : `Gamma-Gamma: p ${gammaGamma.p.toFixed(2)}, q ${gammaGamma.q.toFixed(2)}, v ${gammaGamma.v.toFixed(2)}`,
    `a new customer is expected to buy ${newCustomer.expectedPurchases.toFixed(4)} more times within ${units}${newCustomer.expectedAmount === null ? '' : `, for ${newCustomer.expectedAmount.toFixed(2)} each`}`,
    ...(holdout === null
      ? []
      : [
          `up to ${holdout.until}: ${holdout.expectedPurchases.toFixed(0)} purchases expected, ${holdout.actualPurchases} made`,
        ]),
    ...(unreadableRows + returns === 0
      ? []
      : [`left out: ${unreadableRows} rows that cannot be read, ${returns} returns`]),
    ...summary.warnings.map((warning) => `warning: ${warning}`),
    ...(summary.out === null ? [] : [`written to ${summary.out}`]),
  ];
}
