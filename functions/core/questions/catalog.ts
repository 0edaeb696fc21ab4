import type { CatalogSources } from './catalog-sources.ts';
import { makeLexicon } from './lexicon.ts';
import { foldWord } from './normalize-question.ts';
import type { Lexicon } from './tokenize.ts';
import { PREFECTURES } from './words/prefectures.ts';

/** Everything that can be asked about, with its words. */
export interface Catalog extends CatalogSources {
  /** Canonical prefecture (`東京都`) → the spellings of the data. */
  readonly prefectureSpellings: ReadonlyMap<string, readonly string[]>;
  readonly lexicon: Lexicon;
}

/** A new brand, segment, attribute or value can be asked about as soon as it is in the sources. */
export function makeCatalog(sources: CatalogSources): Catalog {
  const prefectureSpellings = spellingsOf(sources.values.prefectures);
  return { ...sources, prefectureSpellings, lexicon: makeLexicon(sources, prefectureSpellings) };
}

function spellingsOf(states: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const state of states) {
    const canonical = canonicalPrefecture(state);
    spellings.set(canonical, [...(spellings.get(canonical) ?? []), state]);
  }
  return spellings;
}

const BY_SPELLING = new Map(
  PREFECTURES.flatMap(({ ja, en, short }) =>
    [ja, short, en, `${en}-ken`, `${en}-to`, `${en}-fu`, `${en} prefecture`].map(
      (word) => [foldWord(word), ja] as const,
    ),
  ),
);

/** `Tokyo` → `東京都`; what is no Japanese prefecture stays as it is. */
export function canonicalPrefecture(state: string): string {
  return BY_SPELLING.get(foldWord(state)) ?? state;
}
