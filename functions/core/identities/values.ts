import type { IsoDate } from '../time.ts';
import { syllablesOf } from './distance/closeness.ts';
import type { StreetValue } from './normalisation/address.ts';
import type { NamePart } from './normalisation/name.ts';
import { fullForms } from './normalisation/nicknames.ts';
import { KeyNumbers, NumberList } from './number-list.ts';
import { TextSet } from './texts.ts';

/** A family or given name with what its comparison needs. */
export interface NameValue extends NamePart {
  /** Its written form, as a text. */
  readonly text: number;
  readonly allSounds: readonly string[];
  /** `allSounds` as texts of syllables. */
  readonly soundTexts: readonly number[];
  /** The full English forms that it may stand for. */
  readonly fullForms: readonly string[];
}

/** An email address as numbers: texts of its parts, and whether it is made of the record's own name and nothing else. */
export const EMAIL_PARTS = { address: 0, local: 1, domain: 2, digits: 3, isName: 4, count: 5 } as const;

/** A street address as numbers: texts of its parts, and 1 where it is Japanese. */
export const STREET_PARTS = { line: 0, name: 1, building: 2, town: 3, numbers: 4, isJapanese: 5, count: 6 } as const;

/** There are fewer texts than this. */
const TEXTS = 2 ** 26;

/** Distinct texts of one column: value number → text. */
export class TextValues {
  readonly list = new NumberList();
  readonly #numbers = new KeyNumbers();
  readonly #texts: TextSet;

  constructor(texts: TextSet) {
    this.#texts = texts;
  }

  numberOf(value: string | null): number {
    if (value === null) return -1;
    const text = this.#texts.numberOf(value);
    const number = this.#numbers.numberOf(text);
    if (number === this.list.length) this.list.push(text);
    return number;
  }
}

/**
 * The distinct values of all facts, numbered in the order in which they come, in the forms that are compared: numbers
 * in typed arrays, apart from names, which are few.
 */
export class ValueSets {
  readonly texts = new TextSet();
  readonly syllables = new TextSet();
  readonly names: NameValue[] = [];
  readonly days = new NumberList();
  readonly emails = new NumberList();
  readonly streets = new NumberList();
  readonly #nameNumbers = new Map<string, number>();
  readonly #dayNumbers = new KeyNumbers();
  readonly #emailNumbers = new KeyNumbers();
  readonly #streetNumbers = new KeyNumbers();

  nameNumber(part: NamePart | null): number {
    if (part === null) return -1;
    const key = `${part.words.join(' ')}|${part.written}|${part.sounds.join('|')}`;
    const known = this.#nameNumbers.get(key);
    if (known !== undefined) return known;
    const allSounds = [...part.sounds, ...part.learnedSounds];
    const value: NameValue = {
      ...part,
      text: this.texts.numberOf(part.written),
      allSounds,
      soundTexts: allSounds.map((sound) => this.syllables.numberOfUnits(syllablesOf(sound))),
      fullForms: fullForms(part.written),
    };
    this.#nameNumbers.set(key, this.names.length);
    return this.names.push(value) - 1;
  }

  dayNumber(day: IsoDate | null): number {
    if (day === null) return -1;
    const digits = packedDay(day);
    const number = this.#dayNumbers.numberOf(digits);
    if (number === this.days.length) this.days.push(digits);
    return number;
  }

  /** The number of an address by the texts of its parts. */
  emailNumber(address: number, local: number, domain: number, digits: number, isName: boolean): number {
    const number = this.#emailNumbers.numberOf(address * 2 + (isName ? 1 : 0));
    if (number * EMAIL_PARTS.count === this.emails.length)
      for (const part of [address, local, domain, digits, isName ? 1 : 0]) this.emails.push(part);
    return number;
  }

  streetNumber(street: StreetValue | null): number {
    if (street === null) return -1;
    const line = this.texts.numberOf(street.line);
    const building = this.texts.numberOf(street.building);
    const kind = street.isJapanese ? 1 : 0;
    const number = this.#streetNumbers.numberOf((line * 2 + kind) * TEXTS + building);
    if (number * STREET_PARTS.count < this.streets.length) return number;
    const [name, town, numbers] = [street.name, street.town, street.numbers].map((each) => this.texts.numberOf(each));
    for (const part of [line, name ?? 0, building, town ?? 0, numbers ?? 0, kind]) this.streets.push(part);
    return number;
  }
}

/** A day as its eight digits, four bits each: 1980-01-02 → 0x19800102. */
export function packedDay(day: IsoDate): number {
  return Number.parseInt(day.replaceAll('-', ''), 16);
}
