import type { Meaning } from '../tokens.ts';
import { wordsOf } from './dictionary.ts';

/** A meaning and the parts that its words are made of: one of each part, in their order, is a word for it. */
export interface Composition {
  readonly meaning: Meaning;
  readonly parts: readonly (readonly string[])[];
  /** What stands between two parts: nothing in Japanese, a space in English. */
  readonly between: '' | ' ';
}

type Part = string | readonly string[];

const listed = (part: Part): readonly string[] => (typeof part === 'string' ? wordsOf(part) : part);

/** Japanese words: one part right behind the other. */
export const joinedParts = (meaning: Meaning, ...parts: readonly Part[]): Composition => ({
  meaning,
  parts: parts.map(listed),
  between: '',
});

/** English words: a space between the parts. */
export const spacedParts = (meaning: Meaning, ...parts: readonly Part[]): Composition => ({
  meaning,
  parts: parts.map(listed),
  between: ' ',
});
