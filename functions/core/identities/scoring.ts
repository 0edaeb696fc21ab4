import type { PairComparer } from './comparer.ts';
import type { ComparisonDefinition } from './comparison.ts';
import type { FrequencyAdjuster } from './frequencies.ts';
import { type LogRatios, logOddsOfMatch, logRatios, type MatchModel } from './model.ts';

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
}

export function emptyEvidence(comparisons: number): Evidence {
  return {
    levels: new Uint8Array(comparisons),
    match: new Float64Array(comparisons),
    household: new Float64Array(comparisons),
  };
}

export function pairScorer(model: MatchModel, comparer: PairComparer, frequencies: FrequencyAdjuster): PairScorer {
  const { definitions } = model;
  const ratios = logRatios(model);
  const repeats = repeatedFacts(definitions);
  const shared = definitions.map((definition) => definition.belongsTo === 'household');
  const weighLevels = (left: number, right: number, evidence: Evidence): void => {
    for (let c = 0; c < definitions.length; c++) {
      const level = evidence.levels[c] ?? 0;
      const usual = ratios.match[c]?.[level] ?? 0;
      const rarity = level === 0 ? 0 : frequencies.adjustment(c, level, left, right) * Math.LN2;
      // A common value proves little, but sharing it never speaks against a pair.
      const adjusted = rarity < 0 && usual > 0 ? Math.max(-usual, rarity) : rarity;
      evidence.match[c] = usual + adjusted;
      evidence.household[c] = (ratios.household[c]?.[level] ?? 0) + (shared[c] === true ? adjusted : 0);
    }
    discountRepeats(evidence, repeats);
  };
  return {
    ratios,
    weighLevels,
    weigh: (left, right, evidence) => {
      comparer.compare(left, right, evidence.levels);
      weighLevels(left, right, evidence);
    },
    logOdds: ({ match, household }) => logOddsOfMatch(sum(match), sum(household), ratios),
  };
}

/** Per comparison and level, the comparisons that it repeats. */
type Repeats = readonly (readonly (readonly number[] | null)[])[];

function repeatedFacts(definitions: readonly ComparisonDefinition[]): Repeats {
  return definitions.map(({ levels }) => [
    null,
    ...levels.map((level) =>
      level.repeats === undefined
        ? null
        : level.repeats.map((fact) => definitions.findIndex((other) => other.fact === fact)).filter((c) => c >= 0),
    ),
  ]);
}

/** A level that repeats other facts keeps what it weighs above their agreement. */
function discountRepeats({ levels, match, household }: Evidence, repeats: Repeats): void {
  for (let c = 0; c < repeats.length; c++) {
    const repeated = repeats[c]?.[levels[c] ?? 0];
    if (repeated === null || repeated === undefined) continue;
    for (const weights of [match, household]) {
      const told = repeated.reduce((sum, other) => sum + Math.max(0, weights[other] ?? 0), 0);
      const own = weights[c] ?? 0;
      if (own > 0) weights[c] = Math.max(0, own - told);
    }
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
