import type { Meaning } from './tokens.ts';
import { WordLengths } from './word-lengths.ts';

/** Folded words and what they can mean, the most likely meaning first. The lists are never changed: stores share those of grammar. */
export type WordMeanings = ReadonlyMap<string, readonly Meaning[]>;

const LENGTHS = new WeakMap<WordMeanings, WordLengths>();

function lengthsOf(words: WordMeanings): WordLengths {
  const known = LENGTHS.get(words) ?? new WordLengths(words.keys());
  LENGTHS.set(words, known);
  return known;
}

/** The words of a store over those of grammar, which are tens of thousands and the same in every store. */
export class StoreWords {
  readonly grammar: WordMeanings;
  /** What differs from grammar; null where a word of grammar is none here. */
  readonly #own: Map<string, readonly Meaning[] | null>;
  readonly #ownLengths: WordLengths;

  private constructor(grammar: WordMeanings, own: Map<string, readonly Meaning[] | null>) {
    this.grammar = grammar;
    this.#own = own;
    this.#ownLengths = new WordLengths(own.keys());
  }

  static over(grammar: WordMeanings): StoreWords {
    return new StoreWords(grammar, new Map());
  }

  get(word: string): readonly Meaning[] | undefined {
    const own = this.#own.get(word);
    return own === undefined ? this.grammar.get(word) : (own ?? undefined);
  }

  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  set(word: string, meanings: readonly Meaning[]): void {
    this.#own.set(word, meanings);
    this.#ownLengths.add(word);
  }

  delete(word: string): void {
    this.#own.set(word, null);
  }

  /** Where words may end that begin at a place of a text, the longest first. */
  endsAt(text: string, start: number): readonly number[] {
    return this.#ownLengths.endsAt(text, start, lengthsOf(this.grammar));
  }

  /** The words that mean something else here than in grammar alone, or are not part of it. */
  *ownWords(): Iterable<string> {
    for (const [word, meanings] of this.#own) if (meanings !== null) yield word;
  }

  /** As it is now: later words do not show in it. */
  copy(): StoreWords {
    return new StoreWords(this.grammar, new Map(this.#own));
  }
}
