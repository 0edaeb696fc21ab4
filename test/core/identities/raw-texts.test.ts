import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personTable } from '../../../functions/core/identities/person-table.ts';
import { RawTextCursor, RawTexts, rawTextOf } from '../../../functions/core/identities/raw-texts.ts';
import { firstRepeatedId } from '../../../functions/core/identities/repeated-ids.ts';
import { person } from './persons.ts';

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 60 });

describe('texts as they were read', () => {
  it('have one number each, in the order in which they come', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const raw = new RawTexts();
        const numbers = given.map((text) => raw.numberOfText(text));
        const distinct = [...new Set(given)];
        expect(numbers).toEqual(given.map((text) => distinct.indexOf(text)));
        expect(distinct.map((_, number) => rawTextOf(raw.data(), number))).toEqual(distinct);
      }),
      { numRuns: 100 },
    );
  });

  it('are no longer searched where nearly all of many are new, and still say what was read', () => {
    const raw = new RawTexts();
    const given = Array.from({ length: 140_000 }, (_, n) => `text ${n}`);
    const numbers = [...given, 'text 7'].map((text) => raw.numberOfText(text));
    expect(numbers.at(-1)).toBe(140_000);
    expect(rawTextOf(raw.data(), 140_000)).toBe('text 7');
    expect(rawTextOf(raw.data(), 123_456)).toBe('text 123456');
  });

  it('come from a cursor as they come one by one, in any order', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat({ max: 59 })), (given, asked) => {
        const raw = new RawTexts();
        for (const text of given) raw.numberOfText(text);
        const inOrder = Array.from({ length: raw.size }, (_, number) => number);
        const cursor = new RawTextCursor(raw.data(), raw.size);
        for (const number of [...inOrder, ...asked.filter((each) => each < raw.size), ...inOrder])
          expect(cursor.textOf(number)).toBe(rawTextOf(raw.data(), number));
      }),
      { numRuns: 100 },
    );
  });

  it('are cut right where thousands of long ones follow each other', () => {
    const raw = new RawTexts();
    const given = Array.from({ length: 900 }, (_, n) => `${n} ${'長い文'.repeat(n % 40)}`);
    for (const text of given) raw.numberOfText(text);
    const cursor = new RawTextCursor(raw.data(), raw.size);
    expect(given.map((_, number) => cursor.textOf(number))).toEqual(given);
  });
});

describe('ids that repeat', () => {
  it('are found in one source, not between two', () => {
    const ids = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2', '12', '21', '')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(ids, (given) => {
        const table = personTable(given.map(([source, id]) => ({ ...person(id, {}), source })));
        const keys = given.map((each) => each.join(' '));
        const expected = keys.findIndex((key, index) => keys.indexOf(key) < index);
        expect(firstRepeatedId(table)).toBe(expected < 0 ? null : expected);
      }),
      { numRuns: 200 },
    );
  });
});
