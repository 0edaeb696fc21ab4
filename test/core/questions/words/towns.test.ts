import { describe, expect, it } from 'vitest';
import { catalogOf, planOf, read } from '../asking.ts';

const catalog = catalogOf({ stores: ['札幌店', '梅田店', '天神店', 'Ginza', 'Tenjin'] });
const storesOf = (question: string): unknown =>
  planOf(question, { catalog }).filters.flatMap((filter) => (filter.field === 'store' ? filter.values : []));

describe('shops by the places where they stand', () => {
  it('are found in the script that the files do not use', () => {
    expect(storesOf('銀座店の先月の売上は？')).toEqual(['Ginza']);
    expect(storesOf('ぎんざ店の先月の売上')).toEqual(['Ginza']);
    expect(storesOf('Sapporo store sales last month')).toEqual(['札幌店']);
    expect(storesOf('sales of the Umeda shop last month')).toEqual(['梅田店']);
  });

  it('are all meant that stand at one place, whichever brand they are of', () => {
    expect(storesOf('天神店の今年の売上')).toEqual(['天神店', 'Tenjin']);
  });

  it('are not meant by a city in which people live', () => {
    expect(read('札幌の顧客は何人？', { catalog }).kind).not.toBe('plan');
  });
});
