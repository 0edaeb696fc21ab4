import { describe, expect, it } from 'vitest';
import { likenessOf, meaningsOf } from '../../../../functions/core/questions/usual/likeness.ts';
import { contextOf } from '../asking.ts';

const likeness = (one: string, other: string): number =>
  likenessOf(meaningsOf(one, contextOf(one)), meaningsOf(other, contextOf(other)));

describe('the likeness of what two questions mean', () => {
  it('is whole where only values and periods differ, or the words for the same', () => {
    expect(likeness('先月の東京都の売上', '今年の大阪府の売上')).toBe(1);
    expect(likeness('sales of rings in May', 'revenue of earrings last year')).toBe(1);
  });

  it('is less the more is said of other things, and the same both ways', () => {
    const [question, near, far] = ['リピート率をブランド別に', 'ブランド別の返品率', '誕生日が来月の人は何人'];
    expect(likeness(question, near)).toBeGreaterThan(likeness(question, far));
    expect(likeness(near, question)).toBe(likeness(question, near));
  });
});
