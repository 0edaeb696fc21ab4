import { requiredWords } from './required-words.ts';

/** A word with two of its pairs of letters, by which most texts are seen to be without it. */
interface Sought {
  readonly word: string;
  readonly first: number;
  readonly last: number;
}

/** What a pattern needs: of each list one word. */
export interface Needed {
  readonly lists: readonly (readonly Sought[])[];
  readonly anyCase: boolean;
}

const NEEDED = new WeakMap<RegExp, Needed>();

/** Found when the pattern is looked at first. */
export function neededBy(pattern: RegExp): Needed {
  const known = NEEDED.get(pattern);
  if (known !== undefined) return known;
  const needed = { lists: requiredWords(pattern).map((list) => list.map(sought)), anyCase: pattern.ignoreCase };
  NEEDED.set(pattern, needed);
  return needed;
}

function sought(word: string): Sought {
  const end = Math.max(word.length - 2, 0);
  return { word, first: pairAt(word, 0), last: pairAt(word, end) };
}

const PAIRS = 1024;
/** A letter alone is in the place of a pair where a word has no more. */
const pairAt = (text: string, at: number): number =>
  at + 1 < text.length ? pair(text.charCodeAt(at), text.charCodeAt(at + 1)) : alone(text.charCodeAt(at));
const pair = (one: number, other: number): number => (one * 37 + other) % PAIRS;
const alone = (letter: number): number => (letter * 11 + 5) % PAIRS;

/** A text that many patterns are tried on. */
export class ReadText {
  readonly text: string;
  #asWritten: SoughtIn | null = null;
  #inLowerCase: SoughtIn | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** False where words are missing that every text has which the pattern matches. */
  mayMatch({ lists, anyCase }: Needed): boolean {
    const text = anyCase ? this.#lower() : this.#written();
    for (const list of lists) if (!text.hasAnyOf(list)) return false;
    return true;
  }

  #written(): SoughtIn {
    this.#asWritten ??= new SoughtIn(this.text);
    return this.#asWritten;
  }

  /** `ſ` is an s to patterns of Unicode. */
  #lower(): SoughtIn {
    this.#inLowerCase ??= new SoughtIn(this.text.toLowerCase().replaceAll('ſ', 's'));
    return this.#inLowerCase;
  }
}

class SoughtIn {
  readonly #text: string;
  readonly #pairs = new Uint8Array(PAIRS);

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < text.length; at++) {
      this.#pairs[alone(text.charCodeAt(at))] = 1;
      this.#pairs[pairAt(text, at)] = 1;
    }
  }

  hasAnyOf(list: readonly Sought[]): boolean {
    const pairs = this.#pairs;
    for (const { word, first, last } of list)
      if (pairs[first] === 1 && pairs[last] === 1 && this.#text.includes(word)) return true;
    return false;
  }
}
