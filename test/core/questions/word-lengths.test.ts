import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordLengths } from '../../../functions/core/questions/word-lengths.ts';

const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'の'), minLength: 1, maxLength: 8 });

it('words end where their lengths say, the longest first', () => {
  fc.assert(
    fc.property(fc.array(WORD), fc.array(WORD), WORD, (some, others, text) => {
      const ends = new WordLengths(some).endsAt(text, 1, new WordLengths(others));
      const found = [...some, ...others].filter((word) => text.startsWith(word, 1)).map((word) => 1 + word.length);
      expect(ends.filter((end) => found.includes(end))).toEqual([...new Set(found)].sort((one, other) => other - one));
      expect(ends.every((end) => end <= text.length)).toBe(true);
    }),
    { seed: 7 },
  );
});
