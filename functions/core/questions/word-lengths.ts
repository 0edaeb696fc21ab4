/** So many letters at the beginning of a word say how long it may be; shorter words are tried everywhere. */
const BEGINNING = 3;
const NONE: readonly number[] = [];

/** How long words are, by their first letters: of the many lengths of words few begin with these. */
export class WordLengths {
  /** The greatest first. */
  readonly #byBeginning = new Map<string, number[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word);
  }

  add(word: string): void {
    if (word.length < BEGINNING) return;
    const beginning = word.slice(0, BEGINNING);
    const lengths = this.#byBeginning.get(beginning);
    if (lengths === undefined) this.#byBeginning.set(beginning, [word.length]);
    else if (!lengths.includes(word.length)) {
      const at = lengths.findIndex((length) => length < word.length);
      lengths.splice(at < 0 ? lengths.length : at, 0, word.length);
    }
  }

  /** Where words of these or of other ones may end that begin at a place of a text, the longest first. */
  endsAt(text: string, start: number, others: WordLengths): readonly number[] {
    const beginning = text.slice(start, start + BEGINNING);
    const [own, more] = [this.#of(beginning), others.#of(beginning)];
    const longest = text.length - start;
    const ends: number[] = [];
    for (let at = 0, other = 0; at < own.length || other < more.length; ) {
      const length = Math.max(own[at] ?? 0, more[other] ?? 0);
      if (own[at] === length) at++;
      if (more[other] === length) other++;
      if (length <= longest) ends.push(start + length);
    }
    for (let length = Math.min(BEGINNING - 1, longest); length > 0; length--) ends.push(start + length);
    return ends;
  }

  #of(beginning: string): readonly number[] {
    return this.#byBeginning.get(beginning) ?? NONE;
  }
}
