import type { LocalizedText } from '../language.ts';

/** One way in which two values can agree or differ, from the most alike to the least. */
export interface ComparisonLevel {
  readonly name: string;
  /** How a person reads it: `same phone number`. */
  readonly label: LocalizedText;
  /** Share of this level among pairs of one person's records before anything is learned. */
  readonly m: number;
  /** Share among pairs of different persons before anything is learned. */
  readonly u: number;
  /**
   * The level's likelihood ratio (m over u) is this, and is not learned: for penalties, and for what mostly repeats
   * another fact.
   */
  readonly ratio?: number;
  /** Which frequency of the value makes the level weigh more or less: a rare name proves more than a common one. */
  readonly frequency?: 'value' | 'sound';
}

/**
 * How one fact of two records is compared. Level 0, never listed, means that one of them has no value: it weighs
 * nothing. Levels are numbered from 1 in the order listed. A definition is data: it is executed here on arrays, and
 * can be compiled for columns elsewhere.
 */
export interface ComparisonDefinition {
  /** The fact's name in explanations. */
  readonly fact: string;
  readonly label: LocalizedText;
  readonly levels: readonly ComparisonLevel[];
  /** `person`: family members differ in it; `household`: people who live together may share it. */
  readonly belongsTo: 'person' | 'household';
  /** How often members of one household hold the fact in common; the rest of them are to each other as strangers. */
  readonly shared?: number;
  /** The last level is at most this frequent in one person's records: what may be learned of a person has a limit. */
  readonly mostDifferent?: number;
  /**
   * The share of household pairs that agree in the fact by birth: twins. Far fewer than siblings, parents and
   * couples.
   */
  readonly twins?: number;
}

export const MISSING = 0;

/** The number of a level by its name; throws RangeError for a name that the definition does not have. */
export function levelNumber(definition: ComparisonDefinition, name: string): number {
  const index = definition.levels.findIndex((level) => level.name === name);
  if (index < 0) throw new RangeError(`${definition.fact} has no level ${name}`);
  return index + 1;
}

/** The level by its number; null for level 0. */
export function levelOf(definition: ComparisonDefinition, number: number): ComparisonLevel | null {
  return definition.levels[number - 1] ?? null;
}
