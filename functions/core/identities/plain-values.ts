import { AddressValues } from './address-values.ts';
import type { StreetValue } from './normalisation/address.ts';
import type { BirthDay } from './normalisation/birth-date.ts';
import { KeyNumbers, NumberList } from './number-list.ts';
import { AddressShapes } from './preparation/address-shapes.ts';
import { StreetValues } from './street-values.ts';
import { TextSet } from './texts.ts';
import { packedDay, TextValues } from './values.ts';

/** What threads tell each other of `PlainValues`: plain data. */
export interface PlainValuesData {
  readonly texts: ReturnType<TextSet['data']>;
  readonly days: Int32Array;
  readonly streets: Int32Array;
  readonly addresses: Int32Array;
  readonly textValues: readonly (readonly [fact: string, texts: Int32Array])[];
}

/**
 * The distinct days, streets, email addresses and other texts, numbered in the order in which they come, in the forms that are
 * compared: numbers in typed arrays.
 */
export class PlainValues {
  readonly texts: TextSet;
  readonly days: NumberList;
  readonly streets: StreetValues;
  readonly addresses: AddressValues;
  /** How addresses were read, for those to come. */
  readonly addressShapes = new AddressShapes();
  readonly #textValues: Map<string, TextValues>;
  #dayNumbers: KeyNumbers | null = null;

  /** Empty, or as another thread has left them. */
  constructor(data: PlainValuesData | null = null) {
    this.texts = data === null ? new TextSet() : TextSet.of(data.texts);
    this.days = NumberList.of(data?.days);
    this.streets = new StreetValues(NumberList.of(data?.streets));
    this.addresses = new AddressValues(NumberList.of(data?.addresses));
    this.#textValues = new Map(
      data?.textValues.map(([fact, texts]) => [fact, new TextValues(this.texts, NumberList.of(texts))]),
    );
  }

  data(): PlainValuesData {
    return {
      texts: this.texts.data(),
      days: this.days.numbers(),
      streets: this.streets.list.numbers(),
      addresses: this.addresses.list.numbers(),
      textValues: [...this.#textValues].map(([fact, { list }]) => [fact, list.numbers()]),
    };
  }

  dayNumber(day: BirthDay | null): number {
    if (day === null) return -1;
    this.#dayNumbers ??= numbersOf(this.days);
    const digits = packedDay(day);
    const number = this.#dayNumbers.numberOf(digits);
    if (number === this.days.length) this.days.push(digits);
    return number;
  }

  streetNumber(street: StreetValue | null): number {
    if (street === null) return -1;
    const { texts, streets } = this;
    const { isJapanese } = street;
    const [line, building] = [texts.numberOf(street.line), texts.numberOf(street.building)];
    const known = streets.find({ line, building, isJapanese });
    if (known >= 0) return known;
    const name = street.name === street.line ? line : texts.numberOf(street.name);
    const town = texts.numberOf(street.town);
    return streets.add({ line, name, building, town, numbers: texts.numberOf(street.numbers), isJapanese });
  }

  /** The texts of a fact (`phone`, `city`, `Attributes.x` …) by their numbers. */
  textsOf(fact: string): TextValues {
    const known = this.#textValues.get(fact);
    if (known !== undefined) return known;
    const values = new TextValues(this.texts);
    this.#textValues.set(fact, values);
    return values;
  }
}

/** The places of numbers in a list in which each stands once. */
function numbersOf({ data, length }: NumberList): KeyNumbers {
  const numbers = new KeyNumbers(length);
  for (let at = 0; at < length; at++) numbers.numberOf(data[at] ?? 0);
  return numbers;
}
