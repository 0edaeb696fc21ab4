import type { NameLexicon } from '../normalisation/lexicon.ts';
import type { LearnedCounts, LearnedMatching } from './learned-matching.ts';

/** What was learned, ready to be asked. */
export interface LearnedReader {
  readonly learned: LearnedMatching;
  readonly lexicon: NameLexicon;
  readonly crowded: { readonly phone: ReadonlySet<string>; readonly email: ReadonlySet<string> };
  /** How often a value occurs that more than one record has, by fact and kind. */
  countsOf(fact: string, kind: 'value' | 'sound'): ReadonlyMap<string, number>;
}

export function learnedReader(learned: LearnedMatching): LearnedReader {
  const { families, sounds, asFamily, asGiven } = learned.lexicon;
  const maps = new Map<LearnedCounts, ReadonlyMap<string, number>>();
  return {
    learned,
    lexicon: {
      families: new Set(families),
      sounds: new Map(sounds),
      asFamily: new Map(asFamily),
      asGiven: new Map(asGiven),
    },
    crowded: { phone: new Set(learned.crowded.phone), email: new Set(learned.crowded.email) },
    countsOf: (fact, kind) => {
      const counts = learned.frequencies[fact]?.[kind];
      if (counts === undefined) return new Map();
      const known = maps.get(counts) ?? new Map(counts.counts);
      maps.set(counts, known);
      return known;
    },
  };
}
