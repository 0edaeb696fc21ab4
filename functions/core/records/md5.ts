/**
 * The MD5 digest of a text in UTF-8, 32 hexadecimal digits (RFC 1321): the digest that every SQL engine has too. It tells
 * contents apart; it protects nothing.
 */
export function md5(text: string): string {
  const words = paddedWords(new TextEncoder().encode(text));
  const state: State = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
  for (let block = 0; block < words.length; block += WORDS_PER_BLOCK) digestBlock(state, words, block);
  return state.map(littleEndian).join('');
}

type State = [number, number, number, number];

const WORDS_PER_BLOCK = 16;
const STEPS = 64;
const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;
const SINES = Int32Array.from({ length: STEPS }, (_, step) => Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1))));

/** The bytes, a single bit, zeros, and the length in bits: whole blocks of 32-bit words, the lowest byte first. */
function paddedWords(bytes: Uint8Array): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / (WORDS_PER_BLOCK * 4));
  const padded = new DataView(new ArrayBuffer(blocks * WORDS_PER_BLOCK * 4));
  for (const [at, byte] of bytes.entries()) padded.setUint8(at, byte);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, bytes.length * 8, true);
  padded.setUint32(padded.byteLength - 4, Math.floor(bytes.length / 2 ** 29), true);
  return Int32Array.from({ length: blocks * WORDS_PER_BLOCK }, (_, word) => padded.getInt32(word * 4, true));
}

function digestBlock(state: State, words: Int32Array, block: number): void {
  let [a, b, c, d] = state;
  for (let step = 0; step < STEPS; step += 1) {
    const round = step >> 4;
    const word = words[block + wordOf(step, round)] ?? 0;
    const sum = (a + mixed(round, b, c, d) + (SINES[step] ?? 0) + word) | 0;
    const shift = SHIFTS[round]?.[step % 4] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
  }
  state[0] = (state[0] + a) | 0;
  state[1] = (state[1] + b) | 0;
  state[2] = (state[2] + c) | 0;
  state[3] = (state[3] + d) | 0;
}

function wordOf(step: number, round: number): number {
  if (round === 0) return step;
  if (round === 1) return (5 * step + 1) % WORDS_PER_BLOCK;
  return (round === 2 ? 3 * step + 5 : 7 * step) % WORDS_PER_BLOCK;
}

function mixed(round: number, b: number, c: number, d: number): number {
  if (round === 0) return (b & c) | (~b & d);
  if (round === 1) return (d & b) | (~d & c);
  return round === 2 ? b ^ c ^ d : c ^ (b | ~d);
}

function littleEndian(word: number): string {
  return [0, 8, 16, 24].map((shift) => ((word >>> shift) & 0xff).toString(16).padStart(2, '0')).join('');
}
