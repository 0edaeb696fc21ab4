import { GROWTH, KeyNumbers, NumberList } from './number-list.ts';

/** Whole numbers of pairs are smaller than this. */
const NUMBERS = 2 ** 26;

/**
 * Numbers distinct pairs of whole numbers in the order in which they come. Where most first numbers stand in one pair
 * only, and new ones are the next number, it is found without a search.
 */
export class PairNumbers {
  /** Two numbers for each first one: the number + 1 of its first pair (0: none), and the second number of that. */
  #first = new Int32Array(1 << 9);
  /** Further pairs of a first number. */
  readonly #further = new KeyNumbers();
  readonly #furtherNumbers = new NumberList();
  #size = 0;

  /** The number of a known pair; -1 for any other. */
  find(first: number, second: number): number {
    const known = this.#first[first * 2] ?? 0;
    if (known === 0) return -1;
    if (this.#first[first * 2 + 1] === second) return known - 1;
    const further = this.#further.find(first * NUMBERS + second);
    return further < 0 ? -1 : (this.#furtherNumbers.data[further] ?? -1);
  }

  /** The number of a new pair. */
  add(first: number, second: number): number {
    if (first * 2 >= this.#first.length) this.#grow(first * 2 + 2);
    if (this.#first[first * 2] === 0) {
      this.#first[first * 2] = this.#size + 1;
      this.#first[first * 2 + 1] = second;
    } else {
      this.#further.numberOf(first * NUMBERS + second);
      this.#furtherNumbers.push(this.#size);
    }
    return this.#size++;
  }

  #grow(wanted: number): void {
    const larger = new Int32Array(Math.max(wanted, this.#first.length * GROWTH));
    larger.set(this.#first);
    this.#first = larger;
  }
}
