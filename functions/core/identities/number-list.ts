/** How arrays grow. What nothing was written to takes no memory, so that large steps cost nothing and spare copies. */
export const GROWTH = 4;

/** A growing list of whole numbers (32 bits) in one typed array. */
export class NumberList {
  /** The numbers, and room for more behind them. */
  data: Int32Array;
  length = 0;

  /** A list of these numbers, which it takes over. */
  static of(numbers: Int32Array | undefined): NumberList {
    const list = new NumberList(0);
    list.data = numbers ?? list.data;
    list.length = list.data.length;
    return list;
  }

  constructor(capacity = 1 << 8) {
    this.data = new Int32Array(capacity);
  }

  push(number: number): void {
    if (this.length === this.data.length) this.#grow();
    this.data[this.length++] = number;
  }

  /** Room for so many numbers behind the last one, which the caller sets: where they start. */
  extend(count: number): number {
    const start = this.length;
    while (start + count > this.data.length) this.#grow();
    this.length = start + count;
    return start;
  }

  #grow(): void {
    const larger = new Int32Array(Math.max(1 << 8, this.data.length * GROWTH));
    larger.set(this.data);
    this.data = larger;
  }

  /** The numbers alone. */
  numbers(): Int32Array {
    return this.data.subarray(0, this.length);
  }
}

/** Numbers distinct keys (whole numbers of 0 … 2⁵³) in the order in which they come: a hash table in one typed array. */
export class KeyNumbers {
  /** Two numbers a slot, side by side in memory: a key, and its number + 1 (0: free). */
  #slots: Float64Array;
  size = 0;

  constructor(expected = 1 << 8) {
    let slots = 1 << 9;
    while (slots < expected * 2) slots *= 2;
    this.#slots = new Float64Array(slots * 2);
  }

  /** The number of a key, known or new. */
  numberOf(key: number): number {
    const at = this.#placeOf(key);
    const known = this.#slots[at + 1] ?? 0;
    if (known > 0) return known - 1;
    this.#slots[at] = key;
    this.#slots[at + 1] = ++this.size;
    if (this.size * 4 > this.#slots.length) this.#grow();
    return this.size - 1;
  }

  /** The number of a known key; -1 for any other. */
  find(key: number): number {
    return (this.#slots[this.#placeOf(key) + 1] ?? 0) - 1;
  }

  #placeOf(key: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hashOf(key) << 1) & mask;
    while ((slots[at + 1] ?? 0) > 0 && slots[at] !== key) at = (at + 2) & mask;
    return at;
  }

  #grow(): void {
    const known = this.#slots;
    this.#slots = new Float64Array(grownSlots(known.length));
    for (let at = 0; at < known.length; at += 2) {
      const number = known[at + 1] ?? 0;
      if (number === 0) continue;
      const place = this.#placeOf(known[at] ?? 0);
      this.#slots[place] = known[at] ?? 0;
      this.#slots[place + 1] = number;
    }
  }
}

const LARGE_TABLE = 1 << 23;

/** The next size of a hash table: the smaller, the faster it grows, since every growth moves all that is there. */
export function grownSlots(slots: number): number {
  return slots * (slots < LARGE_TABLE ? GROWTH : 2);
}

/** Spreads the bits of a whole number (the last steps of MurmurHash3). */
export function hashOf(key: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  let hash = Math.imul(key ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
