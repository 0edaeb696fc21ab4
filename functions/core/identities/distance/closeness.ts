import { bitsIn } from '../../summary-bits.ts';
import { HEAD, lengthOf, type Texts } from '../texts.ts';
import { damerauLevenshtein } from './damerau-levenshtein.ts';
import { jaroWinklerFrom } from './jaro-winkler.ts';

const SYLLABLE = /(?:sh|ch|ts|[kgnhbpmr]y|[kgsztdnhbpmyrwjfv])?[aiueo]|[a-z]/g;

/** A sound (see sound.ts) by syllables: yoko and kyoko differ in half of it, not in one letter of five. */
export function syllablesOf(sound: string): readonly number[] {
  return (sound.match(SYLLABLE) ?? []).map((syllable) =>
    [...syllable].reduce((code, letter) => code * 32 + (letter.charCodeAt(0) & 31), 0),
  );
}

export type Closeness = 'close' | 'similar' | 'different';

const CLOSE = 0.92;
const SIMILAR = 0.8;

/**
 * How alike two different texts of a set are. `close`: a slip of the pen (one edit in four units or more, two in eight
 * or more, or Jaro–Winkler at least 0.92 in four units or more); `similar`: Jaro–Winkler at least 0.8, or one edit in
 * three; the rest is different.
 */
export function closeness(texts: Texts, left: number, right: number): Closeness {
  const length = Math.max(lengthOf(texts, left), lengthOf(texts, right));
  if (length > 3 && !mayReach(texts, left, right, SIMILAR)) return 'different';
  const similarity = jaroWinklerFrom(texts, left, right, SIMILAR);
  if (length >= 4 && similarity >= CLOSE) return 'close';
  if (length < 4)
    return similarity >= SIMILAR || (length === 3 && damerauLevenshtein(texts, left, right, 1) <= 1)
      ? 'similar'
      : 'different';
  const edits = length >= 8 ? 2 : 1;
  if (damerauLevenshtein(texts, left, right, edits) <= edits) return 'close';
  return similarity >= SIMILAR ? 'similar' : 'different';
}

const BONUS_OF_PREFIX = 0.4;

/** Whether two texts can be this similar by Jaro–Winkler, as far as their summaries tell: most pairs end here. */
export function mayReach({ units, heads }: Texts, left: number, right: number, least: number): boolean {
  const jaro = jaroBound(
    heads[left * HEAD + 1] ?? 0,
    heads[left * HEAD + 2] ?? 0,
    heads[right * HEAD + 1] ?? 0,
    heads[right * HEAD + 2] ?? 0,
  );
  if (jaro >= least || withPrefix(jaro) < least) return jaro >= least;
  return units[heads[left * HEAD] ?? 0] === units[heads[right * HEAD] ?? 0];
}

/** At most this similar by Jaro, by lengths and summaries alone. */
export function jaroBound(lengthLeft: number, summaryLeft: number, lengthRight: number, summaryRight: number): number {
  if (lengthLeft === 0 || lengthRight === 0) return lengthLeft === lengthRight ? 1 : 0;
  const matches = Math.min(
    lengthLeft - bitsIn(summaryLeft & ~summaryRight),
    lengthRight - bitsIn(summaryRight & ~summaryLeft),
  );
  return matches <= 0 ? 0 : (matches / lengthLeft + matches / lengthRight + 1) / 3;
}

/** What Jaro–Winkler makes at most of a Jaro similarity, of texts that start alike. */
export function withPrefix(jaro: number): number {
  return jaro <= 0 ? 0 : jaro + BONUS_OF_PREFIX * (1 - jaro);
}
