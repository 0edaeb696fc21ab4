import { NumberList } from '../number-list.ts';

/** Entries are sorted into so many parts by their hashes first, so that the rest of the work stays near in memory. */
const PARTS = 256;
const PART_BITS = 24;

/** Entries (combination * size + record) that have a value, part by part: part p is from starts[p] to before starts[p + 1]. */
interface PartedEntries {
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  /** The two halves of each entry's value. */
  readonly first: Int32Array;
  readonly second: Int32Array;
}

/** The blocks of values that more than one record has. */
export interface NumberedBlocks {
  /** Per combination: record → block, -1 where nobody shares its value. */
  readonly numbers: readonly Int32Array[];
  /** Block → records; a record counts once, whichever of its values is shared. */
  readonly sizes: Int32Array;
}

/** Numbers the values (in one or two columns) that more than one entry has, entries being records by combination. */
export function numberBlocks(combinations: readonly (readonly Int32Array[])[], size: number): NumberedBlocks {
  const parted = partEntries(combinations, size);
  const blocks = new BlockNumbers(combinations.length, size);
  const { starts, entries, first, second } = parted;
  let slots = new Int32Array(0);
  const blockOf = new Int32Array(longestPart(starts));
  for (let part = 0; part < PARTS; part++) {
    const start = starts[part] ?? 0;
    const end = starts[part + 1] ?? 0;
    const wanted = 2 ** Math.ceil(Math.log2(2 * (end - start) + 1));
    if (slots.length < wanted) slots = new Int32Array(wanted);
    const own = slots.subarray(0, wanted).fill(0);
    const mask = wanted - 1;
    for (let at = start; at < end; at++) {
      const [one, other] = [first[at] ?? 0, second[at] ?? 0];
      let slot = hashOfTwo(one, other) & mask;
      let known = own[slot] ?? 0;
      while (known > 0 && (first[start + known - 1] !== one || second[start + known - 1] !== other)) {
        slot = (slot + 1) & mask;
        known = own[slot] ?? 0;
      }
      if (known === 0) {
        own[slot] = at - start + 1;
        blockOf[at - start] = -1;
        continue;
      }
      const met = start + known - 1;
      if ((blockOf[met - start] ?? -1) < 0) blockOf[met - start] = blocks.begin(entries[met] ?? 0);
      blocks.enter(entries[at] ?? 0, blockOf[met - start] ?? 0);
    }
  }
  return { numbers: blocks.numbers, sizes: blocks.sizes.numbers() };
}

class BlockNumbers {
  readonly numbers: readonly Int32Array[];
  readonly sizes = new NumberList();
  readonly #size: number;

  constructor(combinations: number, size: number) {
    this.#size = size;
    this.numbers = Array.from({ length: combinations }, () => new Int32Array(size).fill(-1));
  }

  /** A new block with its first entry. */
  begin(entry: number): number {
    const block = this.sizes.length;
    this.sizes.push(0);
    this.enter(entry, block);
    return block;
  }

  enter(entry: number, block: number): void {
    const combination = Math.floor(entry / this.#size);
    const index = entry - combination * this.#size;
    let isNew = true;
    for (let c = 0; c < this.numbers.length; c++) if (this.numbers[c]?.[index] === block) isNew = false;
    if (isNew) this.sizes.data[block] = (this.sizes.data[block] ?? 0) + 1;
    const column = this.numbers[combination];
    if (column !== undefined) column[index] = block;
  }
}

function partEntries(combinations: readonly (readonly Int32Array[])[], size: number): PartedEntries {
  const starts = new Int32Array(PARTS + 1);
  for (const [first, second] of combinations)
    for (let index = 0; index < size; index++) {
      const one = first?.[index] ?? -1;
      const other = second === undefined ? 0 : (second[index] ?? -1);
      if (one < 0 || other < 0) continue;
      const part = (hashOfTwo(one, other) >>> PART_BITS) + 1;
      starts[part] = (starts[part] ?? 0) + 1;
    }
  for (let part = 1; part <= PARTS; part++) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  const present = starts[PARTS] ?? 0;
  const parted = { entries: new Int32Array(present), first: new Int32Array(present), second: new Int32Array(present) };
  const next = starts.slice();
  combinations.forEach(([first, second], c) => {
    for (let index = 0; index < size; index++) {
      const one = first?.[index] ?? -1;
      const other = second === undefined ? 0 : (second[index] ?? -1);
      if (one < 0 || other < 0) continue;
      const part = hashOfTwo(one, other) >>> PART_BITS;
      const at = next[part] ?? 0;
      next[part] = at + 1;
      parted.entries[at] = c * size + index;
      parted.first[at] = one;
      parted.second[at] = other;
    }
  });
  return { starts, ...parted };
}

function longestPart(starts: Int32Array): number {
  let longest = 0;
  for (let part = 0; part < PARTS; part++) longest = Math.max(longest, (starts[part + 1] ?? 0) - (starts[part] ?? 0));
  return longest;
}

/** Spreads the bits of two whole numbers (the last steps of MurmurHash3). */
function hashOfTwo(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
