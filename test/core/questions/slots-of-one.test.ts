import { describe, expect, it } from 'vitest';
import { normalizeQuestion } from '../../../functions/core/questions/normalize-question.ts';
import { amountSlots } from '../../../functions/core/questions/reading/slots-of-one.ts';

describe('what one order comes to, as it is said of the customer on the line', () => {
  it.each([
    ['うち1万円を超えるものは何件？', '>', 10_000],
    ['3万円以上の注文を一覧にして', '>=', 30_000],
    ['5千円未満の注文は', '<', 5000],
    ['how many of those were over 20,000 yen?', '>', 20_000],
    ['orders of 15,000 yen or more', '>=', 15_000],
    ['orders of up to 5k', '<=', 5000],
  ])('is read with its sign: %s', (question, op, value) => {
    const found = amountSlots(normalizeQuestion(question)).map(({ filter }) => filter);
    expect(found).toEqual([{ field: 'order_amount', op, value }]);
  });

  it('is no number of orders', () => {
    expect(amountSlots(normalizeQuestion('more than 3 orders'))).toEqual([]);
    expect(amountSlots(normalizeQuestion('3回以上の注文'))).toEqual([]);
  });
});
