import type { DimensionDefinition } from './dimension-definition.ts';

/** What a person buys or uses most, which is an attribute too: people are grouped by it, or chosen. Words are those of the attributes. */
export const PREFERENCE_DIMENSIONS = {
  favourite_brand: {
    label: { ja: 'よく買うブランド', en: 'favourite brand' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: 'よく買うブランドは、その人の売上が最も大きいブランドです（購入がなければ「不明」）',
      en: 'the favourite brand is the one with the largest sales to the person (without purchases: unknown)',
    },
  },
  favourite_category: {
    label: { ja: 'よく買うカテゴリ', en: 'favourite category' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: 'よく買うカテゴリは、その人の購入金額が最も大きい商品カテゴリです（購入がなければ「不明」）',
      en: 'the favourite category is the product category with the largest sales to the person (without purchases: unknown)',
    },
  },
  favourite_channel: {
    label: { ja: 'よく使うチャネル', en: 'most used channel' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: 'よく使うチャネルは、その人の直近365日の注文で最も多いチャネルです（注文がなければ「不明」）',
      en: 'the most used channel is the most frequent one of the person’s orders of the last 365 days (without orders: unknown)',
    },
  },
} as const satisfies Record<string, DimensionDefinition>;

export type PreferenceDimension = keyof typeof PREFERENCE_DIMENSIONS;

export function isPreference(name: string): name is PreferenceDimension {
  return name in PREFERENCE_DIMENSIONS;
}

/** What each of them is the most bought of. */
export const PREFERRED = {
  favourite_brand: 'brand',
  favourite_category: 'category',
  favourite_channel: 'channel',
} as const satisfies Record<PreferenceDimension, string>;
