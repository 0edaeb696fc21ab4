/** One bit per class of signs (code point modulo 31): what is in one summary and not in another cannot match. */
export function summaryBit(sign: number): number {
  return 1 << (sign % 31);
}

/** How many bits are set in 32. */
export function bitsIn(summary: number): number {
  let bits = summary - ((summary >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
