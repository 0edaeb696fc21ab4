import type { StreetValue } from './normalisation/address.ts';
import type { BirthDay } from './normalisation/birth-date.ts';
import { type KeyNumbers, NumberList } from './number-list.ts';
import { TextSet } from './texts.ts';
import { numbered, packedDay, STREET_PARTS, TextValues } from './values.ts';

/** There are fewer texts than this. */
const TEXTS = 2 ** 26;

/** What threads tell each other of `PlainValues`: plain data. */
export interface PlainValuesData {
  readonly texts: ReturnType<TextSet['data']>;
  readonly days: Int32Array;
  readonly streets: Int32Array;
  readonly textValues: readonly (readonly [fact: string, texts: Int32Array])[];
}

/**
 * The distinct days, streets and other texts, numbered in the order in which they come, in the forms that are
 * compared: numbers in typed arrays.
 */
export class PlainValues {
  readonly texts: TextSet;
  readonly days: NumberList;
  readonly streets: NumberList;
  readonly #textValues: Map<string, TextValues>;
  #dayNumbers: KeyNumbers | null = null;
  #streetNumbers: KeyNumbers | null = null;

  /** Empty, or as another thread has left them. */
  constructor(data: PlainValuesData | null = null) {
    this.texts = data === null ? new TextSet() : TextSet.of(data.texts);
    this.days = NumberList.of(data?.days);
    this.streets = NumberList.of(data?.streets);
    this.#textValues = new Map(
      data?.textValues.map(([fact, texts]) => [fact, new TextValues(this.texts, NumberList.of(texts))]),
    );
  }

  data(): PlainValuesData {
    return {
      texts: this.texts.data(),
      days: this.days.numbers(),
      streets: this.streets.numbers(),
      textValues: [...this.#textValues].map(([fact, { list }]) => [fact, list.numbers()]),
    };
  }

  dayNumber(day: BirthDay | null): number {
    if (day === null) return -1;
    this.#dayNumbers ??= numbered(this.days, 1, (digits) => digits);
    const digits = packedDay(day);
    const number = this.#dayNumbers.numberOf(digits);
    if (number === this.days.length) this.days.push(digits);
    return number;
  }

  streetNumber(street: StreetValue | null): number {
    if (street === null) return -1;
    this.#streetNumbers ??= this.#numberedStreets();
    const line = this.texts.numberOf(street.line);
    const building = this.texts.numberOf(street.building);
    const kind = street.isJapanese ? 1 : 0;
    const number = this.#streetNumbers.numberOf(streetKey(line, building, kind));
    if (number * STREET_PARTS.count < this.streets.length) return number;
    const name = street.name === street.line ? line : this.texts.numberOf(street.name);
    const town = this.texts.numberOf(street.town);
    for (const part of [line, name, building, town, this.texts.numberOf(street.numbers), kind]) this.streets.push(part);
    return number;
  }

  /** The texts of a fact (`phone`, `city`, `Attributes.x` …) by their numbers. */
  textsOf(fact: string): TextValues {
    const known = this.#textValues.get(fact);
    if (known !== undefined) return known;
    const values = new TextValues(this.texts);
    this.#textValues.set(fact, values);
    return values;
  }

  #numberedStreets(): KeyNumbers {
    const { data } = this.streets;
    const partOf = (at: number, part: number): number => data[at + part] ?? 0;
    return numbered(this.streets, STREET_PARTS.count, (line, at) =>
      streetKey(line, partOf(at, STREET_PARTS.building), partOf(at, STREET_PARTS.isJapanese)),
    );
  }
}

function streetKey(line: number, building: number, kind: number): number {
  return (line * 2 + kind) * TEXTS + building;
}
