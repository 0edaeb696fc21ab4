import type { AnswerView } from '../../functions/core/contract.ts';
import { AS_OF } from './samples.ts';

/** An answer of each outcome. */
export const ANSWERED: AnswerView = {
  id: 'a1',
  outcome: 'answered',
  locale: 'ja',
  text: '2026年の売上は合計 1,234,000円です。',
  columns: [
    { name: 'month', label: { ja: '月', en: 'month' }, unit: 'text' },
    { name: 'sales', label: { ja: '売上', en: 'sales' }, unit: 'yen' },
  ],
  rows: [
    ['2026-06', 180_000],
    ['2026-07', 320_000],
    ['2026-08', 210_000],
    ['2026-09', 264_000],
    ['2026-10', 260_000],
  ],
  chart: { kind: 'bar', x: 'month', y: ['sales'], title: { ja: '月別の売上', en: 'Sales by month' } },
  evidence: {
    definitions: [
      {
        ja: '売上は完了した注文の金額です（返品とキャンセルを除く）',
        en: 'Sales are completed orders, net of returns',
      },
    ],
    filters: [{ ja: '期間：2026年', en: 'Period: 2026' }],
    rowCount: 412,
    asOf: AS_OF,
    howComputed: {
      ja: '2026年の完了した注文を月ごとに合計しました。',
      en: 'Completed orders of 2026, summed by month.',
    },
    sql: null,
  },
  choices: [],
  suggestions: ['ブランド別の売上は？'],
  plan: null,
};

export const ASKED_BACK: AnswerView = {
  ...ANSWERED,
  id: 'a2',
  outcome: 'asked-back',
  text: '「優良顧客」はどちらの意味ですか？',
  columns: [],
  rows: [],
  chart: null,
  evidence: null,
  choices: [
    { label: { ja: 'VIPセグメント', en: 'VIP segment' }, question: 'VIPは何人？' },
    { label: { ja: '売上上位10%', en: 'top 10% by sales' }, question: '売上上位10%は何人？' },
  ],
  suggestions: [],
};

export const REFUSED: AnswerView = {
  ...ASKED_BACK,
  id: 'a3',
  outcome: 'refused',
  text: '天気のデータは持っていません。',
  choices: [],
  suggestions: ['今年の売上は？', 'VIPは何人？'],
};
