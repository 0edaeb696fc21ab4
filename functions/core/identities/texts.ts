import { summaryBit } from '../summary-bits.ts';
import { GROWTH, grownSlots } from './number-list.ts';

/**
 * Distinct texts by number, as the distances take them: plain numbers in typed arrays, so that millions of them are
 * small, can be compared without an object and can be shared between threads. Text 0 is the empty one.
 */
export interface Texts {
  /** The units of all texts one after the other: code points, or syllables of a reading. */
  readonly units: Int32Array;
  /** Three numbers a text: where its units start, how many there are, and which occur (see `summaryBit` in summary-bits.ts). */
  readonly heads: Int32Array;
}

/** Numbers of a text in `heads`. */
export const HEAD = 3;
export const EMPTY_TEXT = 0;

export function lengthOf(texts: Texts, text: number): number {
  return texts.heads[text * HEAD + 1] ?? 0;
}

/** What threads tell each other of a `TextSet`. */
export interface TextSetData extends Texts {
  readonly size: number;
  /** Where the units of the last text end. */
  readonly end: number;
}

/** Collects distinct texts and numbers them in the order in which they come. */
export class TextSet implements Texts {
  units: Int32Array = sharedNumbers(1 << 10);
  heads: Int32Array = sharedNumbers(HEAD << 8);
  /**
   * Two numbers a slot, side by side in memory: a text's number + 1 (0: free), and its hash, which tells most texts
   * apart without a look at their units. Empty where the texts came from another thread, until one is looked for.
   */
  #slots = new Int32Array(2 << 9);
  #size = 0;
  #end = 0;

  constructor() {
    this.numberOf('');
  }

  static of({ units, heads, size, end }: TextSetData): TextSet {
    const set = new TextSet();
    set.units = units;
    set.heads = heads;
    set.#size = size;
    set.#end = end;
    set.#slots = new Int32Array(0);
    return set;
  }

  data(): TextSetData {
    return { units: this.units, heads: this.heads, size: this.#size, end: this.#end };
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a text, by its code points. */
  numberOf(text: string): number {
    this.#makeRoom(text.length);
    let length = 0;
    for (let at = 0; at < text.length; at++) {
      let unit = text.charCodeAt(at);
      if (unit >= 0xd800 && unit < 0xdc00) {
        unit = text.codePointAt(at) ?? unit;
        if (unit > 0xffff) at++;
      }
      this.units[this.#end + length++] = unit;
    }
    return this.#numberOfTail(length);
  }

  /** The number of a text given as units. */
  numberOfUnits(units: ArrayLike<number>): number {
    this.#makeRoom(units.length);
    for (let at = 0; at < units.length; at++) this.units[this.#end + at] = units[at] ?? 0;
    return this.#numberOfTail(units.length);
  }

  /** The number of UTF-16 units without surrogates, from `start` to before `end`. */
  numberOfPart(units: Uint16Array, start: number, end: number): number {
    const length = end - start;
    this.#makeRoom(length);
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = hashOf(units, start, length);
    let at = (hash << 1) & mask;
    for (let known = slots[at] ?? 0; known > 0; known = slots[at] ?? 0) {
      if (slots[at + 1] === hash && this.#isText(known - 1, units, start, length)) return known - 1;
      at = (at + 2) & mask;
    }
    slots[at] = this.#size + 1;
    slots[at + 1] = hash;
    const own = this.units;
    const tail = this.#end - start;
    let summary = 0;
    for (let place = start; place < end; place++) {
      const unit = units[place] ?? 0;
      own[tail + place] = unit;
      summary |= summaryBit(unit);
    }
    return this.#keepTail(length, summary);
  }

  /** The number of the first `length` units of a text of another set. */
  numberOfStart(other: Texts, text: number, length: number): number {
    const start = other.heads[text * HEAD] ?? 0;
    this.#makeRoom(length);
    this.units.set(other.units.subarray(start, start + length), this.#end);
    return this.#numberOfTail(length);
  }

  /** The text of code points with this number. */
  textOf(number: number): string {
    const start = this.heads[number * HEAD] ?? 0;
    const units = this.units.subarray(start, start + lengthOf(this, number));
    return String.fromCodePoint.apply(null, units as unknown as number[]);
  }

  /** Takes what was written behind the last text as a text: a known one, or the next. */
  #numberOfTail(length: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = hashOf(this.units, this.#end, length);
    let at = (hash << 1) & mask;
    for (let known = slots[at] ?? 0; known > 0; known = slots[at] ?? 0) {
      if (slots[at + 1] === hash && this.#isText(known - 1, this.units, this.#end, length)) return known - 1;
      at = (at + 2) & mask;
    }
    slots[at] = this.#size + 1;
    slots[at + 1] = hash;
    let summary = 0;
    for (let place = this.#end; place < this.#end + length; place++) summary |= summaryBit(this.units[place] ?? 0);
    return this.#keepTail(length, summary);
  }

  #isText(text: number, units: Int32Array | Uint16Array, start: number, length: number): boolean {
    if (this.heads[text * HEAD + 1] !== length) return false;
    const own = this.units;
    const from = this.heads[text * HEAD] ?? 0;
    for (let at = 0; at < length; at++) if (own[from + at] !== units[start + at]) return false;
    return true;
  }

  #keepTail(length: number, summary: number): number {
    const head = this.#size * HEAD;
    if (head + HEAD > this.heads.length) this.heads = grown(this.heads, this.heads.length * GROWTH);
    this.heads[head] = this.#end;
    this.heads[head + 1] = length;
    this.heads[head + 2] = summary;
    this.#end += length;
    this.#size++;
    if (this.#size * 4 > this.#slots.length) this.#growSlots();
    return this.#size - 1;
  }

  #makeRoom(length: number): void {
    if (this.#slots.length === 0) this.#findAgain();
    const wanted = this.#end + length;
    if (wanted > this.units.length) this.units = grown(this.units, Math.max(wanted, this.units.length * GROWTH));
  }

  /** Hashes texts that came from another thread. */
  #findAgain(): void {
    this.#slots = new Int32Array(2 ** (2 + Math.ceil(Math.log2(this.#size + 1))));
    for (let text = 0; text < this.#size; text++)
      this.#fill(text + 1, hashOf(this.units, this.heads[text * HEAD] ?? 0, lengthOf(this, text)));
  }

  #growSlots(): void {
    const known = this.#slots;
    this.#slots = new Int32Array(grownSlots(known.length));
    for (let at = 0; at < known.length; at += 2)
      if ((known[at] ?? 0) > 0) this.#fill(known[at] ?? 0, known[at + 1] ?? 0);
  }

  #fill(numberPlusOne: number, hash: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash << 1) & mask;
    while ((slots[at] ?? 0) > 0) at = (at + 2) & mask;
    slots[at] = numberPlusOne;
    slots[at + 1] = hash;
  }
}

/** Numbers that threads can share. */
export function sharedNumbers(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

function grown(array: Int32Array, length: number): Int32Array {
  const larger = sharedNumbers(length);
  larger.set(array);
  return larger;
}

/** FNV-1a over units, its bits spread at the end (the last step of MurmurHash3). */
function hashOf(units: Int32Array | Uint16Array, start: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
