import { describe, expect, it } from 'vitest';
import { planOf } from '../asking.ts';

const RISK = [{ name: 'attribute_average', attribute: 'probability_lost' }];
const segment = { name: 'segment', attribute: null };
const recency = { name: 'attribute', attribute: 'recency_days' };

describe('lists of people in the order of what is held of them', () => {
  it.each([
    ['list customers by churn risk with segment', [segment]],
    ['show me the 10 customers with the highest churn risk and their segment and recency', [segment, recency]],
    ['離反リスクが高い順に顧客をリストして、セグメントと最終購入からの日数も', [segment, recency]],
    ['離反リスクが高い顧客10人の一覧にセグメントを付けて', [segment]],
  ])('tell what is asked for beside: %s', (question, columns) => {
    expect(planOf(question)).toMatchObject({ subject: 'list', measures: RISK, order: 'descending', columns });
  });

  it('are no lists where people are told by their segment', () => {
    for (const question of ['customers by segment', 'list the segments and how many customers each has'])
      expect(planOf(question)).toMatchObject({ subject: 'figures', dimensions: ['segment'] });
  });
});
