import { hashOf } from '../number-list.ts';
import { combinationsOf, combinedValue } from './blocks.ts';
import type { BlockingKey } from './definitions.ts';
import type { FeatureColumns, FeatureReader } from './features.ts';

/** Blocks of more records than this say too little of one to compare them all. */
const LARGEST_BLOCK = 300;
/** A bucket holds one block and what falls beside it by chance: longer ones hold a block that is too large. */
const LONGEST_BUCKET = 4 * LARGEST_BLOCK;

/** The blocks of records that are known, for records that come one by one. */
export class BlockIndex {
  readonly #keys: readonly KeyIndex[];

  constructor(keys: readonly BlockingKey[], featuresOf: FeatureReader, size: number) {
    this.#keys = keys.map(({ features }) => new KeyIndex(features.map(featuresOf), size));
  }

  /** The known records that share all features of a key with the one record of `columnsOf`, each once. */
  candidatesOf(columnsOf: readonly (readonly FeatureColumns[])[]): ReadonlySet<number> {
    const found = new Set<number>();
    this.#keys.forEach((key, k) => {
      for (const value of valuesOf(columnsOf[k] ?? [])) key.visit(value, (index) => found.add(index));
    });
    return found;
  }

  /** Makes the one record of `columnsOf` known. */
  add(index: number, columnsOf: readonly (readonly FeatureColumns[])[]): void {
    this.#keys.forEach((key, k) => {
      for (const value of valuesOf(columnsOf[k] ?? [])) key.add(value, index);
    });
  }
}

/** The combined values of one record, each once. */
function valuesOf(columns: readonly FeatureColumns[]): ReadonlySet<number> {
  const values = combinationsOf(columns).map((combination) => combinedValue(combination, 0));
  return new Set(values.filter((value) => value >= 0));
}

/** The blocks of one key: buckets of records by the hash of their combined values. */
class KeyIndex {
  readonly #combinations: readonly (readonly Int32Array[])[];
  /** Bucket b is members[starts[b] … starts[b + 1]]. */
  readonly #starts: Int32Array;
  readonly #members: Int32Array;
  readonly #mask: number;
  readonly #added = new Map<number, number[]>();

  constructor(features: readonly FeatureColumns[], size: number) {
    this.#combinations = combinationsOf(features);
    const entries = countEntries(this.#combinations, size);
    this.#mask = 2 ** Math.ceil(Math.log2(entries + 1)) - 1;
    this.#starts = new Int32Array(this.#mask + 2);
    this.#members = new Int32Array(entries);
    this.#fill(size);
  }

  visit(value: number, take: (index: number) => void): void {
    const bucket = hashOf(value) & this.#mask;
    const start = this.#starts[bucket] ?? 0;
    const end = this.#starts[bucket + 1] ?? 0;
    const members: number[] = [...(this.#added.get(value) ?? [])];
    if (end - start > LONGEST_BUCKET) return;
    for (let at = start; at < end; at++) {
      const index = this.#members[at] ?? 0;
      if (this.#has(index, value)) members.push(index);
    }
    if (members.length <= LARGEST_BLOCK) members.forEach(take);
  }

  add(value: number, index: number): void {
    const known = this.#added.get(value);
    if (known === undefined) this.#added.set(value, [index]);
    else known.push(index);
  }

  #has(index: number, value: number): boolean {
    for (const columns of this.#combinations) if (combinedValue(columns, index) === value) return true;
    return false;
  }

  /** Counts the members of each bucket, sums up where they start, and puts them there from behind. */
  #fill(size: number): void {
    const starts = this.#starts;
    for (const columns of this.#combinations)
      for (let index = 0; index < size; index++) {
        const value = combinedValue(columns, index);
        if (value < 0) continue;
        const bucket = hashOf(value) & this.#mask;
        starts[bucket] = (starts[bucket] ?? 0) + 1;
      }
    for (let bucket = 1; bucket < starts.length; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    for (const columns of this.#combinations)
      for (let index = size - 1; index >= 0; index--) {
        const value = combinedValue(columns, index);
        if (value < 0) continue;
        const bucket = hashOf(value) & this.#mask;
        const at = (starts[bucket] ?? 0) - 1;
        starts[bucket] = at;
        this.#members[at] = index;
      }
  }
}

function countEntries(combinations: readonly (readonly Int32Array[])[], size: number): number {
  let entries = 0;
  for (const columns of combinations)
    for (let index = 0; index < size; index++) if (combinedValue(columns, index) >= 0) entries++;
  return entries;
}
