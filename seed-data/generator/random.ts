/** Chance that is the same for the same seed, everywhere: sfc32 (Chris Doty-Humphrey, PractRand), seeded by a hash of texts and numbers. */
export interface Random {
  /** 0 ≤ x < 1. */
  next(): number;
  /** 0 … limit − 1. */
  below(limit: number): number;
  /** Both ends included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  weighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item;
  /** Exponential, mean 1. */
  exponential(): number;
}

/** One stream per subject (`household`, 12): what one subject draws never shifts what another draws. */
export function randomOf(...subject: readonly (string | number)[]): Random {
  const next = sfc32(hash(subject.join('\u0001')));
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => next() < probability,
    pick,
    weighted: (items) => {
      let left = next() * items.reduce((sum, { weight }) => sum + weight, 0);
      for (const item of items) {
        left -= item.weight;
        if (left < 0) return item;
      }
      return pick(items);
    },
    exponential: () => -Math.log(1 - next()),
  };
}

type Words = readonly [number, number, number, number];

/** Four 32-bit words of a text, after MurmurHash3's mixing. */
function hash(text: string): Words {
  const words: [number, number, number, number] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x85ebca6b];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    for (const word of [0, 1, 2, 3] as const) {
      const mixed = Math.imul(words[word] ^ code ^ (word * 0x1003f), 0xcc9e2d51 + word * 0x2c1b3c6e);
      words[word] = (mixed ^ (mixed >>> 15)) >>> 0;
    }
  }
  return words;
}

function sfc32(seed: Words): () => number {
  let [a, b, c, counter] = seed;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}
