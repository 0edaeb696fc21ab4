/** Who bought what, each pair once, as columns. */
export interface PurchasedItems {
  /** Rows of the people and of the items. */
  readonly person: Int32Array;
  readonly item: Int32Array;
  readonly people: number;
  readonly items: number;
}

export interface LookAlike {
  readonly person: number;
  readonly score: number;
  /** What speaks for it, the strongest first. */
  readonly items: readonly number[];
}

/** Nobody is found by a single purchase of a rare item: each side of a ratio counts one buyer more. */
const SMOOTHED = 1;
const MOST_REASONS = 3;

/**
 * The people outside a group whose purchases are most like those of its members. Each item weighs as much as members are more
 * likely to have bought it than others (the logarithm of the ratio, as naive Bayes has it); a person's score is the sum over
 * what they bought by the square root of its number, so that buying everything is no likeness. The best first.
 */
export function findLookAlikes(
  { person, item, people, items }: PurchasedItems,
  isMember: Uint8Array,
  most: number,
): readonly LookAlike[] {
  const weights = itemWeights({ person, item, people, items }, isMember);
  const [sums, counts] = [new Float64Array(people), new Int32Array(people)];
  for (let row = 0; row < person.length; row++) {
    const who = person[row] ?? 0;
    sums[who] = (sums[who] ?? 0) + (weights[item[row] ?? 0] ?? 0);
    counts[who] = (counts[who] ?? 0) + 1;
  }
  const scores = sums.map((sum, who) => sum / Math.sqrt(Math.max(1, counts[who] ?? 0)));
  const candidates = Int32Array.from(scores.keys()).filter((who) => isMember[who] !== 1 && (scores[who] ?? 0) > 0);
  const best = candidates.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other).slice(0, most);
  const reasons = itemsOf({ person, item, people, items }, new Set(best));
  return Array.from(best, (who) => ({
    person: who,
    score: scores[who] ?? 0,
    items: (reasons.get(who) ?? [])
      .filter((bought) => (weights[bought] ?? 0) > 0)
      .sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
      .slice(0, MOST_REASONS),
  }));
}

function itemWeights({ person, item, people, items }: PurchasedItems, isMember: Uint8Array): Float64Array {
  const [inside, outside] = [new Float64Array(items), new Float64Array(items)];
  for (let row = 0; row < person.length; row++) {
    const side = isMember[person[row] ?? 0] === 1 ? inside : outside;
    side[item[row] ?? 0] = (side[item[row] ?? 0] ?? 0) + 1;
  }
  const members = isMember.reduce((sum, flag) => sum + flag, 0);
  const share = (buyers: number, of: number): number => (buyers + SMOOTHED) / (of + 2 * SMOOTHED);
  return inside.map((buyers, at) => Math.log(share(buyers, members) / share(outside[at] ?? 0, people - members)));
}

function itemsOf({ person, item }: PurchasedItems, wanted: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (let row = 0; row < person.length; row++) {
    const who = person[row] ?? 0;
    if (!wanted.has(who)) continue;
    const own = found.get(who);
    if (own === undefined) found.set(who, [item[row] ?? 0]);
    else own.push(item[row] ?? 0);
  }
  return found;
}
