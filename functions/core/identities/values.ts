import type { BirthDay } from './normalisation/birth-date.ts';
import type { NamePart } from './normalisation/name.ts';
import { KeyNumbers, NumberList } from './number-list.ts';
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
  #numbers: KeyNumbers | null = null;

  constructor(texts: TextSet, list = new NumberList()) {
    this.#texts = texts;
    this.list = list;
  }

  numberOf(value: string | null): number {
    if (value === null) return -1;
    this.#numbers ??= numbered(this.list, 1, (text) => text);
    const text = this.#texts.numberOf(value);
    const number = this.#numbers.numberOf(text);
    if (number === this.list.length) this.list.push(text);
    return number;
  }
}

/** The numbers of values that are kept in groups of `count`, by their keys. */
export function numbered(
  { data, length }: NumberList,
  count: number,
  keyOf: (first: number, at: number) => number,
): KeyNumbers {
  const numbers = new KeyNumbers(length / count);
  for (let at = 0; at < length; at += count) numbers.numberOf(keyOf(data[at] ?? 0, at));
  return numbers;
}

/** A day as its eight digits, four bits each: 1980-01-02 → 0x19800102. */
export function packedDay(day: BirthDay): number {
  return Number.parseInt(day.replaceAll('-', ''), 16);
}
