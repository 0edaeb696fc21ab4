import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByBeginning } from '../../../../functions/core/questions/patterns/by-beginning.ts';
import { firstCharacters } from '../../../../functions/core/questions/patterns/first-characters.ts';
import { PATTERN, TEXT } from './patterns-at-random.ts';

describe('the characters that a match can begin with', () => {
  it.each([
    [/(?:the )?week of/y, ['t', 'w']],
    [/(?<![a-z])[12]nd(?=x)|今年/y, ['1', '2', '今']],
    [/(?:a|b*)c+/y, ['a', 'b', 'c']],
  ])('of %s', (pattern, characters) => {
    expect([...(firstCharacters(pattern) ?? [])].sort()).toEqual(characters);
  });

  it.each([/a?/y, /[^a]b/y, /\w/y, /a/iy, /(?=a)/y, /(a)?\1b/y])('of %s are not known', (pattern) => {
    expect(firstCharacters(pattern)).toBeNull();
  });
});

describe('patterns by their beginning', () => {
  it('leave none out that matches at a place', () => {
    fc.assert(
      fc.property(
        fc.array(PATTERN, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('y', 'uy', 'iy'),
        fc.array(TEXT, { minLength: 6, maxLength: 6 }),
        (sources, flags, texts) => {
          const patterns = sources.map((source) => new RegExp(source, flags));
          const begun = new ByBeginning(patterns, (pattern) => pattern);
          for (const text of texts)
            for (let start = 0; start <= text.length; start++) {
              const matching = patterns.filter((pattern) => {
                pattern.lastIndex = start;
                return pattern.test(text);
              });
              expect(begun.at(text, start).filter((pattern) => matching.includes(pattern))).toEqual(matching);
            }
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});
