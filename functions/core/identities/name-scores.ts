import type { LocalizedText } from '../language.ts';
import { pairComparer } from './comparer.ts';
import { type ComparisonDefinition, levelOf, MISSING } from './comparison.ts';
import { factTable } from './fact-table.ts';
import { personTable } from './person-table.ts';
import { prepareRecords } from './prepared.ts';

/** How alike two whole names are. */
export interface NameScore {
  /** Bits that the names speak for one person (against it below 0), before anything is learned of the records. */
  readonly weight: number;
  /** How the words agree, one finding a compared part. */
  readonly findings: readonly LocalizedText[];
}

/** Nothing could be compared: scripts without a common sound. */
const NOTHING: LocalizedText = { ja: '比べられない（共通の読みがない）', en: 'nothing to compare (no common sound)' };

/**
 * Scores pairs of whole names with the comparison that matching uses, by the first guesses of its definitions: the same
 * levels, no frequencies. Readings of kanji are learned from the names given, as everywhere.
 */
export function nameScores(pairs: readonly (readonly [string, string])[]): readonly NameScore[] {
  const table = personTable(
    pairs.flatMap((names, pair) =>
      names.map((name, side) => ({ id: `${pair} ${side}`, source: '', fields: { Name: name } })),
    ),
  );
  const comparer = pairComparer(factTable(prepareRecords(table)));
  const levels = new Uint8Array(comparer.definitions.length);
  return pairs.map((_, pair) => {
    comparer.compare(2 * pair, 2 * pair + 1, levels);
    return scoreOf(comparer.definitions, levels);
  });
}

function scoreOf(definitions: readonly ComparisonDefinition[], levels: Uint8Array): NameScore {
  const reached = definitions.flatMap((definition, c) => levelOf(definition, levels[c] ?? MISSING) ?? []);
  return {
    weight: reached.reduce((sum, { m, u, ratio }) => sum + Math.log2(ratio ?? m / u), 0),
    findings: reached.length === 0 ? [NOTHING] : reached.map(({ label }) => label),
  };
}
