import type { PairComparer } from './comparer.ts';
import { type FrequencyAdjuster, RAREST } from './frequencies.ts';
import { LEVELS, type LogRatios, logOddsOfMatch, logRatios, type MatchModel } from './model.ts';

/** The evidence of one pair, comparison by comparison, in natural logarithms of likelihood ratios against strangers. */
export interface Evidence {
  readonly levels: Uint8Array;
  readonly match: Float64Array;
  readonly household: Float64Array;
}

/** Weighs pairs by the model and by how rare the values are that they share. */
export interface PairScorer {
  readonly ratios: LogRatios;
  /** Compares two records and fills `evidence`. */
  weigh(left: number, right: number, evidence: Evidence): void;
  /** Fills `evidence` from levels that are already in it. */
  weighLevels(left: number, right: number, evidence: Evidence): void;
  /** Natural log of the posterior odds that the pair is one person. */
  logOdds(evidence: Evidence): number;
  /** The odds that the levels in `evidence` reach at most, however rare the shared values are. */
  mostLogOdds(evidence: Evidence): number;
}

/**
 * A wrong merge costs as much as this many missed ones: it starts every pair lower by as much. It also makes up for
 * what the model does not see, facts that depend on each other in ways of their own.
 */
const COST_OF_WRONG_MERGE = 4;

export function emptyEvidence(comparisons: number): Evidence {
  return {
    levels: new Uint8Array(comparisons),
    match: new Float64Array(comparisons),
    household: new Float64Array(comparisons),
  };
}

export function pairScorer(model: MatchModel, comparer: PairComparer, frequencies: FrequencyAdjuster): PairScorer {
  const { definitions } = model;
  const learned = logRatios(model);
  const ratios = { ...learned, priorMatch: learned.priorMatch - Math.log(COST_OF_WRONG_MERGE) };
  const shared = definitions.map((definition) => definition.belongsTo === 'household');
  const weighLevels = (left: number, right: number, evidence: Evidence): void => {
    for (let c = 0; c < definitions.length; c++) {
      const level = evidence.levels[c] ?? 0;
      const usual = ratios.match[c * LEVELS + level] ?? 0;
      const rarity = level === 0 ? 0 : frequencies.adjustment(c, level, left, right) * Math.LN2;
      // A common value proves little, but sharing it never speaks against a pair.
      const adjusted = rarity < 0 && usual > 0 ? Math.max(-usual, rarity) : rarity;
      evidence.match[c] = usual + adjusted;
      evidence.household[c] = (ratios.household[c * LEVELS + level] ?? 0) + (shared[c] === true ? adjusted : 0);
    }
  };
  return {
    ratios,
    weighLevels,
    weigh: (left, right, evidence) => {
      comparer.compare(left, right, evidence.levels);
      weighLevels(left, right, evidence);
    },
    logOdds: ({ match, household }) => logOddsOfMatch(sum(match), sum(household), ratios),
    mostLogOdds: ({ levels }) => {
      let match = 0;
      let household = 0;
      for (let c = 0; c < definitions.length; c++) {
        const level = levels[c] ?? 0;
        const rarity = frequencies.adjusts(c, level) ? RAREST * Math.LN2 : 0;
        match += (ratios.match[c * LEVELS + level] ?? 0) + rarity;
        household += (ratios.household[c * LEVELS + level] ?? 0) + (shared[c] === true ? rarity : 0);
      }
      return logOddsOfMatch(match, household, ratios);
    },
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
