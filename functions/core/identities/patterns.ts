import type { ComparisonDefinition } from './comparison.ts';
import { KeyNumbers } from './number-list.ts';

/**
 * Distinct level vectors, numbered: pairs are many, the ways in which they agree are few. A vector is one number too,
 * its key.
 */
export class PatternSet {
  readonly width: number;
  readonly definitions: readonly ComparisonDefinition[];
  /** Vectors one after the other, `width` levels each, and room for more. */
  #vectors: Uint8Array;
  readonly #numbers = new KeyNumbers(1 << 12);
  readonly #radices: readonly number[];

  constructor(definitions: readonly ComparisonDefinition[]) {
    this.definitions = definitions;
    this.width = definitions.length;
    this.#radices = definitions.map((definition) => definition.levels.length + 1);
    this.#vectors = new Uint8Array(this.width << 10);
  }

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(levels: Uint8Array): number {
    const key = this.#keyOf(levels);
    const before = this.#numbers.size;
    const number = this.#numbers.numberOf(key);
    if (number === before) this.#keep(levels, number);
    return number;
  }

  /** Levels of all patterns one after the other, by their numbers. */
  vectors(): Uint8Array {
    return this.#vectors.slice(0, this.size * this.width);
  }

  /** The numbers of vectors that stand one after the other. */
  numbersOf(vectors: Uint8Array): Uint32Array {
    return Uint32Array.from({ length: vectors.length / Math.max(1, this.width) }, (_, at) =>
      this.numberOf(vectors.subarray(at * this.width, (at + 1) * this.width)),
    );
  }

  /**
   * The same patterns in the order of their keys, and which number each has there: sums over patterns come out the
   * same whoever found which pattern first.
   */
  inOrder(): { readonly patterns: PatternSet; readonly numberOf: Uint32Array } {
    const vectors = Array.from({ length: this.size }, (_, pattern) =>
      this.#vectors.subarray(pattern * this.width, (pattern + 1) * this.width),
    );
    const patterns = new PatternSet(this.definitions);
    const ordered = vectors.map((vector) => ({ vector, key: this.#keyOf(vector) })).toSorted((a, b) => a.key - b.key);
    for (const { vector } of ordered) patterns.numberOf(vector);
    return { patterns, numberOf: Uint32Array.from(vectors, (vector) => patterns.numberOf(vector)) };
  }

  level(pattern: number, comparison: number): number {
    return this.#vectors[pattern * this.width + comparison] ?? 0;
  }

  copyTo(pattern: number, levels: Uint8Array): void {
    for (let c = 0; c < this.width; c++) levels[c] = this.level(pattern, c);
  }

  #keyOf(levels: Uint8Array): number {
    let key = 0;
    for (let c = 0; c < this.width; c++) key = key * (this.#radices[c] ?? 1) + (levels[c] ?? 0);
    return key;
  }

  #keep(levels: Uint8Array, number: number): void {
    const start = number * this.width;
    if (start + this.width > this.#vectors.length) {
      const larger = new Uint8Array(this.#vectors.length * 2);
      larger.set(this.#vectors);
      this.#vectors = larger;
    }
    this.#vectors.set(levels.subarray(0, this.width), start);
  }
}
