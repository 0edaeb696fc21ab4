import type { Random } from './random.ts';

/** A weighted choice among fixed items in constant time: Walker's alias method, one draw a choice. */
export class Choice<Item> {
  readonly #items: readonly Item[];
  /** The share of each slot that is its own item's; the rest of the slot is another item's. */
  readonly #own: Float64Array;
  readonly #other: Uint16Array;

  /** Weights are positive, of any sum; at most 65,536 items. */
  constructor(items: readonly Item[], weightOf: (item: Item) => number) {
    this.#items = items;
    this.#own = new Float64Array(items.length).fill(1);
    this.#other = Uint16Array.from(items, (_, slot) => slot);
    const total = items.reduce((sum, item) => sum + weightOf(item), 0);
    const shares = items.map((item) => (weightOf(item) * items.length) / total);
    const isPoor = (slot: number): boolean => (shares[slot] ?? 0) < 1;
    const poor = [...shares.keys()].filter(isPoor);
    const rich = [...shares.keys()].filter((slot) => !isPoor(slot));
    for (let slot = poor.pop(); slot !== undefined; slot = poor.pop()) {
      const giver = rich.at(-1);
      if (giver === undefined) break;
      this.#own[slot] = shares[slot] ?? 1;
      this.#other[slot] = giver;
      shares[giver] = (shares[giver] ?? 0) + (shares[slot] ?? 0) - 1;
      if (isPoor(giver)) poor.push(...rich.splice(-1));
    }
  }

  pick(random: Random): Item {
    const drawn = random.next() * this.#items.length;
    const slot = Math.floor(drawn);
    const item = this.#items[drawn - slot < (this.#own[slot] ?? 1) ? slot : (this.#other[slot] ?? slot)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }
}

/** Items that carry their own weight. */
export function weighted<Item extends { readonly weight: number }>(items: readonly Item[]): Choice<Item> {
  return new Choice(items, ({ weight }) => weight);
}
