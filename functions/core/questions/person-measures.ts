import type { MeasureDefinition } from './measure-definition.ts';

/** Figures over the purchases of each person. */
export const PERSON_MEASURES = {
  sales_per_customer: {
    label: { ja: '購入者1人あたり売上', en: 'sales per buyer' },
    unit: 'yen',
    level: 'per-person',
    definition: { ja: '1人あたり売上は売上 ÷ 購入者数です', en: 'sales per customer are sales divided by buyers' },
    additive: false,
  },
  median_sales_per_customer: {
    label: { ja: '購入者1人あたり売上の中央値', en: 'median sales per buyer' },
    unit: 'yen',
    level: 'per-person',
    definition: { ja: '購入者ごとの売上の中央値です', en: 'the median of the sales of each buyer' },
    additive: false,
  },
  highest_sales_per_customer: {
    label: { ja: '1人あたり売上の最大', en: 'highest sales of one customer' },
    unit: 'yen',
    level: 'per-person',
    definition: { ja: '購入者ごとの売上の最大です', en: 'the largest of the sales of each buyer' },
    additive: false,
  },
  orders_per_customer: {
    label: { ja: '購入者1人あたり注文件数', en: 'orders per buyer' },
    unit: 'ratio',
    level: 'per-person',
    definition: {
      ja: '1人あたり注文件数は注文件数 ÷ 購入者数です',
      en: 'orders per customer are orders divided by buyers',
    },
    additive: false,
  },
  units_per_customer: {
    label: { ja: '購入者1人あたり購入点数', en: 'units per buyer' },
    unit: 'ratio',
    level: 'per-person',
    definition: {
      ja: '1人あたり購入点数は販売数量 ÷ 購入者数です',
      en: 'units per customer are units sold divided by buyers',
    },
    additive: false,
  },
  median_units_per_customer: {
    label: { ja: '購入者1人あたり購入点数の中央値', en: 'median units per buyer' },
    unit: 'ratio',
    level: 'per-person',
    definition: { ja: '購入者ごとの購入点数の中央値です', en: 'the median number of units of each buyer' },
    additive: false,
  },
  average_days_since_first: {
    label: { ja: '初回購入からの平均日数', en: 'average days since first purchase' },
    unit: 'days',
    level: 'sales',
    definition: {
      ja: '初回購入からの日数は、その人の完了した最初の注文の日から、集計する注文の日までです。期間はその注文の日です',
      en: 'days from the person’s first completed order to the orders that are told; a period is that of those orders',
    },
    additive: false,
  },
  average_days_since_previous: {
    label: { ja: '前回購入からの平均日数', en: 'average days since previous purchase' },
    unit: 'days',
    level: 'sales',
    definition: {
      ja: '前回購入からの日数は、その人の1つ前の完了した注文（どのブランドでも）の日から、集計する注文の日までです。期間・ブランドはその注文のものです',
      en: 'days from the person’s completed order before (at whatever brand) to the orders that are told; a period and a brand are those of these orders',
    },
    additive: false,
  },
  median_days_since_first: {
    label: { ja: '初回購入からの日数の中央値', en: 'median days since first purchase' },
    unit: 'days',
    level: 'sales',
    definition: {
      ja: '初回購入からの日数は、その人の完了した最初の注文の日から、集計する注文の日までです。期間はその注文の日です',
      en: 'days from the person’s first completed order to the orders that are told; a period is that of those orders',
    },
    additive: false,
  },
  median_orders_per_customer: {
    label: { ja: '購入者1人あたり注文件数の中央値', en: 'median orders per buyer' },
    unit: 'ratio',
    level: 'per-person',
    definition: { ja: '購入者ごとの注文件数の中央値です', en: 'the median number of orders of each buyer' },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;
