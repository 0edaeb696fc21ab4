import type { ComparisonDefinition } from './comparison.ts';

/** The columns of one comparison in a table of pairs, named after its fact in lower case with underscores. */
export interface PairColumns {
  /** The number of the level that the pair reached; 0 or null where there was nothing to compare. */
  readonly level: string;
  /** Log2 of how much rarer than usual the shared value is (`FrequencyAdjuster`); 0 or null where it is usual. */
  readonly rarity: string;
  /** The natural log of the likelihood ratio of one person, and of one household, against strangers. */
  readonly match: string;
  readonly household: string;
}

/** `family_name_level`, `family_name_rarity` … in the order of the definitions. */
export function pairColumns(definitions: readonly ComparisonDefinition[]): readonly PairColumns[] {
  const taken = new Set<string>();
  return definitions.map(({ fact }, position) => {
    const words = fact
      .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_');
    // Facts in other scripts fold to the same.
    const name = taken.has(words) ? `${words}_${position + 1}` : words;
    taken.add(name);
    return {
      level: `${name}_level`,
      rarity: `${name}_rarity`,
      match: `${name}_match`,
      household: `${name}_household`,
    };
  });
}
