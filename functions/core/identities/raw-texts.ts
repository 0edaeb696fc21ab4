import { sharedNumbers } from './texts.ts';

/** Distinct texts by number, as threads share them: text n is units[starts[n] … starts[n + 1]]. */
export interface RawTextsData {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/**
 * Distinct texts as they were read, numbered in the order in which they come: their UTF-16 units one after the other in
 * one array, so that millions of them need no string each.
 */
export class RawTexts {
  #units: Uint16Array = sharedUnits(1 << 10);
  #starts: Int32Array = sharedNumbers(1 << 8);
  #slots = new Int32Array(1 << 9).fill(-1);
  /** Text → its hash: tells most texts apart without a look at their units. */
  #hashes = new Int32Array(1 << 8);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the part of `text` from `start` to before `end`. */
  numberOf(text: string, start = 0, end = text.length): number {
    const mask = this.#slots.length - 1;
    const hash = hashOf(text, start, end);
    let slot = hash & mask;
    for (let known = this.#slots[slot] ?? -1; known >= 0; known = this.#slots[slot] ?? -1) {
      if (this.#hashes[known] === hash && this.#equals(known, text, start, end)) return known;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#size;
    this.#keepHash(hash);
    return this.#keep(text, start, end);
  }

  data(): RawTextsData {
    return { units: this.#units, starts: this.#starts };
  }

  #equals(number: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    const length = end - start;
    if ((this.#starts[number + 1] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  }

  #keep(text: string, start: number, end: number): number {
    const from = this.#starts[this.#size] ?? 0;
    const wanted = from + end - start;
    if (wanted > this.#units.length) {
      const larger = sharedUnits(Math.max(wanted, this.#units.length * 2));
      larger.set(this.#units);
      this.#units = larger;
    }
    for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at);
    if (this.#size + 2 > this.#starts.length) {
      const larger = sharedNumbers(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#starts[++this.#size] = wanted;
    if (this.#size * 2 > this.#slots.length) this.#growSlots();
    return this.#size - 1;
  }

  #keepHash(hash: number): void {
    if (this.#size === this.#hashes.length) {
      const larger = new Int32Array(this.#hashes.length * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[this.#size] = hash;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] ?? 0) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

/** Arguments that a function takes at once everywhere. */
const LONGEST_AT_ONCE = 10_000;

export function rawTextOf({ units, starts }: RawTextsData, number: number): string {
  const own = units.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
  if (own.length < LONGEST_AT_ONCE) return String.fromCharCode.apply(null, own as unknown as number[]);
  return Array.from(own, (unit) => String.fromCharCode(unit)).join('');
}

function sharedUnits(length: number): Uint16Array<SharedArrayBuffer> {
  return new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT));
}

/** FNV-1a over UTF-16 units, its bits spread at the end (the last step of MurmurHash3). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
