import { describe, expect, it } from 'vitest';
import { fieldsOf, parseExpression } from '../../../functions/core/attributes/expression.ts';
import { InvalidInputError } from '../../../functions/core/errors.ts';

describe('an expression of a calculated attribute', () => {
  it('binds * and / before + and -, from left to right', () => {
    const field = (path: string) => ({ kind: 'field', objectType: 'order', path });
    expect(parseExpression('{order.a} - {order.b} - {order.c} * 2')).toEqual({
      kind: 'operation',
      operator: '-',
      left: { kind: 'operation', operator: '-', left: field('a'), right: field('b') },
      right: { kind: 'operation', operator: '*', left: field('c'), right: { kind: 'number', value: 2 } },
    });
  });

  it('names each field once', () => {
    expect(
      fieldsOf(
        parseExpression(
          '({tsumugi_sales_order.total} + {tsumugi_sales_order.tax.amount}) / {tsumugi_sales_order.total}',
        ),
      ),
    ).toEqual([
      { objectType: 'tsumugi_sales_order', path: 'total' },
      { objectType: 'tsumugi_sales_order', path: 'tax.amount' },
    ]);
  });

  it.each([
    '',
    '{a}',
    '{a.b} +',
    '({a.b}',
    '{a.b} {a.c}',
    '{a.b} % 2',
    'a.b',
    '* {a.b}',
    '{a.b})',
  ])('refuses %j', (text) => {
    expect(() => parseExpression(text)).toThrow(InvalidInputError);
  });
});
