/** Bits that one pass sorts by. */
const BITS = 11;
const DIGITS = 1 << BITS;

/**
 * The positions 0 … length - 1 in the ascending order of `keys`, of which the first counts most; equal ones stay in
 * their order. A radix sort: keys are whole numbers of 32 bits without a sign, one a position.
 */
export function sortedOrder(length: number, keys: readonly Uint32Array[]): Uint32Array {
  let order = new Uint32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  let next = new Uint32Array(length);
  for (const key of keys.toReversed())
    for (let shift = 0; shift < 32; shift += BITS)
      if (sortByDigit(key, shift, order, next)) [order, next] = [next, order];
  return order;
}

/** False where all have the same digit: the order stays as it is. */
function sortByDigit(key: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const places = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < key.length; at++) {
    const digit = ((key[at] ?? 0) >>> shift) & (DIGITS - 1);
    places[digit + 1] = (places[digit + 1] ?? 0) + 1;
  }
  if (places.includes(key.length, 1)) return false;
  for (let digit = 1; digit < DIGITS; digit++) places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  for (let at = 0; at < from.length; at++) {
    const position = from[at] ?? 0;
    const digit = ((key[position] ?? 0) >>> shift) & (DIGITS - 1);
    const place = places[digit] ?? 0;
    to[place] = position;
    places[digit] = place + 1;
  }
  return true;
}

/** Two keys that sort numbers (no NaN) from the highest to the lowest. */
export function descendingKeys(numbers: Float64Array): readonly [Uint32Array, Uint32Array] {
  const bits = new Uint32Array(withoutNegativeZero(numbers).buffer);
  const high = new Uint32Array(numbers.length);
  const low = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const upper = bits[at * 2 + UPPER_HALF] ?? 0;
    const lower = bits[at * 2 + 1 - UPPER_HALF] ?? 0;
    const isNegative = upper >>> 31 === 1;
    high[at] = isNegative ? upper : ~upper ^ SIGN;
    low[at] = isNegative ? lower : ~lower;
  }
  return [high, low];
}

function withoutNegativeZero(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) sums[at] = (numbers[at] ?? 0) + 0;
  return sums;
}

const SIGN = 0x8000_0000;
/** Which of the two halves of a number in memory holds its sign. */
const UPPER_HALF = new Uint8Array(Float64Array.of(-1).buffer)[7] === 0 ? 0 : 1;
