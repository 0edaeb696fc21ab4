import type { ProfileKey } from '../../core/profiles/profile.ts';
import { decodeKey } from './key-index.ts';

/**
 * The keys of one profile and how many of its objects (or additions by hand) hold each: a key ends with its last
 * holder. One flat list instead of a map: there is one for every profile.
 */
export class KeyTally {
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly #counts: number[] = [];

  has(name: string, value: string): boolean {
    return this.#find(name, value) >= 0;
  }

  /** Whether the key is new. */
  add(name: string, value: string, count = 1): boolean {
    const at = this.#find(name, value);
    if (at >= 0) {
      this.#counts[at] = (this.#counts[at] ?? 0) + count;
      return false;
    }
    this.#names.push(name);
    this.#values.push(value);
    this.#counts.push(count);
    return true;
  }

  /** Whether that was the last holder. A key that is not held is left alone. */
  remove(name: string, value: string): boolean {
    const at = this.#find(name, value);
    const count = this.#counts[at];
    if (count === undefined) return false;
    if (count > 1) {
      this.#counts[at] = count - 1;
      return false;
    }
    for (const column of [this.#names, this.#values, this.#counts]) column.splice(at, 1);
    return true;
  }

  forEach(visit: (name: string, value: string, count: number) => void): void {
    for (const [at, name] of this.#names.entries()) visit(name, this.#values[at] ?? '', this.#counts[at] ?? 0);
  }

  /** Sorted by name, then value. */
  list(): readonly ProfileKey[] {
    const keys = this.#names.map((name, at) => decodeKey(name, this.#values[at] ?? ''));
    return keys.sort(
      (left, right) => compare(left.name, right.name) || compare(left.values.join(), right.values.join()),
    );
  }

  #find(name: string, value: string): number {
    for (let at = this.#values.indexOf(value); at >= 0; at = this.#values.indexOf(value, at + 1)) {
      if (this.#names[at] === name) return at;
    }
    return -1;
  }
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
