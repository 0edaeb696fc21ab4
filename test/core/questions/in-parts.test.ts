import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../functions/core/questions/plan.ts';
import { read } from './asking.ts';

const named = ({ facts, measures }: Plan): readonly string[] => [...facts, ...measures].map(({ name }) => name);

/** What every part of the question tells, in its order. */
function parts(question: string): readonly (readonly string[])[] {
  const understanding = read(question, { customerOnLine: true });
  if (understanding.kind !== 'plan') return [];
  return [understanding.plan, ...(understanding.further ?? [])].map(named);
}

describe('several things that are asked of the customer on the line at once', () => {
  it.each([
    ['total spend and last purchase date of this customer', [['sales'], ['last_purchase']]],
    ['この方の登録日と購入回数', [['customer_since'], ['orders']]],
    ['購入回数と平均単価と最終購入日', [['orders', 'average_order_value'], ['last_purchase']]],
    ['今のセグメントと会員ランク', [['segments'], ['record_column']]],
    ['最後の購入日と購入金額', [['last_purchase'], ['sales']]],
    ['最後の注文はいつですか？これまで何回買っていますか？', [['last_purchase'], ['orders']]],
    ['What did she last buy and how many times has she contacted us?', [['last_purchase'], ['contacts']]],
  ])('are each told: %s', (question, told) => {
    expect(parts(question)).toEqual(told);
  });

  it.each([
    // Of the last order, and nothing of all orders.
    ['最後の注文の金額と店舗', [['last_purchase']]],
    ['最後の注文はいつで、いくらでしたか', [['last_purchase']]],
    ['この方の年齢と性別を教えて', [['age', 'gender']]],
    ['最後に買ったのはいつで、何を買いました？', [['last_purchase']]],
    ['最後の問い合わせはいつで、解決しましたか', [['last_contact']]],
    ['Can I offer her a callback, is she okay with calls?', [['consent_call']]],
  ])('are one where the question says one thing: %s', (question, told) => {
    expect(parts(question)).toEqual(told);
  });

  it.each([
    '去年の最初の購入と購入金額',
    '最後の購入と最後の問い合わせの間は何日',
    'number of orders and last order this year',
    '登録日とスリーサイズ',
    // When shirts were bought last is not when anything was.
    'シャツの購入回数と最後に買った日',
    'what did she buy in March and in June',
  ])('are refused where it is not clear what belongs to which: %s', (question) => {
    expect(read(question, { customerOnLine: true }).kind).toBe('refusal');
  });
});
