/**
 * Chance that is the same for the same seed, everywhere: sfc32 (Chris Doty-Humphrey, PractRand), seeded by a hash of
 * texts and numbers. Nothing but whole numbers, sums, products and square roots is used, which every engine rounds
 * alike; `Math.log` and its kin may differ in their last digit.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter: number;

  constructor([a, b, c, counter]: Words) {
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#counter = counter | 0;
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** 0 ≤ x < 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    const c = this.#c;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (c + (c << 3)) | 0;
    this.#c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  /** 0 … limit − 1. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** Exponential, mean 1. */
  exponential(): number {
    return -logarithm(1 - this.next());
  }

  /** Normal, mean 0, variance 1: Marsaglia's polar method. */
  normal(): number {
    for (;;) {
      const [x, y] = [2 * this.next() - 1, 2 * this.next() - 1];
      const square = x * x + y * y;
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * logarithm(square)) / square);
    }
  }
}

/** One stream per subject (`household`, 12): what one subject draws never shifts what another draws. */
export function randomOf(...subject: readonly (string | number)[]): Random {
  const words: Words = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b];
  for (const part of subject) {
    if (typeof part === 'number') mix(words, part);
    else for (let at = 0; at < part.length; at += 1) mix(words, part.charCodeAt(at));
    mix(words, 1);
  }
  return new Random(words);
}

type Words = [number, number, number, number];

/** MurmurHash3's mixing, in four lanes. */
function mix(words: Words, value: number): void {
  for (const lane of [0, 1, 2, 3] as const) {
    const mixed = Math.imul(words[lane] ^ value ^ (lane * 0x1003f), 0xcc9e2d51 + lane * 0x2c1b3c6e);
    words[lane] = (mixed ^ (mixed >>> 15)) >>> 0;
  }
}

/** ln x for 0 < x ≤ 1, to seven digits: halvings, and the series of the inverse hyperbolic tangent for the rest. */
function logarithm(x: number): number {
  let halvings = 0;
  for (; x < 0.5; x *= 2) halvings += 1;
  const t = (x - 1) / (x + 1);
  const square = t * t;
  const series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11))));
  return 2 * t * series - halvings * Math.LN2;
}
