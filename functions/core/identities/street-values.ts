import { KeyNumbers, NumberList } from './number-list.ts';
import { STREET_PARTS } from './values.ts';

/** There are fewer texts than this. */
const TEXTS = 2 ** 26;

/** A street address by texts of its parts. Its line says what name, town and numbers are. */
export interface StreetTexts {
  readonly line: number;
  readonly name: number;
  readonly building: number;
  readonly town: number;
  readonly numbers: number;
  readonly isJapanese: boolean;
}

/** What tells streets apart. */
export type StreetKey = Pick<StreetTexts, 'line' | 'building' | 'isJapanese'>;

/** Distinct street addresses, numbered in the order in which they come: groups of STREET_PARTS. */
export class StreetValues {
  readonly list: NumberList;
  #numbers: KeyNumbers | null = null;

  constructor(list = new NumberList()) {
    this.list = list;
  }

  /** The number of a known street; -1 for any other. */
  find(key: StreetKey): number {
    return this.#known().find(keyOf(key));
  }

  /** The number of a new street. */
  add(street: StreetTexts): number {
    const number = this.#known().numberOf(keyOf(street));
    const { line, name, building, town, numbers, isJapanese } = street;
    for (const part of [line, name, building, town, numbers, isJapanese ? 1 : 0]) this.list.push(part);
    return number;
  }

  #known(): KeyNumbers {
    this.#numbers ??= this.#numbered();
    return this.#numbers;
  }

  /** Streets that came from another thread. */
  #numbered(): KeyNumbers {
    const { data, length } = this.list;
    const numbers = new KeyNumbers(length / STREET_PARTS.count);
    for (let at = 0; at < length; at += STREET_PARTS.count) {
      const part = (name: keyof typeof STREET_PARTS): number => data[at + STREET_PARTS[name]] ?? 0;
      numbers.numberOf(keyOf({ line: part('line'), building: part('building'), isJapanese: part('isJapanese') === 1 }));
    }
    return numbers;
  }
}

function keyOf({ line, building, isJapanese }: StreetKey): number {
  return (line * 2 + (isJapanese ? 1 : 0)) * TEXTS + building;
}
