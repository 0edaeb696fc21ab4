import { describe, expect, it } from 'vitest';
import { countsTheSame, unitOf } from '../../../../functions/core/questions/usual/counted-units.ts';

describe('what a number counts', () => {
  it.each([
    ['円以上', 'yen'],
    [' yen or more', 'yen'],
    ['回以上', 'times'],
    [' customers', 'people'],
    ['日以内', 'days'],
    [' of them', null],
  ])('%s', (behind, unit) => {
    expect(unitOf(behind)).toBe(unit);
  });

  it('is the same in a filled frame, or is not said there', () => {
    const slots = [{ name: 'n', text: '3', unit: 'times' }];
    expect(countsTheSame('3回以上購入した人は何人?', slots)).toBe(true);
    expect(countsTheSame('3円以上の注文', slots)).toBe(false);
    expect(countsTheSame('more than 3', slots)).toBe(true);
    expect(countsTheSame('30円以上を3回以上', slots)).toBe(true);
    expect(countsTheSame('3円以上を30回以上', slots)).toBe(false);
  });
});
