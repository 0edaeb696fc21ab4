import type { LocalizedText } from '../language.ts';

/** What can be asked of the one customer on the line. `personal` ones show fields that identify a person. */
export interface FactDefinition {
  readonly label: LocalizedText;
  readonly personal: boolean;
}

export const FACTS = {
  last_purchase: { label: { ja: '直近の購入', en: 'last purchase' }, personal: false },
  first_purchase: { label: { ja: '最初の購入', en: 'first purchase' }, personal: false },
  largest_purchase: { label: { ja: '最も高額な購入', en: 'largest purchase' }, personal: false },
  dearest_product: { label: { ja: '1点あたりが一番高い商品', en: 'most expensive item' }, personal: false },
  purchases: { label: { ja: '購入履歴', en: 'purchase history' }, personal: false },
  products: { label: { ja: '購入した商品', en: 'products bought' }, personal: false },
  brands: { label: { ja: '利用ブランド', en: 'brands used' }, personal: false },
  favourite_category: { label: { ja: 'よく買うカテゴリ', en: 'favourite category' }, personal: false },
  returned: { label: { ja: '返品', en: 'returns' }, personal: false },
  cancelled: { label: { ja: 'キャンセル', en: 'cancellations' }, personal: false },
  returns: { label: { ja: '返品・キャンセル', en: 'returns and cancellations' }, personal: false },
  segments: { label: { ja: 'セグメントとその理由', en: 'segments and why' }, personal: false },
  cluster: { label: { ja: 'クラスタ', en: 'cluster' }, personal: false },
  segment_changes: { label: { ja: 'セグメントの変化', en: 'segment changes' }, personal: false },
  consent: { label: { ja: '連絡の許諾', en: 'consent to be contacted' }, personal: false },
  consent_call: { label: { ja: '電話の許諾', en: 'consent to calls' }, personal: false },
  consent_email: { label: { ja: 'メールの許諾', en: 'consent to email' }, personal: false },
  consent_history: { label: { ja: '同意の記録', en: 'consent history' }, personal: false },
  name: { label: { ja: '氏名', en: 'name' }, personal: true },
  phone: { label: { ja: '電話番号', en: 'phone number' }, personal: true },
  email: { label: { ja: 'メールアドレス', en: 'email address' }, personal: true },
  address: { label: { ja: '住所', en: 'address' }, personal: true },
  contact: { label: { ja: '連絡先', en: 'contact data' }, personal: true },
  birth_date: { label: { ja: '生年月日', en: 'birth date' }, personal: true },
  age: { label: { ja: '年齢', en: 'age' }, personal: true },
  gender: { label: { ja: '性別', en: 'gender' }, personal: true },
  /** A column of the brands’ files that no field means: whatever they keep there. */
  record_column: { label: { ja: '記録の項目', en: 'record column' }, personal: true },
  /** The numbers under which the brands know the customer: the records that became one. */
  customer_numbers: { label: { ja: '会員番号', en: 'customer numbers' }, personal: true },
  customer_since: { label: { ja: '登録日', en: 'customer since' }, personal: false },
  attribute: { label: { ja: '属性', en: 'attribute' }, personal: false },
  last_contact: { label: { ja: '直近の問い合わせ', en: 'last contact' }, personal: false },
  contacts: { label: { ja: '問い合わせ履歴', en: 'contact history' }, personal: false },
  last_survey: { label: { ja: '直近のアンケートの回答', en: 'last survey answer' }, personal: false },
  surveys: { label: { ja: 'アンケートの回答', en: 'survey answers' }, personal: false },
  web_events: { label: { ja: 'サイト・アプリでの行動', en: 'activity on the site' }, personal: false },
  last_web_event: { label: { ja: '直近のサイト利用', en: 'last activity on the site' }, personal: false },
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;

export const FACT_NAMES = Object.keys(FACTS) as [FactName, ...FactName[]];

/** What happens one after the other, so that one of them has a place among them. */
export const ONE_AFTER_ANOTHER: readonly FactName[] = [
  'last_purchase',
  'first_purchase',
  'returned',
  'cancelled',
  'last_contact',
  'contacts',
  'last_survey',
  'surveys',
];

/** Of these there are several, which a limit would restrict. */
export const HAPPENED_OFTEN: readonly FactName[] = ['surveys', 'contacts', 'web_events', 'products', 'purchases'];

export function factOf(name: FactName): FactDefinition {
  return FACTS[name];
}
