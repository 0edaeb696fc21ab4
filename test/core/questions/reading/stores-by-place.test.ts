import { describe, expect, test } from 'vitest';
import { catalogOf, planOf, read } from '../asking.ts';

const catalog = catalogOf({ stores: ['梅田店', '札幌店', '横浜店'] });
const previous = planOf('先月の梅田店の売上', { catalog });

describe('a place', () => {
  test.each([
    ['札幌は？', ['札幌店']],
    ['札幌と横浜だと？', ['札幌店', '横浜店']],
  ])('is the shop of its name behind the figures of a shop: %s', (question, stores) => {
    expect(planOf(question, { catalog, previous }).filters).toEqual([{ field: 'store', op: 'in', values: stores }]);
  });

  test('is none where no shop was spoken of', () => {
    expect(read('札幌の顧客は何人？', { catalog }).kind).not.toBe('plan');
  });
});
