import { describe, expect, it } from 'vitest';
import { planOf } from '../asking.ts';

const ofPieces = (op: string, value: number) => ({ field: 'order_items', op, value });
const ofProducts = (op: string, value: number) => ({ field: 'order_products', op, value });

describe('what one order holds', () => {
  it.each([
    ['orders with at least 3 items', ofPieces('>=', 3)],
    ['how many orders contained more than two items', ofPieces('>', 2)],
    ['number of orders with 3+ items', ofPieces('>=', 3)],
    ['single-item orders', ofPieces('=', 1)],
    ['how many orders had no more than two different products', ofProducts('<=', 2)],
    ['multi-product orders', ofProducts('>=', 2)],
    ['orders with three or more kinds of products', ofProducts('>=', 3)],
    ['3点以上の注文は何件', ofPieces('>=', 3)],
    ['三点以上買った注文は何件', ofPieces('>=', 3)],
    ['1点のみの注文の件数', ofPieces('=', 1)],
    ['異なる商品を2点以上買った注文は何件', ofProducts('>=', 2)],
    ['4品目以上の注文の件数', ofProducts('>=', 4)],
  ])('chooses orders: %s', (question, filter) => {
    expect(planOf(question)).toMatchObject({ measures: [{ name: 'orders' }], filters: [filter], people: [] });
  });

  it.each([
    ['how many customers bought at least 3 items in one order', ofPieces('>=', 3)],
    ['1回の注文で2種類以上買った人は何人', ofProducts('>=', 2)],
  ])('chooses people: %s', (question, filter) => {
    expect(planOf(question)).toMatchObject({
      measures: [{ name: 'customers' }],
      people: [{ kind: 'bought', filters: [filter] }],
    });
  });

  it('is not what was bought of something in all', () => {
    const [condition] = planOf('シャツを3点以上買った人は何人').people;
    expect(condition).toMatchObject({ kind: 'threshold', measure: 'quantity' });
  });
});
