import type { CandidatePairs } from './blocking/candidates.ts';
import type { Edge } from './clusters.ts';
import { logOdds } from './model.ts';
import { NumberList } from './number-list.ts';
import type { PatternSet } from './patterns.ts';
import { type MatchingRule, ruleReader } from './rules.ts';
import { emptyEvidence, type PairScorer } from './scoring.ts';

/** A pair that satisfies a rule is at least this likely. */
export const RULE_PROBABILITY = 0.999;

/** What is believed of a pair in the end: a rule lifts it. Natural logs of odds. */
export function decide(learned: number, rule: number): number {
  return rule > 0 ? Math.max(learned, logOdds(RULE_PROBABILITY)) : learned;
}

/** How pairs are weighed. */
export interface Weighing {
  readonly patterns: PatternSet;
  readonly scorer: PairScorer;
  readonly rules: readonly MatchingRule[];
  /** Natural log of the odds below which pairs are forgotten. */
  readonly least: number;
}

/** The pairs that are likely enough, in their order. */
export function weighPairs(
  pairs: Pick<CandidatePairs, 'left' | 'right'>,
  patternOf: Uint32Array,
  weighing: Weighing,
): readonly Edge[] {
  const { ruleOf, isHopeless } = decisionsOfPatterns(weighing);
  const open = pairsWithHope(pairs, patternOf, isHopeless);
  const odds = weighing.scorer.logOddsOf(open, weighing.patterns);
  const edges: Edge[] = [];
  for (let pair = 0; pair < odds.length; pair++) {
    const rule = ruleOf[open.patternOf[pair] ?? 0] ?? 0;
    const decided = decide(odds[pair] ?? 0, rule);
    if (decided < weighing.least) continue;
    edges.push({ left: open.left[pair] ?? 0, right: open.right[pair] ?? 0, logOdds: decided, rule });
  }
  return edges;
}

function pairsWithHope(
  { left, right }: Pick<CandidatePairs, 'left' | 'right'>,
  patternOf: Uint32Array,
  isHopeless: Uint8Array,
): { readonly left: Int32Array; readonly right: Int32Array; readonly patternOf: Uint32Array } {
  const open = { left: new NumberList(), right: new NumberList(), patternOf: new NumberList() };
  for (let pair = 0; pair < patternOf.length; pair++) {
    const pattern = patternOf[pair] ?? 0;
    if (isHopeless[pattern] === 1) continue;
    open.left.push(left[pair] ?? 0);
    open.right.push(right[pair] ?? 0);
    open.patternOf.push(pattern);
  }
  return {
    left: open.left.numbers(),
    right: open.right.numbers(),
    patternOf: Uint32Array.from(open.patternOf.numbers()),
  };
}

/** What can be said of a pair by its pattern alone: the rule that it satisfies, and whether it can be kept at all. */
function decisionsOfPatterns({ patterns, scorer, rules, least }: Weighing): {
  readonly ruleOf: Int8Array;
  readonly isHopeless: Uint8Array;
} {
  const read = ruleReader(rules, patterns.definitions);
  const evidence = emptyEvidence(patterns.width);
  const ruleOf = new Int8Array(patterns.size);
  const isHopeless = new Uint8Array(patterns.size);
  for (let pattern = 0; pattern < patterns.size; pattern++) {
    patterns.copyTo(pattern, evidence.levels);
    ruleOf[pattern] = read((comparison) => evidence.levels[comparison] ?? 0);
    isHopeless[pattern] = decide(scorer.mostLogOdds(evidence), ruleOf[pattern] ?? 0) < least - ROUNDING ? 1 : 0;
  }
  return { ruleOf, isHopeless };
}

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;
