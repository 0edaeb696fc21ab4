import type { BirthDay } from './normalisation/birth-date.ts';
import type { NamePart } from './normalisation/name.ts';
import { GROWTH, NumberList } from './number-list.ts';
import type { TextSet } from './texts.ts';

/** A family or given name with what its comparison needs. */
export interface NameValue extends NamePart {
  /** Its written form, as a text. */
  readonly text: number;
  readonly allSounds: readonly string[];
  /** `allSounds` as texts of syllables. */
  readonly soundTexts: readonly number[];
  /** `words` as texts, without particles. */
  readonly wordTexts: readonly number[];
  /** The full English forms that it may stand for. */
  readonly fullForms: readonly string[];
}

/**
 * An email address as numbers: one that it shares with its equals, texts of its parts, whether it is made of the record's own name and nothing else, and
 * of the mailbox (`local`) its length, summary and first unit: most pairs are told apart by these.
 */
export const EMAIL_PARTS = {
  address: 0,
  local: 1,
  domain: 2,
  digits: 3,
  isName: 4,
  length: 5,
  summary: 6,
  first: 7,
  count: 8,
} as const;

/** A street address as numbers: texts of its parts, and 1 where it is Japanese. */
export const STREET_PARTS = { line: 0, name: 1, building: 2, town: 3, numbers: 4, isJapanese: 5, count: 6 } as const;

/** Distinct texts of one column: value number → text. */
export class TextValues {
  readonly list: NumberList;
  readonly #texts: TextSet;
  /** Text → its value number + 1; 0 where it is no value. Null until a value is looked for. */
  #byText: Int32Array | null = null;

  constructor(texts: TextSet, list = new NumberList()) {
    this.#texts = texts;
    this.list = list;
  }

  numberOf(value: string | null): number {
    return value === null ? -1 : this.#numberOfText(this.#texts.numberOf(value));
  }

  /** The number of UTF-16 units without surrogates, from `start` to before `end`. */
  numberOfPart(units: Uint16Array, start: number, end: number): number {
    return this.#numberOfText(this.#texts.numberOfPart(units, start, end));
  }

  #numberOfText(text: number): number {
    const byText = this.#upTo(text);
    const known = byText[text] ?? 0;
    if (known > 0) return known - 1;
    this.list.push(text);
    byText[text] = this.list.length;
    return this.list.length - 1;
  }

  #upTo(text: number): Int32Array {
    if (this.#byText !== null && text < this.#byText.length) return this.#byText;
    const byText = new Int32Array(Math.max(text + 1, this.#texts.size) * GROWTH);
    for (let number = 0; number < this.list.length; number++) byText[this.list.data[number] ?? 0] = number + 1;
    this.#byText = byText;
    return byText;
  }
}

/** A day as its eight digits, four bits each: 1980-01-02 → 0x19800102. */
export function packedDay(day: BirthDay): number {
  return Number.parseInt(day.replaceAll('-', ''), 16);
}
