import { describe, expect, it } from 'vitest';
import { peopleAskedFor, withPeople } from '../../../../functions/core/questions/usual/listed-or-counted.ts';
import { contextOf } from '../asking.ts';

const askedFor = (question: string): string | null => peopleAskedFor(question, contextOf(question));

describe('people who are asked for', () => {
  it('are listed, counted, or neither', () => {
    expect(askedFor('リネンシャツを買った人の一覧')).toBe('listed');
    expect(askedFor('Who bought a ring?')).toBe('listed');
    expect(askedFor('How many customers who bought a ring are there?')).toBe('counted');
    expect(askedFor('リネンシャツを買った人は何人？')).toBe('counted');
    expect(askedFor('Average order value')).toBe(null);
  });

  it.each([
    ['How many customers bought both A and B?', 'listed', 'List the customers who bought both A and B'],
    ['List customers who bought both A and B', 'counted', 'How many customers who bought both A and B?'],
    ['AとBの両方を買った人は何人?', 'listed', 'AとBの両方を買った人の一覧'],
    ['AとBの両方を買った人の一覧', 'counted', 'AとBの両方を買った人は何人?'],
    ['Sales by brand', 'listed', 'Sales by brand'],
  ] as const)('%s, %s', (text, people, put) => {
    expect(withPeople(text, people, /[ぁ-ん]/.test(text))).toBe(put);
  });
});
