/**
 * A short digest of a text, to see whether it changed: two 32-bit hashes (MurmurHash3's mixing), 16 hexadecimal digits.
 * Not for secrets, and not to find one text among many: compare it with the earlier digest of the same thing only.
 */
export function fingerprint(text: string): string {
  let left = 0xdeadbeef ^ text.length;
  let right = 0x41c6ce57 ^ text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    left = Math.imul(left ^ code, 0x85ebca6b);
    left = (left << 13) | (left >>> 19);
    right = Math.imul(right ^ code, 0xc2b2ae35);
    right = (right << 17) | (right >>> 15);
  }
  return hexadecimal(mixed(left ^ (right >>> 7))) + hexadecimal(mixed(right ^ (left >>> 11)));
}

function mixed(word: number): number {
  let hash = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hexadecimal(word: number): string {
  return word.toString(16).padStart(8, '0');
}
