import { wordsOf } from './dictionary.ts';

/** A way of saying something, as a pattern over the text, and the words as which it is read. */
export interface SaidOtherwise {
  readonly said: string;
  readonly read: string;
  /** Where this stands in what was said, it says something else. */
  readonly unless?: string;
}

/** One of several words, the longest first; their signs are those of a pattern. */
export function anyOf(words: string): string {
  return [...wordsOf(words)].sort((one, other) => other.length - one.length).join('|');
}
