import type { DimensionDefinition } from './dimension-definition.ts';

const FIRSTS_JA = [
  '最初に買った',
  '初めて買った',
  'はじめて買った',
  '最初に購入した',
  '初めて購入した',
  '初回購入',
  '初回購入の',
  '初回',
  '最初の購入',
  '初購入',
  '最初の',
];
const FIRSTS_EN = ['first', 'first purchased', 'first bought', 'first purchase', 'first-purchase', 'initial', 'entry'];
const beside = (nouns: readonly string[], firsts: readonly string[], space: string): readonly string[] =>
  nouns.flatMap((noun) => firsts.map((first) => `${first}${space}${noun}`));
const ofFirst = (noun: string): readonly string[] =>
  ['first purchase', 'the first purchase', 'first order', 'the first order'].map((first) => `${noun} of ${first}`);

/** `初回購入の四半期`, `初めて買った年`: the unit of time in which somebody began. */
const beginnings = (unit: string): readonly string[] => [
  ...['初回購入', '初購入', '最初の購入', '初回注文', '初めての購入'].flatMap((first) => [
    `${first}${unit}`,
    `${first}の${unit}`,
  ]),
  ...['初めて買った', '最初に買った', '初めて購入した', '最初に購入した'].map((first) => `${first}${unit}`),
];

/** From which number of purchases on people are told as one group. */
export const MOST_COUNTED = 10;
/** Where the bands of an amount of yen begin. */
export const BANDS: readonly number[] = [0, 5_000, 10_000, 30_000, 50_000, 100_000, 300_000];
/** Dimensions that are a person's own figure over the purchases that the plan is of. */
export const OWN_FIGURES = ['purchase_count', 'spend_band'] as const;
export type OwnFigure = (typeof OWN_FIGURES)[number];

/** How a person began to buy, and how much there is of it in all. */
export const HISTORY_DIMENSIONS = {
  first_brand: {
    label: { ja: '初回購入ブランド', en: 'brand of first purchase' },
    level: 'person',
    words: {
      ja: beside(['ブランド'], FIRSTS_JA, ''),
      en: [
        ...beside(['brand'], FIRSTS_EN, ' '),
        ...ofFirst('brand'),
        'brand they bought first',
        'brand they first bought from',
      ],
    },
    description: {
      ja: '初回購入ブランドは、その人の完了した最初の注文のブランドです',
      en: 'the brand of the person’s first completed order',
    },
  },
  first_channel: {
    label: { ja: '初回購入チャネル', en: 'channel of first purchase' },
    level: 'person',
    words: {
      ja: beside(['チャネル', 'チャンネル', '販路', '経路', '購入チャネル', '購入経路'], FIRSTS_JA, ''),
      en: [
        ...beside(['channel', 'sales channel', 'purchase channel', 'order channel'], FIRSTS_EN, ' '),
        ...beside(['channel'], ['first order', 'first-order'], ' '),
        ...ofFirst('channel'),
        ...ofFirst('sales channel'),
        'where they first bought',
        'where they bought first',
      ],
    },
    description: {
      ja: '初回購入チャネルは、その人の完了した最初の注文のチャネルです',
      en: 'the channel of the person’s first completed order',
    },
  },
  first_category: {
    label: { ja: '初回購入カテゴリ', en: 'category of first purchase' },
    level: 'person',
    words: {
      ja: beside(['カテゴリ', 'カテゴリー', 'ジャンル'], FIRSTS_JA, ''),
      en: [
        ...beside(['category', 'product category'], FIRSTS_EN, ' '),
        ...ofFirst('category'),
        'category they bought first',
        'category bought first',
      ],
    },
    description: {
      ja: '初回購入カテゴリは、その人の完了した最初の注文のカテゴリです（複数なら人はそれぞれに入ります）',
      en: 'the categories on the person’s first completed order (with several, the person is in each)',
    },
  },
  first_purchase_quarter: {
    label: { ja: '初回購入の四半期', en: 'quarter of first purchase' },
    level: 'person',
    words: {
      ja: beginnings('四半期'),
      en: [
        'quarter of first purchase',
        'first purchase quarter',
        'quarter of the first purchase',
        'quarter of first order',
      ],
    },
    description: {
      ja: '初回購入の四半期は、その人の完了した最初の注文の暦の四半期です',
      en: 'the quarter of first purchase is the calendar quarter of the person’s first completed order',
    },
  },
  first_purchase_year: {
    label: { ja: '初回購入の年', en: 'year of first purchase' },
    level: 'person',
    words: {
      ja: beginnings('年'),
      en: ['year of first purchase', 'first purchase year', 'year of the first purchase', 'year of first order'],
    },
    description: {
      ja: '初回購入の年は、その人の完了した最初の注文の年です',
      en: 'the year of first purchase is that of the person’s first completed order',
    },
  },
  purchase_turn: {
    label: { ja: '新規・リピート', en: 'first and repeat orders' },
    level: 'order',
    words: {
      ja: ['新規リピート', '新規リピーター', '新規既存', '初回リピート', '初回と2回目以降'],
      en: ['new or repeat', 'first or repeat', 'new or returning'],
    },
    description: {
      ja: '新規はその人の完了した最初の注文、リピートはその後の注文です',
      en: 'new is the first completed order of a person, repeat is every later one',
    },
  },
  purchase_count: {
    label: { ja: '購入回数', en: 'number of orders' },
    level: 'order',
    words: { ja: [], en: [] },
    description: {
      ja: '購入回数は、1人ごとの完了した注文の数です',
      en: 'the number of completed orders of each person',
    },
  },
  spend_band: {
    label: { ja: '購入金額の帯', en: 'amount spent' },
    level: 'order',
    words: {
      ja: [
        '購入金額帯',
        '購入金額の帯',
        '購入額帯',
        '利用金額帯',
        '購入金額レンジ',
        '購入額レンジ',
        '購入金額のレンジ',
      ],
      en: ['spend band', 'spending band', 'band of amount spent'],
    },
    description: {
      ja: '購入金額は、1人ごとの完了した注文の合計です',
      en: 'the sum of the completed orders of each person',
    },
  },
  order_band: {
    label: { ja: '注文金額の帯', en: 'amount of the order' },
    level: 'order',
    words: { ja: [], en: [] },
    description: { ja: '注文1件の金額の帯です', en: 'the amount of one order' },
  },
} as const satisfies Record<string, DimensionDefinition>;
