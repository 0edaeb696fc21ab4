import { NumberList } from './number-list.ts';
import { PairNumbers } from './pair-numbers.ts';
import { STREET_PARTS } from './values.ts';

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
  #numbers: PairNumbers | null = null;

  constructor(list = new NumberList()) {
    this.list = list;
  }

  /** The number of a known street; -1 for any other. */
  find(key: StreetKey): number {
    return this.#known().find(lineOf(key), key.building);
  }

  /** The number of a new street. */
  add(street: StreetTexts): number {
    const number = this.#known().add(lineOf(street), street.building);
    const { line, name, building, town, numbers, isJapanese } = street;
    for (const part of [line, name, building, town, numbers, isJapanese ? 1 : 0]) this.list.push(part);
    return number;
  }

  #known(): PairNumbers {
    this.#numbers ??= this.#numbered();
    return this.#numbers;
  }

  /** Streets that came from another thread. */
  #numbered(): PairNumbers {
    const { data, length } = this.list;
    const numbers = new PairNumbers();
    for (let at = 0; at < length; at += STREET_PARTS.count) {
      const part = (name: keyof typeof STREET_PARTS): number => data[at + STREET_PARTS[name]] ?? 0;
      numbers.add(lineOf({ line: part('line'), isJapanese: part('isJapanese') === 1 }), part('building'));
    }
    return numbers;
  }
}

function lineOf({ line, isJapanese }: Pick<StreetKey, 'line' | 'isJapanese'>): number {
  return line * 2 + (isJapanese ? 1 : 0);
}
