import type { ComparisonDefinition } from './comparison.ts';

/** Distinct level vectors, numbered: pairs are many, the ways in which they agree are few. */
export class PatternSet {
  /** Vectors one after the other, `width` levels each. */
  readonly vectors: number[] = [];
  readonly width: number;
  readonly definitions: readonly ComparisonDefinition[];
  readonly #numbers = new Map<number, number>();
  readonly #radices: readonly number[];

  constructor(definitions: readonly ComparisonDefinition[]) {
    this.definitions = definitions;
    this.width = definitions.length;
    this.#radices = definitions.map((definition) => definition.levels.length + 1);
  }

  get size(): number {
    return this.width === 0 ? 0 : this.vectors.length / this.width;
  }

  numberOf(levels: Uint8Array): number {
    let key = 0;
    for (let c = 0; c < this.width; c++) key = key * (this.#radices[c] ?? 1) + (levels[c] ?? 0);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.size;
    for (let c = 0; c < this.width; c++) this.vectors.push(levels[c] ?? 0);
    this.#numbers.set(key, number);
    return number;
  }

  level(pattern: number, comparison: number): number {
    return this.vectors[pattern * this.width + comparison] ?? 0;
  }

  copyTo(pattern: number, levels: Uint8Array): void {
    for (let c = 0; c < this.width; c++) levels[c] = this.level(pattern, c);
  }
}
