import type { PairComparer } from './comparer.ts';
import { PatternSet } from './patterns.ts';
import { sharedNumbers } from './texts.ts';

/** Pairs that several threads compare: each takes the next chunk until none is left. */
export interface SharedPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** The pattern of each pair, by the numbers of the thread that compared it. */
  readonly patternOf: Int32Array;
  /** Chunk → thread that took it. */
  readonly takenBy: Int32Array;
  /** One number: the next chunk. */
  readonly next: Int32Array;
}

/** What a thread found: its patterns as vectors of levels, one after the other. */
export interface FoundPatterns {
  readonly thread: number;
  readonly vectors: Uint8Array;
}

const PAIRS_PER_CHUNK = 1 << 14;

export function sharedPairs(left: Int32Array, right: Int32Array): SharedPairs {
  return {
    left: shared(left),
    right: shared(right),
    patternOf: sharedNumbers(left.length),
    takenBy: sharedNumbers(Math.ceil(left.length / PAIRS_PER_CHUNK)),
    next: sharedNumbers(1),
  };
}

/** Compares chunk after chunk, as the thread of this number. */
export function compareChunks(work: SharedPairs, comparer: PairComparer, thread: number): FoundPatterns {
  const chunks = new ChunkTaker(work, comparer, thread);
  while (chunks.compareNext());
  return chunks.found();
}

/** The same, chunk by chunk: for a thread that others want something of meanwhile. */
export class ChunkTaker {
  readonly #work: SharedPairs;
  readonly #comparer: PairComparer;
  readonly #thread: number;
  readonly #patterns: PatternSet;

  constructor(work: SharedPairs, comparer: PairComparer, thread: number) {
    this.#work = work;
    this.#comparer = comparer;
    this.#thread = thread;
    this.#patterns = new PatternSet(comparer.definitions);
  }

  /** False where none was left. */
  compareNext(): boolean {
    const { next, takenBy, left } = this.#work;
    const chunk = Atomics.add(next, 0, 1);
    if (chunk >= takenBy.length) return false;
    takenBy[chunk] = this.#thread;
    const end = Math.min(left.length, (chunk + 1) * PAIRS_PER_CHUNK);
    compareRange(this.#work, { start: chunk * PAIRS_PER_CHUNK, end }, this.#comparer, this.#patterns);
    return true;
  }

  found(): FoundPatterns {
    return { thread: this.#thread, vectors: this.#patterns.vectors() };
  }
}

function compareRange(
  { left, right, patternOf }: SharedPairs,
  { start, end }: { readonly start: number; readonly end: number },
  comparer: PairComparer,
  patterns: PatternSet,
): void {
  const levels = new Uint8Array(comparer.definitions.length);
  for (let pair = start; pair < end; pair++) {
    comparer.compare(left[pair] ?? 0, right[pair] ?? 0, levels);
    patternOf[pair] = patterns.numberOf(levels);
  }
}

/** The pairs' patterns by the numbers of `patterns`, once every thread is done. */
export function joinPatterns(work: SharedPairs, found: readonly FoundPatterns[], patterns: PatternSet): Uint32Array {
  const numberOf = new Map(found.map(({ thread, vectors }) => [thread, patterns.numbersOf(vectors)]));
  const { patternOf, takenBy } = work;
  const joined = new Uint32Array(patternOf.length);
  takenBy.forEach((thread, chunk) => {
    const numbers = numberOf.get(thread);
    const end = Math.min(joined.length, (chunk + 1) * PAIRS_PER_CHUNK);
    for (let pair = chunk * PAIRS_PER_CHUNK; pair < end; pair++) joined[pair] = numbers?.[patternOf[pair] ?? 0] ?? 0;
  });
  return joined;
}

function shared(numbers: Int32Array): Int32Array {
  const copy = sharedNumbers(numbers.length);
  copy.set(numbers);
  return copy;
}
