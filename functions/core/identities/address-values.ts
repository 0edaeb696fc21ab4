import { NumberList } from './number-list.ts';
import { PairNumbers } from './pair-numbers.ts';

/** An email address by texts of its parts, and how many letters (a to z) and digits its mailbox (`local`) has. */
export interface AddressParts {
  readonly local: number;
  readonly domain: number;
  readonly digits: number;
  /** Of the mailbox, a to z. */
  readonly letters: number;
  readonly signs: number;
}

/** Where the parts stand in an address's group of numbers. */
const PARTS = { local: 0, domain: 1, digits: 2, letters: 3, signs: 4, count: 5 } as const;

/** Distinct email addresses, numbered in the order in which they come. */
export class AddressValues {
  readonly list: NumberList;
  #numbers: PairNumbers | null = null;

  constructor(list = new NumberList()) {
    this.list = list;
  }

  /** How many there are. */
  get size(): number {
    return this.list.length / PARTS.count;
  }

  /** The number of a known address by the texts of its mailbox and domain; -1 for any other. */
  find(local: number, domain: number): number {
    return this.#known().find(local, domain);
  }

  /** The number of a new address. */
  add({ local, domain, digits, letters, signs }: AddressParts): number {
    const number = this.#known().add(local, domain);
    for (const part of [local, domain, digits, letters, signs]) this.list.push(part);
    return number;
  }

  part(address: number, part: keyof AddressParts): number {
    return this.list.data[address * PARTS.count + PARTS[part]] ?? 0;
  }

  #known(): PairNumbers {
    this.#numbers ??= this.#numbered();
    return this.#numbers;
  }

  /** Addresses that came from another thread. */
  #numbered(): PairNumbers {
    const numbers = new PairNumbers();
    for (let address = 0; address < this.size; address++)
      numbers.add(this.part(address, 'local'), this.part(address, 'domain'));
    return numbers;
  }
}
