import type { LocalizedText } from '../language.ts';
import type { DimensionDefinition } from './dimension-definition.ts';
import { DISCOUNT_DIMENSIONS } from './discount-measures.ts';
import { EVENT_DIMENSIONS } from './event-dimensions.ts';
import { type EventEntity, isEventEntity } from './event-entities.ts';
import { HISTORY_DIMENSIONS } from './history-dimensions.ts';
import { PREFERENCE_DIMENSIONS } from './preference-dimensions.ts';
import { isRecordColumn, type RecordColumn, recordColumnDefinition } from './record-columns.ts';
import { RECORD_DIMENSIONS, SCORES_OF_PEOPLE } from './record-dimensions.ts';

export const DIMENSIONS = {
  brand: {
    label: { ja: 'ブランド', en: 'brand' },
    level: 'order',
    words: { ja: ['ブランド', 'ブランド名'], en: ['brand', 'label'] },
    description: {
      ja: 'ブランドは注文（顧客数では登録）のあるブランドです',
      en: 'brand is the brand of the order (for customer counts: of the registration)',
    },
  },
  channel: {
    label: { ja: 'チャネル', en: 'channel' },
    level: 'order',
    words: {
      ja: ['チャネル', 'チャンネル', '販路', '購入チャネル', '販売チャネル', '購入経路'],
      en: ['channel', 'sales channel'],
    },
    description: { ja: 'チャネルは注文の経路です', en: 'channel is where the order was placed' },
  },
  store: {
    label: { ja: '店舗', en: 'store' },
    level: 'order',
    words: { ja: ['店舗', '店', 'ショップ', '店舗名'], en: ['store', 'shop'] },
    description: { ja: '店舗は注文を受けた店です', en: 'store is the shop that took the order' },
  },
  weekday: {
    label: { ja: '曜日', en: 'day of the week' },
    level: 'order',
    words: {
      ja: ['曜日'],
      en: ['weekday', 'day of week', 'day of the week', 'days of the week', 'days of week', 'week day'],
    },
    description: {
      ja: '曜日は注文した日の曜日です（祝日は区別しません）',
      en: 'the day of the week is that of the order (public holidays are not told apart)',
    },
  },
  day_type: {
    label: { ja: '平日・週末', en: 'weekdays and weekends' },
    level: 'order',
    words: { ja: ['平日週末', '平日休日', '平日土日'], en: ['weekday or weekend', 'day type'] },
    description: {
      ja: '平日は月曜日から金曜日（祝日を含む）、週末は土曜日と日曜日です',
      en: 'weekdays are Monday to Friday (public holidays included), the weekend is Saturday and Sunday',
    },
  },
  hour: {
    label: { ja: '時間帯', en: 'hour of the day' },
    level: 'order',
    words: {
      ja: ['時間帯', '時間', '時刻', '時間毎'],
      en: ['hour', 'hour of day', 'hour of the day', 'time of day', 'time of the day', 'hours of the day'],
    },
    description: {
      ja: '時間帯は注文した時刻の「時」です（0〜23時）',
      en: 'the hour is that of the moment of the order (0 to 23)',
    },
  },
  category: {
    label: { ja: 'カテゴリ', en: 'category' },
    level: 'line',
    words: {
      ja: ['カテゴリ', 'カテゴリー', '商品カテゴリ', '商品カテゴリー', 'ジャンル', '分類', '商品分類'],
      en: ['category', 'product category', 'genre'],
    },
    description: { ja: 'カテゴリは商品の分類です', en: 'category is the category of the product' },
  },
  product: {
    label: { ja: '商品', en: 'product' },
    level: 'line',
    words: {
      ja: ['商品', '商品名', '製品', 'アイテム', '品物', 'タイトル', '品目'],
      en: ['product', 'item', 'title', 'product name'],
    },
    description: { ja: '商品は注文明細の商品です', en: 'product is the product of the order line' },
  },
  ...DISCOUNT_DIMENSIONS,
  prefecture: {
    label: { ja: '都道府県', en: 'prefecture' },
    level: 'person',
    words: {
      ja: ['都道府県', '県', '地域', '居住地', 'エリア', '住所地', '住まい', 'お住まい'],
      en: ['prefecture', 'region', 'area', 'state'],
    },
    description: {
      ja: '都道府県は、その人の最も新しい記録の住所です',
      en: 'prefecture is the address in the newest of the person’s records',
    },
  },
  gender: {
    label: { ja: '性別', en: 'gender' },
    level: 'person',
    words: { ja: ['性別', '男女'], en: ['gender', 'sex'] },
    description: {
      ja: '性別は登録情報によります（未登録は「不明」）',
      en: 'gender is as registered (missing: unknown)',
    },
  },
  age_group: {
    label: { ja: '年代', en: 'age group' },
    level: 'person',
    words: {
      ja: ['年代', '年齢層', '世代', '年齢', '年令'],
      en: ['age group', 'age', 'aged', 'ages', 'age band', 'age bracket', 'generation'],
    },
    description: {
      ja: '年齢は基準日の満年齢です（生年月日が未登録なら「不明」）',
      en: 'age is in completed years as of now (missing birth date: unknown)',
    },
  },
  birth_month: {
    label: { ja: '誕生月', en: 'birth month' },
    level: 'person',
    words: {
      ja: ['誕生月', '生まれ月', '生まれた月', '誕生日の月'],
      en: ['birth month', 'birthday month', 'month of birth', 'month of birthday'],
    },
    description: {
      ja: '誕生月は生年月日の月です（未登録は「不明」）',
      en: 'the birth month is that of the birth date (missing: unknown)',
    },
  },
  segment: {
    label: { ja: 'セグメント', en: 'segment' },
    level: 'person',
    words: { ja: ['セグメント', '顧客セグメント', '層'], en: ['segment', 'customer segment'] },
    description: { ja: '1人が複数のセグメントに入ることがあります', en: 'one person can be in several segments' },
  },
  cluster: {
    label: { ja: 'クラスタ', en: 'cluster' },
    level: 'person',
    words: {
      ja: ['クラスタ', 'クラスター', '顧客クラスタ', '顧客クラスター', '自動セグメント', '自動分類'],
      en: ['cluster', 'customer cluster', 'clustering', 'behaviour cluster', 'behavior cluster'],
    },
    description: {
      ja: 'クラスタは最新のクラスタリングによるもので、その時点までに購入のある人だけが入っています',
      en: 'clusters are those of the newest clustering, of everyone who had bought by then',
    },
  },
  first_purchase_month: {
    label: { ja: '初回購入月', en: 'month of first purchase' },
    level: 'person',
    words: {
      ja: [
        '初回購入月',
        '初回購入の月',
        '初購入月',
        '初めて買った月',
        '初めて購入した月',
        '最初に買った月',
        '最初の購入月',
        '初回注文月',
        '初回注文の月',
      ],
      en: ['month of first purchase', 'first purchase month', 'month of the first purchase'],
    },
    description: {
      ja: '初回購入月は、その人の完了した最初の注文の月です',
      en: 'the month of first purchase is that of the person’s first completed order',
    },
  },
  months_since_first_purchase: {
    label: { ja: '経過月数', en: 'months since first purchase' },
    level: 'order',
    words: { ja: ['経過月数'], en: ['months since first purchase'] },
    description: {
      ja: '経過月数は、初回購入の月から注文の月までの月数です',
      en: 'months are counted from the month of the first purchase to that of the order',
    },
  },
  ...HISTORY_DIMENSIONS,
  ...PREFERENCE_DIMENSIONS,
  ...RECORD_DIMENSIONS,
  earlier_segment: {
    label: { ja: '前回のセグメント', en: 'earlier segment' },
    level: 'person',
    words: { ja: ['前回のセグメント'], en: ['earlier segment', 'previous segment'] },
    description: {
      ja: '前回のセグメントは、1つ前のセグメント更新でのセグメントです（当時いなかった人は「不明」）',
      en: 'the earlier segment is that of the segment run before the newest one (people who were not there then: unknown)',
    },
  },
  consent_call: {
    label: { ja: '電話の許諾', en: 'consent to calls' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: '許諾はブランドを通算し、1つでも「拒否」があれば拒否、回答がなければ「不明」です',
      en: 'consent is across brands: one no outweighs every yes, and no answer is unknown',
    },
  },
  consent_email: {
    label: { ja: 'メールの許諾', en: 'consent to email' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: '許諾はブランドを通算し、1つでも「拒否」があれば拒否、回答がなければ「不明」です',
      en: 'consent is across brands: one no outweighs every yes, and no answer is unknown',
    },
  },
  contrast: {
    label: { ja: '条件', en: 'condition' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: '条件に当てはまる人と、当てはまらない人に分けました',
      en: 'those who meet the condition, and those who do not',
    },
  },
  population: {
    label: { ja: 'グループ', en: 'group' },
    level: 'person',
    words: { ja: [], en: [] },
    description: {
      ja: 'グループはそれぞれ別に数えます（同じ人が両方に入ることがあります）',
      en: 'each group is counted by itself (a person can be in both)',
    },
  },
  customer: {
    label: { ja: '顧客', en: 'customer' },
    level: 'person',
    words: { ja: [], en: [] },
    description: { ja: '顧客は統合された1人の人です', en: 'a customer is one unified person' },
  },
  ...EVENT_DIMENSIONS,
} as const satisfies Record<string, DimensionDefinition>;

/** Those that every store has. */
export type KnownDimension = keyof typeof DIMENSIONS;

export type DimensionName = KnownDimension | RecordColumn;

/** Whether it names a dimension: numbers that filters compare are none. */
export function isDimension(field: string): field is DimensionName {
  return field in DIMENSIONS || isRecordColumn(field);
}

export function dimensionOf(name: DimensionName): DimensionDefinition {
  return isRecordColumn(name) ? recordColumnDefinition(name) : DIMENSIONS[name];
}

/** Dimensions with an order of their own: their groups are told in it unless a ranking is asked for. */
export const IN_OWN_ORDER: readonly DimensionName[] = [
  'weekday',
  'hour',
  'birth_month',
  'first_purchase_month',
  'first_purchase_quarter',
  'first_purchase_year',
  'months_since_first_purchase',
  'purchase_turn',
  'purchase_count',
  'spend_band',
  'order_band',
  'score',
  'contact_mark',
  'recommender',
  ...SCORES_OF_PEOPLE,
];

export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as [KnownDimension, ...KnownDimension[]];

/** Numbers that can be compared in a filter: completed years, yen of one order, and which of a person’s completed orders it is. */
export const NUMBER_FIELDS = {
  age: { label: { ja: '年齢', en: 'age' }, level: 'person' },
  /** As a number that reads like the day: 19890108. */
  birth_date: { label: { ja: '生年月日', en: 'birth date' }, level: 'person' },
  order_amount: { label: { ja: '注文1件の金額', en: 'amount of one order' }, level: 'order' },
  /** Of the whole order, whatever of it is asked about. */
  order_items: { label: { ja: '注文1件の点数', en: 'items in one order' }, level: 'order' },
  order_products: { label: { ja: '注文1件の商品の種類', en: 'different products in one order' }, level: 'order' },
  purchase_number: { label: { ja: '何回目の購入', en: 'which purchase of the person' }, level: 'order' },
  survey_score: { label: { ja: 'アンケートの点数', en: 'survey score' }, level: 'survey' },
  contact_minutes: { label: { ja: '対応時間', en: 'handling time' }, level: 'contact' },
  contact_satisfaction: { label: { ja: '対応満足度', en: 'satisfaction with the contact' }, level: 'contact' },
} as const satisfies Record<string, { readonly label: LocalizedText; readonly level: DimensionDefinition['level'] }>;

export type NumberFieldName = keyof typeof NUMBER_FIELDS;

export const NUMBER_FIELD_NAMES = Object.keys(NUMBER_FIELDS) as [NumberFieldName, ...NumberFieldName[]];

export function levelOf(field: DimensionName | NumberFieldName): DimensionDefinition['level'] {
  return field in NUMBER_FIELDS
    ? NUMBER_FIELDS[field as NumberFieldName].level
    : dimensionOf(field as DimensionName).level;
}

/** The entity that a field is of alone; null for fields of persons and orders. */
export function entityOf(field: DimensionName | NumberFieldName): EventEntity | null {
  const level = levelOf(field);
  return isEventEntity(level) ? level : null;
}
