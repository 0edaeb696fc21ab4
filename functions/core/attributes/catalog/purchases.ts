import { attribute, constant, daysBetween, divide, minus, plus, round } from '../formula.ts';
import { type AttributeDraft, computed, statistic } from './describe.ts';

/** How much and how often. */
export const PURCHASES: readonly AttributeDraft[] = [
  statistic(
    {
      name: 'order_count',
      unit: 'count',
      label: ['注文件数', 'orders'],
      description: ['完了した注文の件数（全期間）', 'completed orders, all time'],
      writtenBack: true,
    },
    { over: 'order', statistic: 'COUNT', field: 'order_id' },
  ),
  statistic(
    {
      name: 'orders_365d',
      unit: 'count',
      label: ['直近365日の注文件数', 'orders in 365 days'],
      description: ['直近365日に完了した注文の件数', 'completed orders of the last 365 days'],
      windowDays: 365,
    },
    { over: 'order', statistic: 'COUNT', field: 'order_id' },
  ),
  statistic(
    {
      name: 'lifetime_sales_yen',
      unit: 'yen',
      label: ['累計売上', 'lifetime sales'],
      description: ['完了した注文の金額の合計（全期間）', 'sum of completed orders, all time'],
      writtenBack: true,
    },
    { over: 'order', statistic: 'SUM', field: 'sales_yen' },
  ),
  statistic(
    {
      name: 'sales_365d_yen',
      unit: 'yen',
      label: ['直近365日の売上', 'sales in 365 days'],
      description: ['直近365日に完了した注文の金額の合計', 'sum of completed orders of the last 365 days'],
      windowDays: 365,
      writtenBack: true,
    },
    { over: 'order', statistic: 'SUM', field: 'sales_yen' },
  ),
  statistic(
    {
      name: 'average_order_yen',
      unit: 'yen',
      label: ['平均注文額', 'average order value'],
      description: [
        '完了した注文1件あたりの平均金額（円未満四捨五入）',
        'mean of completed orders, rounded to whole yen',
      ],
    },
    { over: 'order', statistic: 'AVERAGE', field: 'sales_yen' },
  ),
  statistic(
    {
      name: 'largest_order_365d_yen',
      unit: 'yen',
      label: ['直近365日の最高注文額', 'largest order in 365 days'],
      description: ['直近365日に完了した注文のうち最も高い金額', 'the largest completed order of the last 365 days'],
      windowDays: 365,
    },
    { over: 'order', statistic: 'MAXIMUM', field: 'sales_yen' },
  ),
  statistic(
    {
      name: 'first_order_at',
      unit: 'instant',
      label: ['初回注文日', 'first order'],
      description: ['最初に完了した注文の日時', 'when the first completed order was placed'],
    },
    { over: 'order', statistic: 'FIRST_OCCURRENCE', field: 'ordered_at' },
  ),
  statistic(
    {
      name: 'last_order_at',
      unit: 'instant',
      label: ['最終注文日', 'last order'],
      description: ['最後に完了した注文の日時', 'when the last completed order was placed'],
      writtenBack: true,
    },
    { over: 'order', statistic: 'LAST_OCCURRENCE', field: 'ordered_at' },
  ),
  statistic(
    {
      name: 'item_count',
      unit: 'count',
      label: ['購入点数', 'items bought'],
      counter: ['点', ''],
      description: ['完了した注文の商品数量の合計', 'sum of the quantities of completed orders'],
    },
    { over: 'orderLine', statistic: 'SUM', field: 'quantity' },
  ),
  statistic(
    {
      name: 'return_count',
      unit: 'count',
      label: ['返品件数', 'returns'],
      description: ['返品された注文の件数', 'orders that were returned'],
    },
    { over: 'order', orders: 'returned', statistic: 'COUNT', field: 'order_id' },
  ),
  statistic(
    {
      name: 'returns_365d',
      unit: 'count',
      label: ['直近365日の返品件数', 'returns in 365 days'],
      description: ['直近365日の注文のうち返品された件数', 'returned orders of the last 365 days'],
      windowDays: 365,
    },
    { over: 'order', orders: 'returned', statistic: 'COUNT', field: 'order_id' },
  ),
  computed(
    {
      name: 'return_ratio',
      unit: 'ratio',
      label: ['返品率', 'return rate'],
      description: ['返品 ÷（完了＋返品）、注文件数で', 'returned orders ÷ (completed + returned orders)'],
    },
    round(divide(attribute('return_count'), plus(attribute('order_count'), attribute('return_count'))), 3),
  ),
  computed(
    {
      name: 'lifetime_days',
      unit: 'days',
      label: ['購入期間', 'lifetime'],
      description: ['初回注文から最終注文までの日数', 'days from the first order to the last'],
    },
    daysBetween(attribute('first_order_at'), attribute('last_order_at')),
  ),
  computed(
    {
      name: 'average_interval_days',
      unit: 'days',
      label: ['平均購入間隔', 'average interval'],
      description: [
        '購入期間 ÷（注文件数 − 1）。注文が2件以上のとき',
        'lifetime ÷ (orders − 1), from the second order on',
      ],
    },
    round(divide(attribute('lifetime_days'), minus(attribute('order_count'), constant(1))), 1),
  ),
];
