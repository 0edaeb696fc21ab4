import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Closeness,
  closeness,
  mayReach,
  syllablesOf,
} from '../../../functions/core/identities/distance/closeness.ts';
import { damerauLevenshtein } from '../../../functions/core/identities/distance/damerau-levenshtein.ts';
import { jaroWinkler, jaroWinklerFrom } from '../../../functions/core/identities/distance/jaro-winkler.ts';
import { TextSet } from '../../../functions/core/identities/texts.ts';

const texts = new TextSet();
const jaroWinklerOf = (left: string, right: string): number =>
  jaroWinkler(texts, texts.numberOf(left), texts.numberOf(right));
const distanceOf = (left: string, right: string, limit: number): number =>
  damerauLevenshtein(texts, texts.numberOf(left), texts.numberOf(right), limit);
const closenessOf = (left: string, right: string): Closeness =>
  closeness(texts, texts.numberOf(left), texts.numberOf(right));
const soundCloseness = (left: string, right: string): Closeness =>
  closeness(texts, texts.numberOfUnits(syllablesOf(left)), texts.numberOfUnits(syllablesOf(right)));
const units = (text: string): readonly number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);
const words = fc.string({ unit: fc.constantFrom(...'abcあ山田𠮷'), maxLength: 9 });

/** The definition, without any short cut. */
function slowDistance(left: readonly number[], right: readonly number[]): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = left[i - 1] === right[j - 1];
    const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
    const costs = [known(i - 1, j) + 1, known(i, j - 1) + 1, known(i - 1, j - 1) + (same ? 0 : 1)];
    return Math.min(...costs, ...(swapped ? [known(i - 2, j - 2) + 1] : []));
  };
  const memo = new Map<string, number>();
  const known = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const value = memo.get(key) ?? at(i, j);
    memo.set(key, value);
    return value;
  };
  return known(left.length, right.length);
}

describe('distances on characters', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.8133],
    ['', '', 1],
    ['山田', '山田', 1],
    ['a', 'b', 0],
  ])('Jaro–Winkler of %s and %s is the published %d', (left, right, similarity) => {
    expect(jaroWinklerOf(left, right)).toBeCloseTo(similarity, 4);
  });

  it('is Jaro–Winkler where it is wanted, and 0 below', () => {
    const longer = fc.string({ unit: fc.constantFrom(...'abcあ山'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.oneof(words, longer),
        fc.oneof(words, longer),
        fc.constantFrom(0.8, 0.85, 0.9),
        (left, right, least) => {
          const [one, other] = [texts.numberOf(left), texts.numberOf(right)];
          const similarity = jaroWinkler(texts, one, other);
          expect(jaroWinklerFrom(texts, one, other, least)).toBe(similarity < least ? 0 : similarity);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('counts characters, not bytes or halves of surrogate pairs', () => {
    expect(distanceOf('山田', '山口', 9)).toBe(1);
    expect(distanceOf('山田', '田山', 9)).toBe(1);
    expect(distanceOf('𠮷田', '吉田', 9)).toBe(1);
  });

  it('Damerau–Levenshtein equals the definition up to its limit', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 10 }), (left, right, limit) => {
        const expected = Math.min(slowDistance(units(left), units(right)), limit + 1);
        expect(distanceOf(left, right, limit)).toBe(expected);
      }),
      { numRuns: 600 },
    );
  });

  it('both are symmetric, and the bound never understates', () => {
    fc.assert(
      fc.property(words, words, fc.double({ min: 0, max: 1, noNaN: true }), (left, right, least) => {
        expect(jaroWinklerOf(left, right)).toBeCloseTo(jaroWinklerOf(right, left), 12);
        expect(closenessOf(left, right)).toBe(closenessOf(right, left));
        if (mayReach(texts, texts.numberOf(left), texts.numberOf(right), least)) return;
        expect(jaroWinklerOf(left, right)).toBeLessThan(least + 1e-12);
      }),
      { numRuns: 600 },
    );
  });

  it('weighs readings by syllables', () => {
    expect(soundCloseness('yoko', 'kyoko')).toBe('different');
    expect(soundCloseness('yamashita', 'yashimata')).toBe('close');
    expect(closenessOf('griffiths', 'grifiths')).toBe('close');
    expect(closenessOf('山田', '山口')).toBe('different');
  });
});
