import type { DimensionDefinition } from './dimension-definition.ts';
import type { MeasureDefinition } from './measure-definition.ts';

/** What lines sold for less than the product's list price come to. The files hold that price as it is now, and no reason for a lower one. */
export const DISCOUNT_MEASURES = {
  discount_amount: {
    label: { ja: '値引き額', en: 'discount amount' },
    unit: 'yen',
    level: 'sales',
    definition: {
      ja: '値引き額は、商品の現在の定価 × 数量から明細の金額を引いた額です（定価より安く売れた明細だけ、定価のない商品は除く）',
      en: 'the discount is the current list price times the quantity, less the amount of the order line (lines sold below it only, products without a list price left out)',
    },
    additive: true,
  },
  order_lines: {
    label: { ja: '明細数', en: 'order lines' },
    unit: 'count',
    level: 'sales',
    definition: {
      ja: '明細数は完了した注文の明細の数です',
      en: 'order lines are the lines of completed orders',
    },
    additive: true,
  },
  discount_rate: {
    label: { ja: '値引き率', en: 'discount rate' },
    unit: 'percent',
    level: 'sales',
    definition: {
      ja: '値引き率は、値引き額 ÷（明細の金額＋値引き額）です（現在の定価による。定価のない商品は除く）',
      en: 'the discount rate is the discount divided by the amount of the order lines plus the discount (by current list prices, products without one left out)',
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;

/** Whether a line was sold below the list price. */
export const DISCOUNT_DIMENSIONS = {
  price_level: {
    label: { ja: '定価・値引き', en: 'list price or below' },
    level: 'line',
    words: {
      ja: ['定価値引き', '定価と値引き', '定価か値引きか', '値引きの有無', '割引の有無', '値引き有無', '割引有無'],
      en: ['list price or below', 'full price or discounted', 'discounted or full price', 'price level'],
    },
    description: {
      ja: '値引きは、商品の現在の定価より安く売れた明細です（定価のない商品は「不明」）',
      en: 'discounted are order lines sold below the product’s current list price (without a list price: unknown)',
    },
  },
} as const satisfies Record<string, DimensionDefinition>;
