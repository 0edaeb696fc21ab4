import { NumberList } from '../number-list.ts';
import { sharedNumbers } from '../texts.ts';
import type { Blocks } from './blocks.ts';

/** The blocks of every record side by side, key by key; -1 where it has none. Threads can share them. */
export interface BlockRows {
  readonly rows: Int32Array;
  readonly width: number;
  /** Where each key's blocks start in a row, and where the last one's end. */
  readonly starts: readonly number[];
}

/** Pairs of record indexes, `left` below `right`. */
export interface CollectedPairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The rows of some keys' blocks. */
export function blockRows(keys: readonly Pick<Blocks, 'blockOf'>[], size: number): BlockRows {
  const columns = keys.flatMap(({ blockOf }) => blockOf);
  const width = columns.length;
  const rows = sharedNumbers(size * width);
  columns.forEach((column, place) => {
    for (let index = 0; index < size; index++) rows[index * width + place] = column[index] ?? -1;
  });
  const starts = [0];
  for (const { blockOf } of keys) starts.push((starts.at(-1) ?? 0) + blockOf.length);
  return { rows, width, starts };
}

/** The pairs of one of the keys, without those that keys before it list. */
export function collectPairs(
  blockRows: BlockRows,
  key: number,
  { starts, members }: Pick<Blocks, 'starts' | 'members'>,
): CollectedPairs {
  const earlier = new EarlierBlocks(blockRows, key);
  const pairs = { left: new NumberList(), right: new NumberList() };
  for (let block = 0; block + 1 < starts.length; block++) {
    const end = starts[block + 1] ?? 0;
    for (let a = starts[block] ?? 0; a < end; a++) {
      const left = members[a] ?? 0;
      for (let b = a + 1; b < end; b++) {
        const right = members[b] ?? 0;
        if (earlier.meet(block, left, right)) continue;
        pairs.left.push(Math.min(left, right));
        pairs.right.push(Math.max(left, right));
      }
    }
  }
  return { left: pairs.left.numbers().slice(), right: pairs.right.numbers().slice() };
}

/** All of them, one after the other. */
export function joinedPairs(parts: readonly CollectedPairs[]): CollectedPairs {
  const length = parts.reduce((sum, { left }) => sum + left.length, 0);
  const [left, right] = [new Int32Array(length), new Int32Array(length)];
  let start = 0;
  for (const part of parts) {
    left.set(part.left, start);
    right.set(part.right, start);
    start += part.left.length;
  }
  return { left, right };
}

class EarlierBlocks {
  readonly #rows: Int32Array;
  readonly #width: number;
  readonly #starts: readonly number[];
  readonly #key: number;

  constructor({ rows, width, starts }: BlockRows, key: number) {
    this.#rows = rows;
    this.#width = width;
    this.#starts = starts;
    this.#key = key;
  }

  /** True when the two records share a block of an earlier key, or a block below `block` of this one. */
  meet(block: number, left: number, right: number): boolean {
    const own = this.#key;
    for (let key = 0; key < own; key++) if (this.#meetInKey(key, Number.MAX_SAFE_INTEGER, left, right)) return true;
    const isSingle = (this.#starts[own + 1] ?? 0) - (this.#starts[own] ?? 0) === 1;
    return !isSingle && this.#meetInKey(own, block, left, right);
  }

  #meetInKey(key: number, limit: number, left: number, right: number): boolean {
    const rows = this.#rows;
    const from = this.#starts[key] ?? 0;
    const width = (this.#starts[key + 1] ?? 0) - from;
    const one = left * this.#width + from;
    const other = right * this.#width + from;
    for (let l = 0; l < width; l++) {
      const block = rows[one + l] ?? -1;
      if (block < 0 || block >= limit) continue;
      for (let r = 0; r < width; r++) if (rows[other + r] === block) return true;
    }
    return false;
  }
}
