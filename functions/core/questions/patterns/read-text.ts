/** One to three letters that stand beside each other, as a number below `GROUPS`; some share one. */
const GROUPS = 4096;
const LETTERS = 3;

const groupOf = (text: string, at: number, letters: number): number => {
  let group = letters;
  for (let letter = at; letter < at + letters; letter++) group = (group * 61 + text.charCodeAt(letter)) % GROUPS;
  return group;
};

/** The letters that a word begins with, and those that it ends with: most texts are seen to be without it by these. */
export const beginningOf = (word: string): number => groupOf(word, 0, Math.min(LETTERS, word.length));
export const endingOf = (word: string): number =>
  groupOf(word, Math.max(word.length - LETTERS, 0), Math.min(LETTERS, word.length));

/** A text in which words are looked for. */
export interface Searched {
  readonly text: string;
  /** 1 for all letters that stand beside each other in it. */
  readonly groups: Uint8Array;
}

/** A text that many patterns are tried on. */
export class ReadText {
  readonly text: string;
  #asWritten: Searched | null = null;
  #inLowerCase: Searched | null = null;

  constructor(text: string) {
    this.text = text;
  }

  get asWritten(): Searched {
    this.#asWritten ??= searched(this.text);
    return this.#asWritten;
  }

  /** `ſ` is an s to patterns of Unicode. */
  get inLowerCase(): Searched {
    this.#inLowerCase ??= searched(this.text.toLowerCase().replaceAll('ſ', 's'));
    return this.#inLowerCase;
  }
}

function searched(text: string): Searched {
  const groups = new Uint8Array(GROUPS);
  for (let at = 0; at < text.length; at++)
    for (let letters = 1; letters <= LETTERS && at + letters <= text.length; letters++)
      groups[groupOf(text, at, letters)] = 1;
  return { text, groups };
}
