import { frequencyAdjuster } from './frequencies.ts';
import type { Matching } from './matching.ts';
import { emptyEvidence } from './scoring.ts';

/** One pair of a matching in numbers: all that its score is made of. */
export interface PairRow {
  /** Indexes of the records. */
  readonly left: number;
  readonly right: number;
  /** The number of the level of every comparison, in the order of the definitions. */
  readonly levels: readonly number[];
  /** Log2 of how much rarer than usual the shared values are. */
  readonly rarities: readonly number[];
  /** Natural log of the odds by the learned weights, before a rule lifts it. */
  readonly logOdds: number;
  /** The rule level that the pair satisfies; 0: none. */
  readonly rule: number;
}

/** The pairs that a matching kept, in the order in which they were found. */
export function* pairRows({ edges, prepared, model, scorer }: Matching): Generator<PairRow> {
  const frequencies = frequencyAdjuster(prepared, model.definitions);
  const evidence = emptyEvidence(model.definitions.length);
  for (const { left, right, rule } of edges) {
    scorer.weigh(left, right, evidence);
    const levels = [...evidence.levels];
    yield {
      left,
      right,
      levels,
      rarities: levels.map((level, c) => (level === 0 ? 0 : frequencies.adjustment(c, level, left, right))),
      logOdds: scorer.logOdds(evidence),
      rule,
    };
  }
}
