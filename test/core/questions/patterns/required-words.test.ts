import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requiredWords } from '../../../../functions/core/questions/patterns/required-words.ts';
import { PATTERN, TEXT } from './patterns-at-random.ts';

describe('the words that a pattern needs', () => {
  it.each([
    [/order number two/gi, [['order number two']]],
    [/(?:the )?Share of (?:vips?|regulars)(?![a-z])/gi, [['share of vip', 'share of regulars']]],
    [/[^、。]*月商の?平均/gu, [['月商平均', '月商の平均']]],
    [/(?<=[0-9])まん(?=円)/gu, [['まん'], ['円']]],
    [/\b(?:a|b)+ (?!not )end$/u, [[' end'], ['a', 'b']]],
    [/sold[ -]out\.{2}/, [['sold out', 'sold-out'], ['.']]],
  ])('of %s are the parts that no match is without', (pattern, words) => {
    expect(requiredWords(pattern)).toEqual(words);
  });

  it.each([
    /(?:one)?/,
    /one|[a-z]/,
    /\u0041bc/,
    /(?<name>a)\k<name>/,
    /a{,2}/,
    /é/i,
    /[^a]/,
    /😀/u,
    /[a-z]{2}/i,
  ])('of %s are not known', (pattern) => {
    expect(requiredWords(pattern)).toEqual([]);
  });

  it('stand in every text that any pattern matches', () => {
    fc.assert(
      fc.property(
        PATTERN,
        fc.constantFrom('', 'u', 'i', 'iu'),
        fc.array(TEXT, { minLength: 12, maxLength: 12 }),
        (source, flags, texts) => {
          const pattern = new RegExp(source, flags);
          const words = requiredWords(pattern);
          for (const text of texts.filter((one) => pattern.test(one))) {
            const held = flags.includes('i') ? text.toLowerCase().replaceAll('ſ', 's') : text;
            for (const list of words)
              expect(
                list.some((word) => held.includes(word)),
                `${pattern} on ${text}`,
              ).toBe(true);
          }
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });
});
