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
    if (this.length === this.data.length) {
      const larger = new Int32Array(Math.max(1 << 8, this.data.length * 2));
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = number;
  }

  /** The numbers alone. */
  numbers(): Int32Array {
    return this.data.subarray(0, this.length);
  }
}

/** Numbers distinct keys (whole numbers of 0 … 2⁵³) in the order in which they come: a hash table in typed arrays. */
export class KeyNumbers {
  #keys: Float64Array;
  #numbers: Int32Array;
  size = 0;

  constructor(expected = 1 << 8) {
    let slots = 1 << 9;
    while (slots < expected * 2) slots *= 2;
    this.#keys = new Float64Array(slots);
    this.#numbers = new Int32Array(slots).fill(-1);
  }

  /** The number of a key, known or new. */
  numberOf(key: number): number {
    const slot = this.#slotOf(key);
    const known = this.#numbers[slot] ?? -1;
    if (known >= 0) return known;
    this.#keys[slot] = key;
    this.#numbers[slot] = this.size++;
    if (this.size * 2 > this.#keys.length) this.#grow();
    return this.size - 1;
  }

  /** The number of a known key; -1 for any other. */
  find(key: number): number {
    return this.#numbers[this.#slotOf(key)] ?? -1;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = hashOf(key) & mask;
    while ((this.#numbers[slot] ?? -1) >= 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers];
    this.#keys = new Float64Array(keys.length * 2);
    this.#numbers = new Int32Array(keys.length * 2).fill(-1);
    for (let at = 0; at < keys.length; at++) {
      const number = numbers[at] ?? -1;
      if (number < 0) continue;
      const slot = this.#slotOf(keys[at] ?? 0);
      this.#keys[slot] = keys[at] ?? 0;
      this.#numbers[slot] = number;
    }
  }
}

/** Spreads the bits of a whole number (the last steps of MurmurHash3). */
export function hashOf(key: number): number {
  const high = Math.floor(key / 0x1_0000_0000);
  let hash = Math.imul(key ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
