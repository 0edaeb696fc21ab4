import { AGE_MEASURES } from './age-measures.ts';
import { CONSENT_MEASURES } from './consent-measures.ts';
import { DISCOUNT_MEASURES } from './discount-measures.ts';
import { EVENT_MEASURES } from './event-measures.ts';
import { FIRST_ORDER_MEASURES } from './first-order-measures.ts';
import type { MeasureDefinition } from './measure-definition.ts';
import { PERSON_MEASURES } from './person-measures.ts';
import { PRICE_MEASURES } from './price-measures.ts';
import { SEGMENT_MEASURES } from './segment-measures.ts';

export type { MeasureDefinition } from './measure-definition.ts';

const SALES_NOTE = {
  ja: '売上は返品・キャンセルを除く完了した注文の金額です',
  en: 'sales are completed orders, net of returns and cancellations',
};

export const MEASURES = {
  sales: { label: { ja: '売上', en: 'sales' }, unit: 'yen', level: 'sales', definition: SALES_NOTE, additive: true },
  orders: {
    label: { ja: '注文件数', en: 'orders' },
    unit: 'count',
    level: 'sales',
    definition: {
      ja: '注文件数は返品・キャンセルを除く完了した注文の数です',
      en: 'orders are completed orders, without returns and cancellations',
    },
    additive: true,
  },
  quantity: {
    label: { ja: '販売数量', en: 'units sold' },
    unit: 'count',
    level: 'sales',
    definition: {
      ja: '販売数量は完了した注文の明細の数量の合計です',
      en: 'units are the quantities on the lines of completed orders',
    },
    additive: true,
  },
  average_order_value: {
    label: { ja: '平均注文額', en: 'average order value' },
    unit: 'yen',
    level: 'sales',
    definition: { ja: '平均注文額は売上 ÷ 注文件数です', en: 'average order value is sales divided by orders' },
    additive: false,
  },
  units_per_order: {
    label: { ja: '1注文あたりの点数', en: 'units per order' },
    unit: 'ratio',
    level: 'sales',
    definition: {
      ja: '1注文あたりの点数は販売数量 ÷ 注文件数です',
      en: 'units per order are units sold divided by orders',
    },
    additive: false,
  },
  median_order_value: {
    label: { ja: '注文額の中央値', en: 'median order value' },
    unit: 'yen',
    level: 'sales',
    definition: {
      ja: '注文額の中央値は、完了した注文1件ごとの金額の中央値です',
      en: 'median order value is the median amount of one completed order',
    },
    additive: false,
  },
  highest_order_value: {
    label: { ja: '最高注文額', en: 'highest order value' },
    unit: 'yen',
    level: 'sales',
    definition: {
      ja: '最高注文額は、完了した注文1件の金額の最大です',
      en: 'highest order value is the largest amount of one completed order',
    },
    additive: false,
  },
  lowest_order_value: {
    label: { ja: '最低注文額', en: 'lowest order value' },
    unit: 'yen',
    level: 'sales',
    definition: {
      ja: '最低注文額は、完了した注文1件の金額の最小です',
      en: 'lowest order value is the smallest amount of one completed order',
    },
    additive: false,
  },
  products_sold: {
    label: { ja: '売れた商品の種類', en: 'products sold' },
    unit: 'count',
    level: 'sales',
    definition: {
      ja: '完了した注文に現れる商品の種類の数です',
      en: 'products sold counts the different products on completed orders',
    },
    additive: false,
  },
  categories_sold: {
    label: { ja: '売れたカテゴリの数', en: 'categories sold' },
    unit: 'count',
    level: 'sales',
    definition: {
      ja: '完了した注文に現れるカテゴリの数です',
      en: 'categories sold counts the different categories on completed orders',
    },
    additive: false,
  },
  ...DISCOUNT_MEASURES,
  ...PRICE_MEASURES,
  returned_sales: {
    label: { ja: '返品額', en: 'amount of returned orders' },
    unit: 'yen',
    level: 'all-orders',
    definition: {
      ja: '返品額は状態が「返品」の注文の金額です（返金の記録そのものはありません）',
      en: 'the amount of the orders with the status returned (refunds themselves are not recorded)',
    },
    additive: true,
  },
  cancelled_sales: {
    label: { ja: 'キャンセル額', en: 'amount of cancelled orders' },
    unit: 'yen',
    level: 'all-orders',
    definition: {
      ja: 'キャンセル額は状態が「キャンセル」の注文の金額です',
      en: 'the amount of the orders with the status cancelled',
    },
    additive: true,
  },
  customers: {
    label: { ja: '顧客数', en: 'customers' },
    unit: 'count',
    level: 'people',
    definition: {
      ja: '顧客数は統合された人の数です（同じ人の複数の登録は1人）',
      en: 'customers are unified persons (several registrations of one person count once)',
    },
    additive: false,
  },
  buyers: {
    label: { ja: '購入者数', en: 'buyers' },
    unit: 'count',
    level: 'sales',
    definition: {
      ja: '購入者数は、完了した注文が1件以上ある人の数です',
      en: 'buyers are persons with at least one completed order',
    },
    additive: false,
  },
  new_customers: {
    label: { ja: '新規登録の顧客数', en: 'newly registered customers' },
    unit: 'count',
    level: 'people',
    definition: {
      ja: '新規登録の顧客は、最初の登録日がその期間にある人です',
      en: 'newly registered customers are persons whose first registration falls in the period',
    },
    additive: true,
  },
  ...AGE_MEASURES,
  ...CONSENT_MEASURES,
  repeat_rate: {
    label: { ja: 'リピート率', en: 'repeat rate' },
    unit: 'percent',
    level: 'per-person',
    definition: {
      ja: 'リピート率は、購入者のうち完了した注文が2件以上ある人の割合です',
      en: 'repeat rate is the share of buyers with two or more completed orders',
    },
    additive: false,
  },
  retention_rate: {
    label: { ja: '継続率', en: 'retention rate' },
    unit: 'percent',
    level: 'sales',
    definition: {
      ja: '継続率は、初回購入がその月だった人のうち、その月数の後の月に購入した人の割合です',
      en: 'retention rate is the share of the people who first bought in a month who bought so many months later',
    },
    additive: false,
  },
  repeat_customers: {
    label: { ja: 'リピーター数', en: 'repeat customers' },
    unit: 'count',
    level: 'per-person',
    definition: {
      ja: 'リピーターは、完了した注文が2件以上ある人です',
      en: 'repeat customers are persons with two or more completed orders',
    },
    additive: false,
  },
  ...PERSON_MEASURES,
  returned_orders: {
    label: { ja: '返品件数', en: 'returned orders' },
    unit: 'count',
    level: 'all-orders',
    definition: {
      ja: '返品件数は状態が「返品」の注文の数です',
      en: 'returned orders are orders with the status returned',
    },
    additive: true,
  },
  cancelled_orders: {
    label: { ja: 'キャンセル件数', en: 'cancelled orders' },
    unit: 'count',
    level: 'all-orders',
    definition: {
      ja: 'キャンセル件数は状態が「キャンセル」の注文の数です',
      en: 'cancelled orders are orders with the status cancelled',
    },
    additive: true,
  },
  return_rate: {
    label: { ja: '返品率', en: 'return rate' },
    unit: 'percent',
    level: 'all-orders',
    definition: {
      ja: '返品率は返品件数 ÷（完了＋返品の注文件数）です（キャンセルは含みません）',
      en: 'return rate is returned orders divided by completed and returned orders, without cancelled ones',
    },
    additive: false,
  },
  cancellation_rate: {
    label: { ja: 'キャンセル率', en: 'cancellation rate' },
    unit: 'percent',
    level: 'all-orders',
    definition: {
      ja: 'キャンセル率はキャンセル件数 ÷ すべての注文件数（返品を含む）です',
      en: 'cancellation rate is cancelled orders divided by all orders, returned ones included',
    },
    additive: false,
  },
  attribute_total: {
    label: { ja: '合計', en: 'total' },
    unit: 'score',
    level: 'attribute',
    definition: {
      ja: '属性の値がある人の合計です',
      en: 'the sum over persons who have a value of the attribute',
    },
    additive: true,
  },
  attribute_average: {
    label: { ja: '平均', en: 'average' },
    unit: 'score',
    level: 'attribute',
    definition: { ja: '属性の値がある人の平均です', en: 'the average over persons who have the attribute' },
    additive: false,
  },
  attribute_median: {
    label: { ja: '中央値', en: 'median' },
    unit: 'score',
    level: 'attribute',
    definition: { ja: '属性の値がある人の中央値です', en: 'the median over persons who have the attribute' },
    additive: false,
  },
  ...FIRST_ORDER_MEASURES,
  ...SEGMENT_MEASURES,
  ...EVENT_MEASURES,
} as const satisfies Record<string, MeasureDefinition>;

export type MeasureName = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as [MeasureName, ...MeasureName[]];
