import { firstCharacters } from './first-characters.ts';

/** Entries with a sticky pattern each: at a place of a text only those are tried that can begin with the character there. */
export class ByBeginning<Entry> {
  readonly #entries: readonly Entry[];
  readonly #patternOf: (entry: Entry) => RegExp;
  readonly #begunBy = new Map<string, readonly Entry[]>();
  #characters: readonly (ReadonlySet<string> | null)[] | null = null;

  constructor(entries: readonly Entry[], patternOf: (entry: Entry) => RegExp) {
    this.#entries = entries;
    this.#patternOf = patternOf;
  }

  /** In their order; entries of which no beginning is known are among them everywhere. */
  at(text: string, start: number): readonly Entry[] {
    const character = text.charAt(start);
    const known = this.#begunBy.get(character);
    if (known !== undefined) return known;
    this.#characters ??= this.#entries.map((entry) => firstCharacters(this.#patternOf(entry)));
    const characters = this.#characters;
    const begun = this.#entries.filter((_entry, index) => characters[index]?.has(character) ?? true);
    this.#begunBy.set(character, begun);
    return begun;
  }
}
