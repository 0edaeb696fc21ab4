import type { ComparisonDefinition } from './comparison.ts';

/**
 * What was learned of these records: the shares of every level among the pairs of one person (m), of one household
 * but two persons (h) and of strangers (u), and how many pairs of each kind there are. Fellegi and Sunter (1969) with
 * a third class for households.
 */
export interface MatchModel {
  readonly definitions: readonly ComparisonDefinition[];
  /** All pairs of the records. */
  readonly pairs: number;
  /** Expected numbers of pairs by class. */
  readonly expected: ClassSizes;
  /** `[comparison][level - 1]`. */
  readonly m: LevelShares;
  readonly h: LevelShares;
  readonly u: LevelShares;
  /** The objective after every step of expectation-maximisation with the final u. It never falls. */
  readonly objective: readonly number[];
}

export type LevelShares = readonly (readonly number[])[];

export interface ClassSizes {
  readonly match: number;
  readonly household: number;
}

/** Levels of a comparison in tables of comparisons and levels: `[comparison * LEVELS + level]`. */
export const LEVELS = 16;

/** Natural-log likelihood ratios against strangers, per comparison and level (level 0 is 0), and of the class sizes. */
export interface LogRatios {
  /** `[comparison * LEVELS + level]`. */
  readonly match: Float64Array;
  readonly household: Float64Array;
  readonly priorMatch: number;
  readonly priorHousehold: number;
}

export function logRatios(model: Pick<MatchModel, 'pairs' | 'expected' | 'm' | 'h' | 'u'>): LogRatios {
  const { pairs, expected } = model;
  const strangers = Math.max(1e-9, pairs - expected.match - expected.household);
  return {
    match: ratiosOf(model.m, model.u),
    household: ratiosOf(model.h, model.u),
    priorMatch: Math.log(expected.match / strangers),
    priorHousehold: Math.log(expected.household / strangers),
  };
}

function ratiosOf(shares: LevelShares, u: LevelShares): Float64Array {
  const ratios = new Float64Array(shares.length * LEVELS);
  shares.forEach((levels, c) => {
    levels.forEach((share, level) => {
      ratios[c * LEVELS + level + 1] = Math.log(share / (u[c]?.[level] ?? 1));
    });
  });
  return ratios;
}

/**
 * The posterior odds (natural log) of one person against everything else, from the summed log ratios of the two
 * classes.
 */
export function logOddsOfMatch(match: number, household: number, ratios: LogRatios): number {
  return ratios.priorMatch + match - logSum(0, ratios.priorHousehold + household);
}

/** Natural log of the odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** log(eᵃ + eᵇ) without overflow. */
export function logSum(a: number, b: number): number {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}
