import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeQuestion } from '../../../functions/core/questions/normalize-question.ts';
import { maybeNumberAt } from '../../../functions/core/questions/numerals.ts';

const numberIn = (text: string): number | null => maybeNumberAt(normalizeQuestion(text).folded, 0)?.value ?? null;

describe('numbers in questions', () => {
  it.each([
    ['3', 3],
    ['３', 3],
    ['1,000', 1000],
    ['５万', 50_000],
    ['1.5万', 15_000],
    ['3万5千', 35_000],
    ['二十', 20],
    ['三百五', 305],
    ['十', 10],
    ['1億2000万', 120_000_000],
    ['50k', 50_000],
    ['1.5 million', 1_500_000],
    ['three', 3],
    ['five hundred', 500],
  ])('reads %s as %d', (text, value) => expect(numberIn(text)).toBe(value));

  it.each(['万年筆', '回', 'threefold', ''])('finds no number in %j', (text) => expect(numberIn(text)).toBeNull());

  it('reads every number as it is written with digits and commas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => {
        expect(numberIn(String(value))).toBe(value);
        expect(numberIn(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  it('reads every number up to a hundred million as it is written in kanji', () => {
    const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    const section = (value: number): string =>
      ['千', '百', '十', '']
        .map((unit, index) => {
          const digit = Math.floor(value / 10 ** (3 - index)) % 10;
          return digit === 0 ? '' : `${digit === 1 && unit !== '' ? '' : digits[digit]}${unit}`;
        })
        .join('');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const large = Math.floor(value / 10_000);
        const written = `${large === 0 ? '' : `${large === 1 ? '一' : section(large)}万`}${section(value % 10_000)}`;
        expect(numberIn(written)).toBe(value);
      }),
    );
  });
});
