import type { MeasureDefinition } from './measure-definition.ts';

const FIRSTS = {
  ja: '最初の注文はその人の完了した最初の注文です。ブランドを言ったとき・ブランド別のときは、それぞれのブランドでの最初の注文と次の注文です。期間・チャネル・店舗は最初の注文のものです',
  en: 'a first order is the first completed order of a person; where a brand is named or told by, the first and the next one at each brand. Periods, channels and shops are those of the first order',
};

/** Figures over the first order of each person. */
export const FIRST_ORDER_MEASURES = {
  first_time_buyers: {
    label: { ja: '初回購入者数', en: 'first-time buyers' },
    unit: 'count',
    level: 'first-order',
    definition: FIRSTS,
    additive: false,
  },
  again_rate: {
    label: { ja: '再購入率', en: 'repurchase rate' },
    unit: 'percent',
    level: 'first-order',
    definition: {
      ja: `再購入率は、最初の注文のあと（日数を言ったときはその日数以内に）また注文した人の割合です。${FIRSTS.ja}。最近の最初の注文には、まだその日数が過ぎていないものもあります`,
      en: `the repurchase rate is the share who ordered again after their first order (so soon, where a number of days is named). ${FIRSTS.en}. Of recent first orders so long may not have passed yet`,
    },
    additive: false,
  },
  average_days_to_first: {
    label: { ja: '登録から初回購入までの平均日数', en: 'average days from registration to first purchase' },
    unit: 'days',
    level: 'first-order',
    definition: {
      ja: `登録から初回購入までの日数は、最初の登録の日から最初の注文の日までです（登録より前の注文が最初の人は除く。ブランド別のときはそのブランドの登録から）。${FIRSTS.ja}`,
      en: `the days are those from the first registration to the first order (people who ordered before they registered are left out; by brand it is the registration there). ${FIRSTS.en}`,
    },
    additive: false,
  },
  median_days_to_first: {
    label: { ja: '登録から初回購入までの日数の中央値', en: 'median days from registration to first purchase' },
    unit: 'days',
    level: 'first-order',
    definition: {
      ja: `登録から初回購入までの日数は、最初の登録の日から最初の注文の日までです（登録より前の注文が最初の人は除く。ブランド別のときはそのブランドの登録から）。${FIRSTS.ja}`,
      en: `the days are those from the first registration to the first order (people who ordered before they registered are left out; by brand it is the registration there). ${FIRSTS.en}`,
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;
