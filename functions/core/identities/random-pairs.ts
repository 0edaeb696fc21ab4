import { NumberList } from './number-list.ts';

/** Up to this many records every pair is taken; above, a fixed number of pairs drawn by a seeded generator. */
const ALL_PAIRS_BELOW = 500;
const DRAWN_PAIRS = 100_000;
const SEED = 0x2545f491;

/**
 * Pairs that stand for all pairs of `size` records (left, right, left …): the same ones on every run, and no pair of a
 * record with itself.
 */
export function randomPairs(size: number): Int32Array {
  return size < ALL_PAIRS_BELOW ? allPairs(size) : drawnPairs(size);
}

function allPairs(size: number): Int32Array {
  const pairs = new NumberList();
  for (let left = 0; left < size; left++)
    for (let right = left + 1; right < size; right++) {
      pairs.push(left);
      pairs.push(right);
    }
  return pairs.numbers();
}

function drawnPairs(size: number): Int32Array {
  const next = generator(SEED);
  const pairs = new Int32Array(DRAWN_PAIRS * 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const left = Math.floor(next() * size);
    const other = Math.floor(next() * (size - 1));
    pairs[at] = left;
    pairs[at + 1] = other < left ? other : other + 1;
  }
  return pairs;
}

/** Marsaglia's xorshift (32 bits): numbers in [0, 1) from a seed, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x1_0000_0000;
  };
}
