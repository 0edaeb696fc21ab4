import type { MeasureDefinition } from './measure-definition.ts';

/** What goods cost, what was paid for them, and when they were sold. The files hold the list price as it is now. */
export const PRICE_MEASURES = {
  list_price: {
    label: { ja: '定価', en: 'list price' },
    unit: 'yen',
    level: 'product',
    definition: {
      ja: '定価は商品の現在の定価です（複数の商品なら1商品ずつの平均。定価のない商品は除く）。以前の定価は記録されていません',
      en: 'the list price is the current one of the product (of several products the average, one each; products without one left out). Earlier prices are not recorded',
    },
    additive: false,
  },
  average_selling_price: {
    label: { ja: '平均販売単価', en: 'average selling price' },
    unit: 'yen',
    level: 'sales',
    definition: {
      ja: '平均販売単価は、完了した注文の明細の金額 ÷ 数量です（実際に支払われた1点あたりの金額）',
      en: 'the average selling price is the amount of the lines of completed orders divided by their units (what was paid for one)',
    },
    additive: false,
  },
  first_sale: {
    label: { ja: '最初に売れた日', en: 'day of the first sale' },
    unit: 'date',
    level: 'sales',
    definition: {
      ja: '最初に売れた日は、完了した注文のうち最も早い注文日です',
      en: 'the day of the first sale is that of the earliest completed order',
    },
    additive: false,
  },
  last_sale: {
    label: { ja: '最後に売れた日', en: 'day of the last sale' },
    unit: 'date',
    level: 'sales',
    definition: {
      ja: '最後に売れた日は、完了した注文のうち最も新しい注文日です',
      en: 'the day of the last sale is that of the newest completed order',
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;
