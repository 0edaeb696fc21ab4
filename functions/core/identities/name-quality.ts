import type { LocalizedText } from '../language.ts';
import { averagePrecision, type Ranked } from './average-precision.ts';
import type { NameScore } from './name-scores.ts';

/** A pair of names that people have judged. */
export interface JudgedNames extends NameScore {
  readonly names: readonly [string, string];
  readonly isMatch: boolean;
}

/** How well the name comparison ranks some pairs. */
export interface NameQuality {
  readonly pairs: number;
  readonly matches: number;
  /** 0 … 1; null without matches. */
  readonly averagePrecision: number | null;
  /** The weight in bits from which on pairs are best taken for matches (the highest F1); the errors are those there. */
  readonly bestWeight: number;
  /** What matches below that weight, and others from it on, look like to the comparison; the commonest first. */
  readonly missed: readonly NameErrors[];
  readonly mistaken: readonly NameErrors[];
}

/** Errors that look the same to the comparison. */
export interface NameErrors {
  readonly findings: readonly LocalizedText[];
  readonly pairs: number;
  readonly example: readonly [string, string];
}

export function nameQuality(judged: readonly JudgedNames[]): NameQuality {
  const ranked = judged.map(({ weight, isMatch }) => ({ score: weight, isMatch }));
  const bestWeight = bestThreshold(ranked);
  return {
    pairs: judged.length,
    matches: judged.filter(({ isMatch }) => isMatch).length,
    averagePrecision: averagePrecision(ranked),
    bestWeight,
    missed: alikeErrors(judged.filter(({ isMatch, weight }) => isMatch && weight < bestWeight)),
    mistaken: alikeErrors(judged.filter(({ isMatch, weight }) => !isMatch && weight >= bestWeight)),
  };
}

/** The highest of the scores with the best F1. */
function bestThreshold(ranked: readonly Ranked[]): number {
  const matches = ranked.filter(({ isMatch }) => isMatch).length;
  let best = { threshold: Number.POSITIVE_INFINITY, f1: 0 };
  let [found, taken] = [0, 0];
  const sorted = ranked.toSorted((a, b) => b.score - a.score);
  for (const [index, { score, isMatch }] of sorted.entries()) {
    taken++;
    if (isMatch) found++;
    if (sorted[index + 1]?.score === score) continue;
    const f1 = (2 * found) / (taken + matches);
    if (f1 > best.f1) best = { threshold: score, f1 };
  }
  return best.threshold;
}

function alikeErrors(errors: readonly JudgedNames[]): readonly NameErrors[] {
  const groups = new Map<string, { findings: readonly LocalizedText[]; pairs: number; example: [string, string] }>();
  for (const { findings, names } of errors) {
    const key = JSON.stringify(findings);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { findings, pairs: 1, example: [...names] });
    else group.pairs++;
  }
  return [...groups.values()].toSorted((a, b) => b.pairs - a.pairs);
}
