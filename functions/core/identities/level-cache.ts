/** The level of two values by their numbers; symmetric. */
export type LevelReader = (one: number, other: number) => number;

const DENSE_VALUES = 256;
const SLOTS = 1 << 18;
const UNKNOWN = 255;

/**
 * Remembers what `compare` says of pairs of distinct values, where that pays: a full table for few values, a table of
 * fixed size for values that records share, nothing for values that hardly repeat. `uses` is how many records have a
 * value.
 */
export function levelReader(values: number, uses: number, compare: LevelReader): LevelReader {
  if (values <= DENSE_VALUES) return denseReader(values, compare);
  return values * 2 <= uses ? hashedReader(values, compare) : compare;
}

function denseReader(values: number, compare: LevelReader): LevelReader {
  const levels = new Uint8Array(values * values).fill(UNKNOWN);
  return (one, other) => {
    const slot = one * values + other;
    const known = levels[slot] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const level = compare(one, other);
    levels[slot] = level;
    levels[other * values + one] = level;
    return level;
  };
}

/** A newer pair takes the place of an older one in its slot. */
function hashedReader(values: number, compare: LevelReader): LevelReader {
  const keys = new Float64Array(SLOTS).fill(-1);
  const levels = new Uint8Array(SLOTS);
  return (one, other) => {
    const left = one < other ? one : other;
    const right = one < other ? other : one;
    const key = left * values + right;
    const slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 14;
    if (keys[slot] === key) return levels[slot] ?? 0;
    const level = compare(left, right);
    keys[slot] = key;
    levels[slot] = level;
    return level;
  };
}
