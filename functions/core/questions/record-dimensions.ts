import type { DimensionDefinition } from './dimension-definition.ts';

const onFile = (ja: string, en: string): DimensionDefinition & { readonly level: 'person' } => ({
  label: { ja: `${ja}の登録`, en: `${en} on file` },
  level: 'person',
  words: { ja: [`${ja}の登録の有無`, `${ja}登録の有無`, `${ja}の有無`], en: [`whether we have a ${en}`] },
  description: {
    ja: `${ja}は、その人の記録のどれかにあれば「あり」です`,
    en: `there is a ${en} where any of the person’s records has one`,
  },
});

const score = (letter: string, ja: string, en: string): DimensionDefinition & { readonly level: 'person' } => ({
  label: { ja: `${letter}スコア`, en: `${letter} score` },
  level: 'person',
  words: { ja: [`${letter}スコア区分`], en: [`${letter} score group`] },
  description: {
    ja: `${letter}スコアは${ja}による5段階で、5が最上位です（購入がなければ「不明」）`,
    en: `the ${letter} score is 1 to 5 by ${en}, 5 is best (without purchases: unknown)`,
  },
});

/** What is on file of a person, and the scores of recency, frequency and monetary value. */
export const RECORD_DIMENSIONS = {
  has_phone: onFile('電話番号', 'phone number'),
  has_email: onFile('メールアドレス', 'email address'),
  r_score: score('R', '最終注文からの日数', 'the days since the last order'),
  f_score: score('F', '直近730日の注文件数', 'the orders of the last 730 days'),
  m_score: score('M', '直近730日の売上', 'the sales of the last 730 days'),
  rfm_total: {
    label: { ja: 'RFM合計', en: 'RFM total' },
    level: 'person',
    words: { ja: ['RFM合計区分'], en: ['RFM total group'] },
    description: {
      ja: 'RFM合計は、R・F・Mの各スコア（1〜5）の和で、15が最上位です（購入がなければ「不明」）',
      en: 'the RFM total is the sum of the R, F and M scores of 1 to 5 each, 15 is best (without purchases: unknown)',
    },
  },
} as const satisfies Record<string, DimensionDefinition>;

export const SCORES_OF_PEOPLE = ['r_score', 'f_score', 'm_score', 'rfm_total'] as const;
