import { type BgNbdFit, fitBgNbd } from '../core/attributes/lifetime/bg-nbd.ts';
import { type Expectations, expectCustomers } from '../core/attributes/lifetime/expectations.ts';
import { expectedPurchasesOfNewCustomer } from '../core/attributes/lifetime/expected-purchases.ts';
import { expectedAmount, fitGammaGamma, type GammaGammaFit } from '../core/attributes/lifetime/gamma-gamma.ts';
import {
  type PurchaseHistories,
  type Purchases,
  purchasesAfter,
  summarisePurchases,
} from '../core/attributes/lifetime/purchase-histories.ts';
import { InvalidInputError } from '../core/errors.ts';
import { dayNumber, dayOfNumber, type IsoDate } from '../core/time.ts';

export type LifetimeUnit = 'week' | 'day';

export interface LifetimeRequest {
  /** Days counted from 1970-01-01. */
  readonly purchases: Purchases;
  /** The last day that the model learns from. */
  readonly calibrationEnd: IsoDate;
  readonly unit: LifetimeUnit;
  /** How far ahead to look, in units; null: as many whole units as the calibration is long. */
  readonly horizon: number | null;
}

export interface LifetimeFit {
  readonly bgNbd: BgNbdFit;
  /** Null without amounts, or with too few customers to learn from. */
  readonly gammaGamma: GammaGammaFit | null;
  /** From the first purchase of anyone. */
  readonly calibrationStart: IsoDate;
  /** In units. */
  readonly horizon: number;
  readonly histories: PurchaseHistories;
  readonly repeaters: number;
  /** For the horizon, in the order of the histories. */
  readonly expectations: Expectations;
  /** Of someone who has just bought for the first time. Amount: null where the model has none. */
  readonly newCustomer: { readonly purchases: number; readonly amount: number | null };
  /** The model beside what happened in the horizon; null where no purchase of the file is later than the calibration. */
  readonly holdout: Holdout | null;
  /** The last day with a purchase in the file. */
  readonly lastPurchase: IsoDate;
}

export interface Holdout {
  /** The last day of the horizon that the file covers. */
  readonly until: IsoDate;
  readonly expectedPurchases: number;
  readonly actualPurchases: number;
}

const UNIT_DAYS: Readonly<Record<LifetimeUnit, number>> = { week: 7, day: 1 };

/**
 * Fits BG/NBD and Gamma-Gamma to purchases up to the end of the calibration, and says what to expect of each customer after it.
 * Throws InvalidInputError where nobody had bought by then, or nobody twice.
 */
export function fitLifetime({ purchases, calibrationEnd, unit, horizon: asked }: LifetimeRequest): LifetimeFit {
  const end = dayNumber(calibrationEnd);
  const [first, last] = rangeOf(purchases);
  checkCalibration(first, calibrationEnd);
  const unitDays = UNIT_DAYS[unit];
  const horizon = asked ?? Math.max(1, Math.ceil((end - first) / unitDays));
  const histories = summarisePurchases(purchases, end);
  const bgNbd = fitBgNbd(histories, unitDays);
  const gammaGamma = purchases.amount === null ? null : fitGammaGamma(histories);
  const model = { unitDays, bgNbd, gammaGamma };
  return {
    bgNbd,
    gammaGamma,
    calibrationStart: dayOfNumber(first),
    horizon,
    histories,
    repeaters: histories.repeats.reduce((count, repeats) => count + Math.sign(repeats), 0),
    expectations: expectCustomers(histories, model, horizon),
    newCustomer: {
      purchases: expectedPurchasesOfNewCustomer(bgNbd, horizon),
      amount: gammaGamma === null ? null : expectedAmount(gammaGamma, 0, Number.NaN),
    },
    holdout: holdoutOf(purchases, histories, {
      end,
      until: Math.min(last, end + Math.floor(horizon * unitDays)),
      model,
    }),
    lastPurchase: dayOfNumber(last),
  };
}

function holdoutOf(
  purchases: Purchases,
  histories: PurchaseHistories,
  { end, until, model }: { end: number; until: number; model: Parameters<typeof expectCustomers>[1] },
): Holdout | null {
  if (until <= end) return null;
  const expected = expectCustomers(histories, model, (until - end) / model.unitDays).purchases;
  const actual = purchasesAfter(purchases, histories, [end, until]);
  return {
    until: dayOfNumber(until),
    expectedPurchases: expected.reduce((sum, count) => sum + count, 0),
    actualPurchases: actual.reduce((sum, count) => sum + count, 0),
  };
}

function rangeOf({ day }: Purchases): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const on of day) {
    first = Math.min(first, on);
    last = Math.max(last, on);
  }
  if (first > last) {
    throw new InvalidInputError('the file has no purchase', {
      remedy: 'Give a file with a line a purchase; rows with an amount below zero are returns.',
    });
  }
  return [first, last];
}

function checkCalibration(first: number, end: IsoDate): void {
  if (first <= dayNumber(end)) return;
  throw new InvalidInputError(`the calibration ends on ${end}, before the first purchase on ${dayOfNumber(first)}`, {
    remedy: 'Give a later calibration end.',
  });
}
