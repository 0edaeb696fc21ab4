import type { Meaning } from '../tokens.ts';

/** A meaning and the words for it. English words match whole; Japanese ones anywhere. */
export interface DictionaryEntry {
  readonly meaning: Meaning;
  readonly words: readonly string[];
}

/** Words are listed in one text, separated by commas. */
export const entry = (meaning: Meaning, words: string): DictionaryEntry => ({ meaning, words: wordsOf(words) });

export function wordsOf(text: string): readonly string[] {
  return text
    .split(/,\s+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** An English noun also stands in its plural. */
export function formsOf(word: string): readonly string[] {
  if (!/^[a-z][a-z '-]*[a-z]$/.test(word) || /(?:s|ed|ing)$/.test(word)) return [word];
  return [
    word,
    /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`,
  ];
}
