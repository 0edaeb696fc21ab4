import { attribute, daysSince, digits, divide, round } from '../formula.ts';
import { type AttributeDraft, computed, draft, statistic } from './describe.ts';

/** Frequency and monetary look at two years: long enough for a shop of seasons, short enough to forget. */
const RFM_DAYS = 730;

const score = (letter: 'r' | 'f' | 'm', of: string, best: 'high' | 'low', ja: string, en: string): AttributeDraft =>
  draft(
    {
      name: `${letter}_score`,
      unit: 'score',
      label: [`${letter.toUpperCase()}スコア`, `${letter.toUpperCase()} score`],
      description: [
        `${ja}による5段階（購入経験者を5等分、5が最上位）`,
        `1 to 5 by ${en}, fifths of everyone who ever bought, 5 is best`,
      ],
    },
    { kind: 'quintile', of, best, among: 'order_count' },
  );

/** Recency, frequency, monetary value: the figures, their scores, and what follows from recency. */
export const RFM: readonly AttributeDraft[] = [
  computed(
    {
      name: 'recency_days',
      unit: 'days',
      label: ['最終注文からの日数', 'days since last order'],
      description: [
        '最後に完了した注文から基準日までの日数',
        'days from the last completed order to the day of the computation',
      ],
    },
    daysSince(attribute('last_order_at')),
  ),
  statistic(
    {
      name: 'frequency',
      unit: 'count',
      label: ['購入頻度', 'frequency'],
      description: ['直近730日に完了した注文の件数', 'completed orders of the last 730 days'],
      windowDays: RFM_DAYS,
    },
    { over: 'order', statistic: 'COUNT', field: 'order_id' },
  ),
  statistic(
    {
      name: 'monetary_yen',
      unit: 'yen',
      label: ['購入金額', 'monetary value'],
      description: ['直近730日に完了した注文の金額の合計', 'sum of completed orders of the last 730 days'],
      windowDays: RFM_DAYS,
    },
    { over: 'order', statistic: 'SUM', field: 'sales_yen' },
  ),
  score('r', 'recency_days', 'low', '最終注文からの日数', 'days since the last order'),
  score('f', 'frequency', 'high', '直近730日の注文件数', 'orders of the last 730 days'),
  score('m', 'monetary_yen', 'high', '直近730日の売上', 'sales of the last 730 days'),
  computed(
    {
      name: 'rfm_score',
      unit: 'text',
      label: ['RFMスコア', 'RFM score'],
      description: ['R・F・Mの各スコアを並べた3桁。555が最上位', 'the R, F and M scores in three digits, 555 is best'],
      writtenBack: true,
    },
    digits(attribute('r_score'), attribute('f_score'), attribute('m_score')),
  ),
  computed(
    {
      name: 'overdue_ratio',
      unit: 'ratio',
      label: ['間隔超過', 'overdue'],
      counter: ['倍', ' times'],
      description: [
        '最終注文からの日数 ÷ その人の平均購入間隔（2なら普段の2倍あいている）',
        "days since the last order ÷ the person's own average interval (2: twice as long as usual)",
      ],
    },
    round(divide(attribute('recency_days'), attribute('average_interval_days')), 2),
  ),
];
