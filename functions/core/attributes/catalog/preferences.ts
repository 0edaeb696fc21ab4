import { attribute, divide, minus, round } from '../formula.ts';
import { type AttributeDraft, computed, draft, statistic } from './describe.ts';

/** Where and what. */
export const PREFERENCES: readonly AttributeDraft[] = [
  statistic(
    {
      name: 'favourite_channel',
      unit: 'text',
      label: ['よく使うチャネル', 'most used channel'],
      description: [
        '直近365日に完了した注文で最も多いチャネル',
        'the most frequent channel of completed orders of the last 365 days',
      ],
      windowDays: 365,
    },
    { over: 'order', statistic: 'MAX_OCCURRENCE', field: 'channel' },
  ),
  draft(
    {
      name: 'favourite_category',
      unit: 'text',
      label: ['よく買うカテゴリ', 'favourite category'],
      description: ['完了した注文の金額が最も大きい商品カテゴリ', 'the product category with the largest sales'],
    },
    { kind: 'ranking', over: 'orderLine', orders: 'sales', field: 'category', total: 'amount', gives: 'value' },
  ),
  draft(
    {
      name: 'favourite_brand',
      unit: 'text',
      label: ['よく買うブランド', 'favourite brand'],
      description: ['売上が最も大きいブランド', 'the brand with the largest sales'],
      writtenBack: true,
    },
    { kind: 'ranking', over: 'order', orders: 'sales', field: 'brand', total: 'sales_yen', gives: 'value' },
  ),
  draft(
    {
      name: 'favourite_brand_sales_yen',
      unit: 'yen',
      label: ['よく買うブランドの売上', 'sales of the favourite brand'],
      description: ['よく買うブランドでの売上の合計', 'sales of the favourite brand'],
    },
    { kind: 'ranking', over: 'order', orders: 'sales', field: 'brand', total: 'sales_yen', gives: 'total' },
  ),
  statistic(
    {
      name: 'brand_count',
      unit: 'count',
      label: ['購入ブランド数', 'brands bought'],
      counter: ['ブランド', ''],
      description: ['完了した注文があるブランドの数', 'brands with a completed order'],
      writtenBack: true,
    },
    { over: 'order', statistic: 'DISTINCT_COUNT', field: 'brand' },
  ),
  computed(
    {
      name: 'cross_brand_ratio',
      unit: 'ratio',
      label: ['ブランド横断率', 'cross-brand ratio'],
      description: ['売上のうち、よく買うブランド以外が占める割合', 'share of sales outside the favourite brand'],
    },
    round(
      divide(
        minus(attribute('lifetime_sales_yen'), attribute('favourite_brand_sales_yen')),
        attribute('lifetime_sales_yen'),
      ),
      3,
    ),
  ),
];
