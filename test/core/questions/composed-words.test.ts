import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComposedWords } from '../../../functions/core/questions/composed-words.ts';
import { foldWord } from '../../../functions/core/questions/normalize-question.ts';
import type { Meaning } from '../../../functions/core/questions/tokens.ts';
import { type Composition, joinedParts, spacedParts } from '../../../functions/core/questions/words/composition.ts';

const CALLS: Meaning = { kind: 'consent', purpose: 'call', answers: ['yes'] };
const NO_CALLS: Meaning = { kind: 'consent', purpose: 'call', answers: ['no'] };

/** Every word of a composition, written out. */
const listed = ({ parts, between }: Composition): readonly string[] =>
  parts.reduce<readonly string[]>(
    (fronts, words, at) => fronts.flatMap((front) => words.map((word) => (at === 0 ? word : front + between + word))),
    [''],
  );

describe('words that are put together of parts', () => {
  it('are found with what they mean', () => {
    const words = new ComposedWords([
      joinedParts(CALLS, '電話, お電話', 'しても, をしても', 'いい, 大丈夫'),
      spacedParts(NO_CALLS, 'refuse, does not want', 'calls, phone calls'),
    ]);
    expect(words.wordsAt('お電話をしても大丈夫ですか', 0)).toEqual([{ end: 10, meanings: [CALLS] }]);
    expect(words.wordsAt('who refuse phone calls', 4)).toEqual([{ end: 22, meanings: [NO_CALLS] }]);
    expect(words.wordsAt('who refuse phonecalls', 4)).toEqual([]);
  });

  it('mean all that their compositions mean, the first one first', () => {
    const words = new ComposedWords([joinedParts(CALLS, 'メール', '可'), joinedParts(NO_CALLS, 'メール', '可, 不可')]);
    expect(words.wordsAt('めーる可', 0)).toEqual([{ end: 4, meanings: [CALLS, NO_CALLS] }]);
  });

  it('are those that a list of all combinations has', () => {
    const part = fc.array(fc.stringMatching(/^[アイa]{0,2}$/), { minLength: 1, maxLength: 4 });
    const composition = fc.record({
      meaning: fc.constantFrom(CALLS, NO_CALLS),
      parts: fc.array(part, { minLength: 1, maxLength: 4 }),
      between: fc.constantFrom('' as const, ' ' as const),
    });
    fc.assert(
      fc.property(
        fc.array(composition, { maxLength: 4 }),
        fc.stringMatching(/^[あいa ]{1,8}$/),
        (compositions, text) => {
          const words = new ComposedWords(compositions);
          for (let start = 0; start < text.length; start++) {
            const found = new Map(words.wordsAt(text, start).map(({ end, meanings }) => [end, meanings]));
            for (let end = start + 1; end <= text.length; end++) {
              const meanings = compositions
                .filter((each) =>
                  listed(each).some((word) => word.split(' ').map(foldWord).join(' ') === text.slice(start, end)),
                )
                .map(({ meaning }) => meaning);
              expect(found.get(end) ?? []).toEqual([...new Set(meanings)]);
            }
          }
        },
      ),
    );
  });
});
