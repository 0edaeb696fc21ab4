import { attribute, round, times } from '../formula.ts';
import { type AttributeDraft, computed, draft, statistic } from './describe.ts';

/** What is to be expected, by BG/NBD and Gamma-Gamma fitted to everyone who ever bought (`../lifetime`). */
export const LIFETIME: readonly AttributeDraft[] = [
  statistic(
    {
      name: 'purchase_days',
      unit: 'count',
      label: ['購入日数', 'purchase days'],
      counter: ['日', ''],
      description: ['完了した注文がある日の数（全期間）', 'days with a completed order, all time'],
    },
    { over: 'order', statistic: 'DISTINCT_COUNT', field: 'ordered_on' },
  ),
  draft(
    {
      name: 'expected_purchases_90d',
      unit: 'ratio',
      label: ['今後90日の予測購入回数', 'expected purchases in 90 days'],
      counter: ['回', ''],
      description: [
        '今後90日に購入すると見込まれる回数（BG/NBDモデル）',
        'purchases expected within the next 90 days (BG/NBD model)',
      ],
    },
    { kind: 'expectation', expectation: { of: 'purchases', days: 90 } },
  ),
  draft(
    {
      name: 'expected_purchases_365d',
      unit: 'ratio',
      label: ['今後365日の予測購入回数', 'expected purchases in 365 days'],
      counter: ['回', ''],
      description: [
        '今後365日に購入すると見込まれる回数（BG/NBDモデル）',
        'purchases expected within the next 365 days (BG/NBD model)',
      ],
    },
    { kind: 'expectation', expectation: { of: 'purchases', days: 365 } },
  ),
  draft(
    {
      name: 'expected_purchase_yen',
      unit: 'yen',
      label: ['予測購入額', 'expected amount of a purchase'],
      description: [
        '購入1回あたりに見込まれる金額（Gamma-Gammaモデル）',
        'amount expected of each purchase to come (Gamma-Gamma model)',
      ],
    },
    { kind: 'expectation', expectation: { of: 'order-amount' } },
  ),
  computed(
    {
      name: 'lifetime_value_yen',
      unit: 'yen',
      label: ['顧客生涯価値', 'lifetime value'],
      description: [
        '今後365日の予測購入回数 × 予測購入額（割引なし）',
        'expected purchases in 365 days × expected amount of a purchase, not discounted',
      ],
    },
    round(times(attribute('expected_purchases_365d'), attribute('expected_purchase_yen')), 0),
  ),
  draft(
    {
      name: 'lifetime_value_score',
      unit: 'score',
      label: ['生涯価値スコア', 'lifetime value score'],
      description: [
        '顧客生涯価値による5段階（購入経験者を5等分、5が最上位）',
        '1 to 5 by lifetime value, fifths of everyone who ever bought, 5 is best',
      ],
    },
    { kind: 'quintile', of: 'lifetime_value_yen', best: 'high', among: 'order_count' },
  ),
  draft(
    {
      name: 'probability_lost',
      unit: 'percent',
      label: ['離反確率', 'probability of being lost'],
      description: [
        'すでに離れている確率（BG/NBDモデル）。2日以上購入がある人だけに値がある',
        'how likely the customer has left already (BG/NBD model); only for those with 2 or more purchase days',
      ],
    },
    { kind: 'expectation', expectation: { of: 'lost' } },
  ),
];
