import { foldWord } from './normalize-question.ts';
import type { Meaning } from './tokens.ts';
import type { Composition } from './words/composition.ts';

/** A word made of parts that starts at a place. */
export interface ComposedWord {
  readonly end: number;
  /** In the order in which the compositions are listed. */
  readonly meanings: readonly Meaning[];
}

/** What may stand in one place of a composition, and how long it may be. */
interface Part {
  readonly words: ReadonlySet<string>;
  /** By the first letter of the words. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

interface Compiled {
  readonly meaning: Meaning;
  readonly parts: readonly Part[];
}

/** Words that are put together of parts: read part by part, so that their combinations need not be listed. */
export class ComposedWords {
  readonly #byFirstLetter = new Map<string, Compiled[]>();

  constructor(compositions: readonly Composition[]) {
    const parts = new Map<readonly string[], Part>();
    for (const { meaning, parts: listed, between } of compositions) {
      const compiled = {
        meaning,
        parts: listed.map((words, at) =>
          at === 0 || between === '' ? keptPart(parts, words) : partOf(words.map((word) => between + foldWord(word))),
        ),
      };
      for (const letter of firstLetters(compiled.parts))
        this.#byFirstLetter.set(letter, [...(this.#byFirstLetter.get(letter) ?? []), compiled]);
    }
  }

  /** Every such word that starts at a place of a folded text, one for each end. */
  wordsAt(folded: string, start: number): readonly ComposedWord[] {
    const compositions = this.#byFirstLetter.get(folded.charAt(start));
    if (compositions === undefined) return [];
    const found = new Map<number, Meaning[]>();
    for (const { meaning, parts } of compositions)
      for (const end of endsOf(parts, folded, start)) found.set(end, withMeaning(found.get(end) ?? [], meaning));
    return [...found].map(([end, meanings]) => ({ end, meanings }));
  }
}

/** The same nouns stand before many endings. */
function keptPart(known: Map<readonly string[], Part>, words: readonly string[]): Part {
  const part = known.get(words) ?? partOf(words.map(foldWord));
  known.set(words, part);
  return part;
}

function partOf(folded: readonly string[]): Part {
  const lengths = new Map<string, number[]>();
  for (const word of folded) {
    const known = lengths.get(word.charAt(0));
    if (known === undefined) lengths.set(word.charAt(0), [word.length]);
    else if (!known.includes(word.length)) known.push(word.length);
  }
  return { words: new Set(folded), lengths };
}

const withMeaning = (known: Meaning[], meaning: Meaning): Meaning[] =>
  known.some((other) => JSON.stringify(other) === JSON.stringify(meaning)) ? known : [...known, meaning];

/** Letters that a word of the parts can begin with: a part that may be missing leaves it to the next one. */
function firstLetters(parts: readonly Part[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const { words } of parts) {
    for (const word of words) letters.add(word.charAt(0));
    if (!words.has('')) break;
  }
  return letters;
}

function endsOf(parts: readonly Part[], folded: string, start: number): readonly number[] {
  let ends: readonly number[] = [start];
  for (const part of parts) {
    const further: number[] = [];
    for (const end of ends) addEndsOfPart(part, folded, end, further);
    if (further.length === 0) return further;
    ends = further;
  }
  return ends;
}

function addEndsOfPart({ words, lengths }: Part, folded: string, start: number, ends: number[]): void {
  if (words.has('') && !ends.includes(start)) ends.push(start);
  for (const length of lengths.get(folded.charAt(start)) ?? []) {
    const end = start + length;
    if (end <= folded.length && !ends.includes(end) && words.has(folded.slice(start, end))) ends.push(end);
  }
}
