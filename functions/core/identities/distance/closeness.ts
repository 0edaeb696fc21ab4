import { damerauLevenshtein } from './damerau-levenshtein.ts';
import { jaroWinkler } from './jaro-winkler.ts';

/** A text as the distances take it: code points, or syllables of a reading, and a summary of which of them occur. */
export interface Spelling {
  readonly units: readonly number[];
  /** One bit per class of units (unit modulo 31): what is in one summary and not in the other cannot match. */
  readonly summary: number;
}

export function spellingOf(text: string): Spelling {
  return spell(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

const SYLLABLE = /(?:sh|ch|ts|[kgnhbpmr]y|[kgsztdnhbpmyrwjfv])?[aiueo]|[a-z]/g;

/** A sound (see sound.ts) by syllables: yoko and kyoko differ in half of it, not in one letter of five. */
export function syllablesOf(sound: string): Spelling {
  return spell(
    (sound.match(SYLLABLE) ?? []).map((syllable) =>
      [...syllable].reduce((code, letter) => code * 32 + (letter.charCodeAt(0) & 31), 0),
    ),
  );
}

function spell(units: readonly number[]): Spelling {
  return { units, summary: units.reduce((bits, unit) => bits | (1 << (unit % 31)), 0) };
}

export type Closeness = 'close' | 'similar' | 'different';

const CLOSE = 0.92;
const SIMILAR = 0.8;

/**
 * How alike two different spellings are. `close`: a slip of the pen (one edit in four units or more, two in eight or
 * more, or Jaro–Winkler at least 0.92 in four units or more); `similar`: Jaro–Winkler at least 0.8, or one edit in
 * three; the rest is different.
 */
export function closeness(left: Spelling, right: Spelling): Closeness {
  const length = Math.max(left.units.length, right.units.length);
  if (length > 3 && jaroWinklerBound(left, right) < SIMILAR) return 'different';
  const similarity = jaroWinkler(left.units, right.units);
  if (length >= 4 && similarity >= CLOSE) return 'close';
  if (length < 4)
    return similarity >= SIMILAR || (length === 3 && damerauLevenshtein(left.units, right.units, 1) <= 1)
      ? 'similar'
      : 'different';
  const edits = length >= 8 ? 2 : 1;
  if (damerauLevenshtein(left.units, right.units, edits) <= edits) return 'close';
  return similarity >= SIMILAR ? 'similar' : 'different';
}

const BONUS_OF_PREFIX = 0.4;

/** At most this similar, by the summaries alone: most pairs end here. */
export function jaroWinklerBound(left: Spelling, right: Spelling): number {
  const lengthLeft = left.units.length;
  const lengthRight = right.units.length;
  if (lengthLeft === 0 || lengthRight === 0) return lengthLeft === lengthRight ? 1 : 0;
  const matches = Math.min(
    lengthLeft - bitsIn(left.summary & ~right.summary),
    lengthRight - bitsIn(right.summary & ~left.summary),
  );
  if (matches <= 0) return 0;
  const jaro = (matches / lengthLeft + matches / lengthRight + 1) / 3;
  return left.units[0] === right.units[0] ? jaro + BONUS_OF_PREFIX * (1 - jaro) : jaro;
}

function bitsIn(summary: number): number {
  let bits = summary - ((summary >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
