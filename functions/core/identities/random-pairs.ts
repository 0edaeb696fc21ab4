/** Up to this many records every pair is taken; above, a fixed number of pairs drawn by a seeded generator. */
const ALL_PAIRS_BELOW = 500;
const DRAWN_PAIRS = 100_000;
const SEED = 0x2545f491;

/**
 * Visits pairs that stand for all pairs of `size` records: the same ones on every run, and no pair of a record with
 * itself.
 */
export function visitRandomPairs(size: number, visit: (left: number, right: number) => void): void {
  if (size < ALL_PAIRS_BELOW) visitAllPairs(size, visit);
  else visitDrawnPairs(size, visit);
}

function visitAllPairs(size: number, visit: (left: number, right: number) => void): void {
  for (let left = 0; left < size; left++) for (let right = left + 1; right < size; right++) visit(left, right);
}

function visitDrawnPairs(size: number, visit: (left: number, right: number) => void): void {
  const next = generator(SEED);
  for (let drawn = 0; drawn < DRAWN_PAIRS; drawn++) {
    const left = Math.floor(next() * size);
    const other = Math.floor(next() * (size - 1));
    visit(left, other < left ? other : other + 1);
  }
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
