import { HEAD, type Texts } from '../texts.ts';

/** Of all words of both texts at least this share must be in both, counted as Dice (1945) does. */
const MOSTLY_SHARED = 0.6;

/**
 * Whether two texts say the same with other words beside: all words of the shorter are in the longer, or most words of
 * both are shared. Single letters do not count. Symmetric.
 */
export function shareWords(texts: Texts, left: number, right: number): boolean {
  const ofLeft = wordsOf(texts, left);
  const ofRight = wordsOf(texts, right);
  const fewer = Math.min(ofLeft.size, ofRight.size);
  if (fewer === 0 || ofLeft.size + ofRight.size < 3) return false;
  let shared = 0;
  for (const word of ofLeft) if (ofRight.has(word)) shared++;
  return shared === fewer || (2 * shared) / (ofLeft.size + ofRight.size) >= MOSTLY_SHARED;
}

const [HASH_START, HASH_PRIME] = [0x811c9dc5, 0x01000193];

/** The distinct words by their hashes (FNV-1a). */
function wordsOf({ units, heads }: Texts, text: number): ReadonlySet<number> {
  const start = heads[text * HEAD] ?? 0;
  const end = start + (heads[text * HEAD + 1] ?? 0);
  const words = new Set<number>();
  let hash = HASH_START;
  let length = 0;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? (units[at] ?? 0) : SPACE;
    if (isSign(unit)) {
      if (length > 1) words.add(hash);
      hash = HASH_START;
      length = 0;
    } else {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      length++;
    }
  }
  return words;
}

const SPACE = 0x20;

/** Spaces and punctuation, as code points. */
function isSign(unit: number): boolean {
  if (unit < 0x80) return !((unit >= 0x30 && unit <= 0x39) || (unit >= 0x61 && unit <= 0x7a));
  return unit === 0xa0 || unit === 0xb7 || (unit >= 0x2000 && unit <= 0x206f) || (unit >= 0x3000 && unit <= 0x3003);
}
