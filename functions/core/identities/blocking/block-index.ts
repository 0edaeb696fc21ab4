import { hashOf } from '../number-list.ts';
import { bucketEntries, combinationsOf, combinedValue, combinedValues } from './combined-values.ts';
import type { BlockingKey } from './definitions.ts';
import type { FeatureColumns, FeatureReader } from './features.ts';

/** Blocks of more records than this say too little of one to compare them all. */
const LARGEST_BLOCK = 100;
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

  /** Whether the most selective key that the one record of `columnsOf` has is shared by few enough to be compared. */
  isSelective(columnsOf: readonly (readonly FeatureColumns[])[]): boolean {
    for (const [k, key] of this.#keys.entries()) {
      const values = [...valuesOf(columnsOf[k] ?? [])];
      if (values.length > 0) return values.some((value) => !key.isCrowded(value));
    }
    return false;
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
  readonly #size: number;
  readonly #starts: Int32Array;
  readonly #entries: Int32Array;
  readonly #added = new Map<number, number[]>();

  constructor(features: readonly FeatureColumns[], size: number) {
    this.#combinations = combinationsOf(features);
    this.#size = size;
    const { starts, entries } = bucketEntries(combinedValues(this.#combinations, size));
    this.#starts = starts;
    this.#entries = entries;
  }

  visit(value: number, take: (index: number) => void): void {
    const members = this.#maybeMembers(value);
    if (members !== null && members.size <= LARGEST_BLOCK) members.forEach(take);
  }

  isCrowded(value: number): boolean {
    const members = this.#maybeMembers(value);
    return members === null || members.size > LARGEST_BLOCK;
  }

  /** Null: far too many. */
  #maybeMembers(value: number): ReadonlySet<number> | null {
    const bucket = hashOf(value) & (this.#starts.length - 2);
    const start = this.#starts[bucket] ?? 0;
    const end = this.#starts[bucket + 1] ?? 0;
    if (end - start > LONGEST_BUCKET) return null;
    const members = new Set(this.#added.get(value));
    for (let at = start; at < end; at++) {
      const entry = this.#entries[at] ?? 0;
      if (this.#valueOf(entry) === value) members.add(entry % this.#size);
    }
    return members;
  }

  /** Worked out again: kept for all keys, the values of a million records would be hundreds of megabytes. */
  #valueOf(entry: number): number {
    return combinedValue(this.#combinations[Math.floor(entry / this.#size)] ?? [], entry % this.#size);
  }

  add(value: number, index: number): void {
    const known = this.#added.get(value);
    if (known === undefined) this.#added.set(value, [index]);
    else known.push(index);
  }
}
