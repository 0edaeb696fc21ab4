import type { PairComparer } from './comparer.ts';
import { adjustmentBy, type FrequencyAdjuster, RAREST } from './frequencies.ts';
import { LEVELS, type LogRatios, logOddsOfMatch, logRatios, type MatchModel } from './model.ts';
import type { PatternSet } from './patterns.ts';

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
  /** `logOdds` of many pairs by their patterns, to the last bit. */
  logOddsOf(pairs: PatternedPairs, patterns: PatternSet): Float64Array;
  /** The odds that the levels in `evidence` reach at most, however rare the shared values are. */
  mostLogOdds(evidence: Evidence): number;
}

/** Pairs of records, and the number of each one's pattern. */
export interface PatternedPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly patternOf: Uint32Array;
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
      const adjusted = level === 0 ? 0 : adjustedBy(frequencies.adjustment(c, level, left, right), usual);
      evidence.match[c] = usual + adjusted;
      evidence.household[c] = (ratios.household[c * LEVELS + level] ?? 0) + (shared[c] === true ? adjusted : 0);
    }
  };
  /** Comparison by comparison: the places in memory that a loop reads for many pairs are few. */
  const addEvidence = (
    c: number,
    { left, right, patternOf }: PatternedPairs,
    patterns: PatternSet,
    match: Float64Array,
    household: Float64Array,
  ): void => {
    const isShared = shared[c] === true;
    const raritiesOfLevel = Array.from({ length: LEVELS }, (_, level) => frequencies.maybeRarities(c, level));
    for (let pair = 0; pair < patternOf.length; pair++) {
      const level = patterns.level(patternOf[pair] ?? 0, c);
      if (level === 0) continue;
      const usual = ratios.match[c * LEVELS + level] ?? 0;
      const rarities = raritiesOfLevel[level] ?? null;
      const adjusted =
        rarities === null ? 0 : adjustedBy(adjustmentBy(rarities, left[pair] ?? 0, right[pair] ?? 0), usual);
      match[pair] = (match[pair] ?? 0) + (usual + adjusted);
      household[pair] =
        (household[pair] ?? 0) + ((ratios.household[c * LEVELS + level] ?? 0) + (isShared ? adjusted : 0));
    }
  };
  return {
    ratios,
    weighLevels,
    weigh: (left, right, evidence) => {
      comparer.compare(left, right, evidence.levels);
      weighLevels(left, right, evidence);
    },
    logOddsOf: (pairs, patterns) => {
      const match = new Float64Array(pairs.left.length);
      const household = new Float64Array(pairs.left.length);
      for (let c = 0; c < definitions.length; c++) addEvidence(c, pairs, patterns, match, household);
      return match.map((sum, pair) => logOddsOfMatch(sum, household[pair] ?? 0, ratios));
    },
    logOdds: ({ match, household }) => logOddsOfMatch(sum(match), sum(household), ratios),
    mostLogOdds: ({ levels }) => {
      let match = 0;
      let household = 0;
      for (let c = 0; c < definitions.length; c++) {
        const level = levels[c] ?? 0;
        const rarity = frequencies.maybeRarities(c, level) === null ? 0 : RAREST * Math.LN2;
        match += (ratios.match[c * LEVELS + level] ?? 0) + rarity;
        household += (ratios.household[c * LEVELS + level] ?? 0) + (shared[c] === true ? rarity : 0);
      }
      return logOddsOfMatch(match, household, ratios);
    },
  };
}

/** In natural logarithms. A common value proves little, but sharing it never speaks against a pair. */
function adjustedBy(adjustment: number, usual: number): number {
  const rarity = adjustment * Math.LN2;
  return rarity < 0 && usual > 0 ? Math.max(-usual, rarity) : rarity;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
