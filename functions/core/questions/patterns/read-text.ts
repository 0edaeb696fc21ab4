import { type OneOf, requiredWords } from './required-words.ts';

interface Needed {
  readonly words: readonly OneOf[];
  readonly anyCase: boolean;
}

/** What patterns need, found when they are looked at first. */
const NEEDED = new WeakMap<RegExp, Needed>();

/** A text that many patterns are tried on. */
export class ReadText {
  readonly text: string;
  #lower: string | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** False where words are missing that every text has which the pattern matches. */
  mayMatch(pattern: RegExp): boolean {
    const { words, anyCase } = neededBy(pattern);
    const text = anyCase ? this.#inLowerCase() : this.text;
    for (const list of words) if (!isAnyOf(list, text)) return false;
    return true;
  }

  /** `ſ` is an s to patterns of Unicode. */
  #inLowerCase(): string {
    this.#lower ??= this.text.toLowerCase().replaceAll('ſ', 's');
    return this.#lower;
  }
}

function isAnyOf(list: OneOf, text: string): boolean {
  for (const word of list) if (text.includes(word)) return true;
  return false;
}

function neededBy(pattern: RegExp): Needed {
  const known = NEEDED.get(pattern);
  if (known !== undefined) return known;
  const needed = { words: requiredWords(pattern), anyCase: pattern.ignoreCase };
  NEEDED.set(pattern, needed);
  return needed;
}
