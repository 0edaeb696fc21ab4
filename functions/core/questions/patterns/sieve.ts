import { beginningOf, endingOf, type ReadText, type Searched } from './read-text.ts';
import { type OneOf, requiredWords } from './required-words.ts';

const NEEDED = new WeakMap<RegExp, readonly OneOf[]>();

/** Found when the pattern is looked at first. */
function neededBy(pattern: RegExp): readonly OneOf[] {
  const needed = NEEDED.get(pattern) ?? requiredWords(pattern);
  NEEDED.set(pattern, needed);
  return needed;
}

/**
 * Patterns that are tried one after the other, without those that cannot match. By how the words begin and end that a pattern
 * needs most texts are seen to be without them: these letters of all patterns lie side by side, as they are looked through for every text.
 */
export class Sieve {
  readonly #needed: readonly (readonly OneOf[])[];
  readonly #anyCase: Uint8Array;
  /** Where the words of each pattern end among those of all. */
  readonly #ends: Uint32Array;
  readonly #beginnings: Uint16Array;
  readonly #endings: Uint16Array;

  constructor(patterns: readonly RegExp[]) {
    this.#needed = patterns.map(neededBy);
    this.#anyCase = Uint8Array.from(patterns, ({ ignoreCase }) => (ignoreCase ? 1 : 0));
    const words = this.#needed.map(([list = []]) => list);
    let end = 0;
    this.#ends = Uint32Array.from(words, (list) => {
      end += list.length;
      return end;
    });
    this.#beginnings = Uint16Array.from(words.flat(), beginningOf);
    this.#endings = Uint16Array.from(words.flat(), endingOf);
  }

  /** The next pattern from a place on that may match the text; beyond the last one where none may. */
  next(from: number, text: ReadText): number {
    for (let at = from; at < this.#ends.length; at++) {
      const searched = this.#anyCase[at] === 1 ? text.inLowerCase : text.asWritten;
      if (this.#mayHaveFirst(at, searched) && this.#hasAll(at, searched)) return at;
    }
    return this.#ends.length;
  }

  #mayHaveFirst(at: number, { groups }: Searched): boolean {
    const end = this.#ends[at] ?? 0;
    const start = at === 0 ? 0 : (this.#ends[at - 1] ?? 0);
    for (let word = start; word < end; word++)
      if (groups[this.#beginnings[word] ?? 0] === 1 && groups[this.#endings[word] ?? 0] === 1) return true;
    return start === end;
  }

  #hasAll(at: number, { text }: Searched): boolean {
    for (const list of this.#needed[at] ?? []) if (!list.some((word) => text.includes(word))) return false;
    return true;
  }
}
