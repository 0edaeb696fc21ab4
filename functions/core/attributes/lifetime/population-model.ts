import type { Cutpoints } from '../cutpoints.ts';
import { type BgNbdParameters, fitBgNbd } from './bg-nbd.ts';
import { fitGammaGamma, type GammaGammaParameters } from './gamma-gamma.ts';

/** What the model of a run knows of its population; times in days, amounts in yen. */
export interface PopulationModel {
  readonly bgNbd: BgNbdParameters;
  /** Learned from all purchase days, the first among them. */
  readonly gammaGamma: GammaGammaParameters;
}

/** Of everyone who ever bought, or of a part of them, as columns: the attributes of these names. */
export interface BuyerHistories {
  readonly purchase_days: Int32Array;
  readonly lifetime_days: Int32Array;
  readonly days_since_first_order: Int32Array;
  readonly lifetime_sales_yen: Float64Array;
}

/** Fewer people who bought again do not make a population. */
const FEWEST_REPEATERS = 30;

const BG_NBD = 'lifetime.bg_nbd';
const GAMMA_GAMMA = 'lifetime.gamma_gamma';

/** The model as figures that are kept with the run; none where the histories do not settle it. */
export function fitPopulationModel(histories: BuyerHistories): Cutpoints {
  const { purchase_days, lifetime_days, days_since_first_order, lifetime_sales_yen } = histories;
  const repeats = purchase_days.map((days) => days - 1);
  if (repeats.filter((count) => count > 0).length < FEWEST_REPEATERS) return {};
  const customer = Int32Array.from(purchase_days.keys());
  const times = { customer, lastDay: lifetime_days, age: days_since_first_order };
  const averageAmount = lifetime_sales_yen.map((sales, row) => sales / (purchase_days[row] ?? 1));
  const bgNbd = fitBgNbd({ ...times, repeats, averageAmount }, 1);
  const gammaGamma = fitGammaGamma({ ...times, repeats: purchase_days, averageAmount });
  if (!bgNbd.settled || gammaGamma?.settled !== true) return {};
  return {
    [BG_NBD]: [bgNbd.r, bgNbd.alpha, bgNbd.a, bgNbd.b],
    [GAMMA_GAMMA]: [gammaGamma.p, gammaGamma.q, gammaGamma.v],
  };
}

/** The model among the figures of a run; null where there is none. */
export function populationModel(figures: Cutpoints): PopulationModel | null {
  const [r, alpha, a, b] = figures[BG_NBD] ?? [];
  const [p, q, v] = figures[GAMMA_GAMMA] ?? [];
  if (r === undefined || alpha === undefined || a === undefined || b === undefined) return null;
  if (p === undefined || q === undefined || v === undefined) return null;
  return { bgNbd: { r, alpha, a, b }, gammaGamma: { p, q, v } };
}
