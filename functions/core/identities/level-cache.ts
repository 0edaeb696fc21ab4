/** The level of two values by their numbers; symmetric. */
export type LevelReader = (one: number, other: number) => number;

/** Up to this many values every pair has a place of its own: 16 MB at most. */
const DENSE_VALUES = 1 << 12;
/** Larger sets share this many places, where that is more than a few per value. */
const SLOTS = 1 << 20;
/** There are fewer values than this, also where more come later. */
const VALUES = 2 ** 26;
const UNKNOWN = 255;
/** Values that two bytes hold. Levels are below 15. */
const SMALL_VALUES = 1 << 16;
const EMPTY_LEVEL = 0xf;
const EMPTY_SLOT = 0xffff;

/** Whether it pays to remember: values that hardly repeat are compared anew each time. */
export function isCached(values: number, uses: number): boolean {
  return values * 2 <= uses;
}

/**
 * Remembers what `compare` says of pairs of distinct values: in a full table for few values, else in a table of fixed
 * size.
 */
export function rememberedLevels(values: number, compare: LevelReader): LevelReader {
  if (values <= DENSE_VALUES) return denseReader(values, compare);
  return values * 2 <= SMALL_VALUES ? packedReader(compare) : hashedReader(compare);
}

function denseReader(values: number, compare: LevelReader): LevelReader {
  const levels = new Uint8Array(values * values).fill(UNKNOWN);
  return (one, other) => {
    if (one >= values || other >= values) return compare(one, other);
    const slot = one < other ? one * values + other : other * values + one;
    const known = levels[slot] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const level = compare(one, other);
    levels[slot] = level;
    return level;
  };
}

/**
 * A pair of values below 2¹⁶ is one number of 32 bits, which an odd factor turns into another without loss: 20 bits say
 * the slot, and the other 12 stand in it beside the level, so that a slot is two bytes. A newer pair takes the place of
 * an older one.
 */
function packedReader(compare: LevelReader): LevelReader {
  const slots = new Uint16Array(SLOTS).fill(EMPTY_SLOT);
  return (one, other) => {
    const left = one < other ? one : other;
    const right = one < other ? other : one;
    if (right >= SMALL_VALUES) return compare(left, right);
    const turned = Math.imul((left << 16) | right, 0x9e3779b1);
    const slot = turned >>> 12;
    const rest = (turned & 0xfff) << 4;
    const known = slots[slot] ?? EMPTY_SLOT;
    if ((known & 0xfff0) === rest && (known & 0xf) !== EMPTY_LEVEL) return known & 0xf;
    const level = compare(left, right);
    slots[slot] = rest | level;
    return level;
  };
}

/** A newer pair takes the place of an older one in its slot. */
function hashedReader(compare: LevelReader): LevelReader {
  const keys = new Float64Array(SLOTS).fill(-1);
  const levels = new Uint8Array(SLOTS);
  return (one, other) => {
    const left = one < other ? one : other;
    const right = one < other ? other : one;
    const key = left * VALUES + right;
    const slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 12;
    if (keys[slot] === key) return levels[slot] ?? 0;
    const level = compare(left, right);
    keys[slot] = key;
    levels[slot] = level;
    return level;
  };
}
