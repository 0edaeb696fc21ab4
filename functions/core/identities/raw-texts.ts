import { GROWTH, grownSlots } from './number-list.ts';
import { sharedNumbers } from './texts.ts';

/** Texts by number, as threads share them: text n is units[starts[n] … starts[n + 1]]. */
export interface RawTextsData {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
}

/** Texts that are given before it is known whether they repeat. */
const TEXTS_WATCHED = 1 << 17;
/** Where more of them than this are new, the next ones are not worth a search. */
const MOSTLY_NEW = 0.7;

/**
 * Texts as they were read, numbered in the order in which they come: their UTF-16 units one after the other in one
 * array, so that millions of them need no string each. A text that comes again has the number that it had, unless
 * nearly every text is new: then a search costs more than the same text twice.
 */
export class RawTexts {
  #units: Uint16Array = sharedUnits(1 << 10);
  #starts: Int32Array = sharedNumbers(1 << 8);
  /** Two numbers a slot, side by side in memory: a text's number + 1 (0: free), and its hash. Null: not searched. */
  #slots: Int32Array | null = new Int32Array(2 << 9);
  #size = 0;
  #given = 0;
  /** Where a text is put to be looked for. */
  #read: Uint16Array = new Uint16Array(1 << 8);

  get size(): number {
    return this.#size;
  }

  /** The number of the part of `units` from `start` to before `end`. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    if (slots === null) return this.#keep(units, start, end);
    const mask = slots.length - 1;
    const hash = hashOfUnits(units, start, end);
    let at = (hash << 1) & mask;
    for (let known = slots[at] ?? 0; known > 0; known = slots[at] ?? 0) {
      if (slots[at + 1] === hash && this.#equals(known - 1, units, start, end)) return this.#met(known - 1);
      at = (at + 2) & mask;
    }
    slots[at] = this.#size + 1;
    slots[at + 1] = hash;
    if (this.#size * 4 > slots.length) this.#growSlots(slots);
    return this.#met(this.#keep(units, start, end));
  }

  numberOfText(text: string): number {
    if (text.length > this.#read.length) this.#read = new Uint16Array(text.length * 2);
    for (let at = 0; at < text.length; at++) this.#read[at] = text.charCodeAt(at);
    return this.numberOf(this.#read, 0, text.length);
  }

  data(): RawTextsData {
    return { units: this.#units, starts: this.#starts };
  }

  #met(number: number): number {
    if (++this.#given === TEXTS_WATCHED && this.#size > TEXTS_WATCHED * MOSTLY_NEW) this.#slots = null;
    return number;
  }

  #equals(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    const length = end - start;
    if ((this.#starts[number + 1] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at++) if (this.#units[from + at] !== units[start + at]) return false;
    return true;
  }

  #keep(units: Uint16Array, start: number, end: number): number {
    const from = this.#starts[this.#size] ?? 0;
    const wanted = from + end - start;
    if (wanted > this.#units.length) {
      const larger = sharedUnits(Math.max(wanted, this.#units.length * GROWTH));
      larger.set(this.#units);
      this.#units = larger;
    }
    const own = this.#units;
    for (let at = start; at < end; at++) own[from + at - start] = units[at] ?? 0;
    if (this.#size + 2 > this.#starts.length) {
      const larger = sharedNumbers(this.#starts.length * GROWTH);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    this.#starts[++this.#size] = wanted;
    return this.#size - 1;
  }

  #growSlots(slots: Int32Array): void {
    const larger = new Int32Array(grownSlots(slots.length));
    const mask = larger.length - 1;
    for (let from = 0; from < slots.length; from += 2) {
      const [number = 0, hash = 0] = [slots[from], slots[from + 1]];
      if (number === 0) continue;
      let at = (hash << 1) & mask;
      while ((larger[at] ?? 0) > 0) at = (at + 2) & mask;
      larger[at] = number;
      larger[at + 1] = hash;
    }
    this.#slots = larger;
  }
}

/** Arguments that a function takes at once everywhere. */
const LONGEST_AT_ONCE = 10_000;

export function rawTextOf({ units, starts }: RawTextsData, number: number): string {
  return textOfUnits(units, starts[number] ?? 0, starts[number + 1] ?? 0);
}

/** Units that are made one string at a time: many texts are cut from it sooner than each is made by itself. */
const UNITS_AT_ONCE = 4096;

/** Makes texts of their numbers: fast where they are asked for one after the other. */
export class RawTextCursor {
  readonly #data: RawTextsData;
  /** How many texts are there. */
  readonly #size: number;
  /** The texts `first` to before `end`, joined. */
  #joined = { text: '', first: 0, end: 0 };
  #next = 0;

  constructor(data: RawTextsData, size: number) {
    this.#data = data;
    this.#size = size;
  }

  textOf(number: number): string {
    const { starts } = this.#data;
    if (number >= this.#joined.end || number < this.#joined.first) {
      const isNext = number === this.#next;
      this.#next = number + 1;
      if (!isNext) return rawTextOf(this.#data, number);
      this.#join(number);
    }
    this.#next = number + 1;
    const from = starts[this.#joined.first] ?? 0;
    return this.#joined.text.slice((starts[number] ?? 0) - from, (starts[number + 1] ?? 0) - from);
  }

  #join(first: number): void {
    const { units, starts } = this.#data;
    const from = starts[first] ?? 0;
    let end = first + 1;
    while (end < this.#size && (starts[end + 1] ?? 0) - from <= UNITS_AT_ONCE) end++;
    this.#joined = { text: textOfUnits(units, from, starts[end] ?? 0), first, end };
  }
}

/** The text of the units from `start` to before `end`. */
export function textOfUnits(units: Uint16Array, start: number, end: number): string {
  const own = units.subarray(start, end);
  if (own.length < LONGEST_AT_ONCE) return String.fromCharCode.apply(null, own as unknown as number[]);
  return Array.from(own, (unit) => String.fromCharCode(unit)).join('');
}

function sharedUnits(length: number): Uint16Array<SharedArrayBuffer> {
  return new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT));
}

/** FNV-1a over UTF-16 units, its bits spread at the end (the last step of MurmurHash3). */
export function hashOfUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}
