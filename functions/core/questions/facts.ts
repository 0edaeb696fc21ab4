import type { LocalizedText } from '../language.ts';

/** What can be asked of the one customer on the line. `personal` ones show fields that identify a person. */
export interface FactDefinition {
  readonly label: LocalizedText;
  readonly personal: boolean;
  readonly words: { readonly ja: readonly string[]; readonly en: readonly string[] };
}

export const FACTS = {
  last_purchase: {
    label: { ja: '直近の購入', en: 'last purchase' },
    personal: false,
    words: {
      ja: [
        '直近の購入',
        '最後の購入',
        '最近の購入',
        '最終購入',
        '最終購入日',
        '最新の購入',
        '直近の注文',
        '最後の注文',
        '最近の注文',
        '最新の注文',
        '前回の購入',
        '前回の注文',
        '前回購入',
        '直近購入',
        '最後に買った',
        '最後に購入した',
        '最近買った',
        '最後に注文した',
        '前回買った',
        'この前買った',
        '直近の購入日',
        '最後の購入日',
        '最後の買い物',
        '最後に買い物した',
      ],
      en: [
        'last purchase',
        'latest purchase',
        'most recent purchase',
        'last order',
        'latest order',
        'most recent order',
        'last bought',
        'last buy',
        'last purchased',
        'last ordered',
        'last order date',
        'last purchase date',
        'recent purchase',
        'buy last',
        'order last',
        'purchase last',
        'bought last',
        'last shop',
      ],
    },
  },
  first_purchase: {
    label: { ja: '最初の購入', en: 'first purchase' },
    personal: false,
    words: {
      ja: [
        '最初の購入',
        '初回購入',
        '初めての購入',
        '最初の注文',
        '初回の注文',
        '初めて買った',
        '最初に買った',
        '初購入',
        '初回購入日',
        '最初に購入した',
        '初めて購入した',
        '初めて注文した',
        '初めて購入',
        '初めて買い物をした',
        '初回購入した',
        '初回購入者',
        '初回購入者数',
        '初購入した',
        '初購入者',
        '初回注文',
        '初回注文者',
        '新規購入者',
        '新規購入者数',
        'はじめて買った',
        'はじめて購入した',
      ],
      en: [
        'first purchase',
        'first order',
        'first bought',
        'first buy',
        'first purchased',
        'first ordered',
        'earliest order',
        'earliest purchase',
        'first-time buyer',
        'first-time buyers',
        'first time buyers',
        'first-time customers',
        'bought for the first time',
        'purchased for the first time',
        'ordered for the first time',
        'made their first purchase',
        'placed their first order',
        'first purchase was',
        'first order was',
        'first bought something',
      ],
    },
  },
  purchases: {
    label: { ja: '購入履歴', en: 'purchase history' },
    personal: false,
    words: {
      ja: ['購入履歴', '注文履歴', '購買履歴', '買い物履歴', '購入一覧', '注文一覧', '購入の履歴', '注文の履歴'],
      en: [
        'purchase history',
        'order history',
        'list of orders',
        'past orders',
        'past purchases',
        'buying history',
        'previous orders',
        'previous purchases',
      ],
    },
  },
  products: {
    label: { ja: '購入した商品', en: 'products bought' },
    personal: false,
    words: {
      ja: ['買ったもの', '購入したもの', '購入商品', '買った物', '購入品', '買い物の内容'],
      en: ['products bought', 'things bought', 'purchased items'],
    },
  },
  brands: {
    label: { ja: '利用ブランド', en: 'brands used' },
    personal: false,
    words: { ja: ['利用ブランド', '購入ブランド', '利用しているブランド', '登録ブランド'], en: ['brands used'] },
  },
  favourite_category: {
    label: { ja: 'よく買うカテゴリ', en: 'favourite category' },
    personal: false,
    words: {
      ja: [
        '好きなカテゴリ',
        '好きなカテゴリー',
        'よく買うカテゴリ',
        'よく買うカテゴリー',
        'お気に入りのカテゴリ',
        '一番買うカテゴリ',
        '好きなジャンル',
        'よく買うジャンル',
        '好みのカテゴリ',
        'よく買っているカテゴリ',
      ],
      en: ['favourite category', 'favorite category', 'preferred category', 'favourite genre', 'favorite genre'],
    },
  },
  returns: {
    label: { ja: '返品・キャンセル', en: 'returns and cancellations' },
    personal: false,
    words: {
      ja: ['返品履歴', '返品歴', '返品経験', 'キャンセル履歴', '返品の履歴'],
      en: ['return history', 'returns and cancellations'],
    },
  },
  segments: {
    label: { ja: 'セグメントとその理由', en: 'segments and why' },
    personal: false,
    words: {
      ja: ['所属セグメント', 'どんな顧客', 'どんなお客様', 'どういうお客様', 'どういう顧客', '客層'],
      en: ['what kind of customer', 'what type of customer'],
    },
  },
  consent: {
    label: { ja: '連絡の許諾', en: 'consent to be contacted' },
    personal: false,
    words: {
      ja: ['連絡の許諾', '許諾状況', '連絡許諾', '同意状況', '許諾', '同意', '連絡してもいい', '連絡していい'],
      en: ['consent', 'consents', 'consent status', 'contact permission', 'permission to contact'],
    },
  },
  consent_call: { label: { ja: '電話の許諾', en: 'consent to calls' }, personal: false, words: { ja: [], en: [] } },
  consent_email: { label: { ja: 'メールの許諾', en: 'consent to email' }, personal: false, words: { ja: [], en: [] } },
  name: {
    label: { ja: '氏名', en: 'name' },
    personal: true,
    words: { ja: ['名前', 'お名前', '氏名', 'フルネーム', '読み方', 'ふりがな'], en: ['name', 'full name'] },
  },
  phone: {
    label: { ja: '電話番号', en: 'phone number' },
    personal: true,
    words: {
      ja: ['電話番号', 'お電話番号', '携帯番号', '電話'],
      en: ['phone number', 'telephone number', 'phone', 'mobile number', 'telephone'],
    },
  },
  email: {
    label: { ja: 'メールアドレス', en: 'email address' },
    personal: true,
    words: {
      ja: ['メールアドレス', 'メアド', 'eメール', 'メール', 'アドレス'],
      en: ['email address', 'email', 'e-mail', 'e-mail address', 'mail address'],
    },
  },
  address: {
    label: { ja: '住所', en: 'address' },
    personal: true,
    words: {
      ja: ['住所', 'ご住所', '届け先', 'どこに住んで', '住んでいる', 'お住まいはどこ', '郵便番号'],
      en: ['address', 'postal address', 'home address', 'postal code', 'live', 'living'],
    },
  },
  contact: {
    label: { ja: '連絡先', en: 'contact data' },
    personal: true,
    words: {
      ja: ['連絡先', 'ご連絡先', '連絡先情報', '個人情報', '登録情報'],
      en: [
        'contact data',
        'contact details',
        'contact information',
        'contact info',
        'personal data',
        'personal details',
      ],
    },
  },
  birth_date: {
    label: { ja: '生年月日', en: 'birth date' },
    personal: true,
    words: {
      ja: ['生年月日', '誕生日', 'お誕生日', '生まれ'],
      en: ['birth date', 'birthday', 'date of birth', 'birthdate', 'born'],
    },
  },
  age: {
    label: { ja: '年齢', en: 'age' },
    personal: true,
    words: { ja: ['何歳', '何才', 'おいくつ'], en: ['how old'] },
  },
  gender: { label: { ja: '性別', en: 'gender' }, personal: true, words: { ja: [], en: [] } },
  customer_since: {
    label: { ja: '登録日', en: 'customer since' },
    personal: false,
    words: {
      ja: [
        '登録日',
        '会員登録日',
        'いつから顧客',
        'いつからの顧客',
        'いつからのお客様',
        'いつから会員',
        'いつから利用',
        'いつ登録',
        '顧客になった',
        'お客様になった',
        '入会日',
        'いつからお客様',
        'いつ入会',
        'いつ会員になった',
        'いつからのお付き合い',
      ],
      en: [
        'customer since',
        'registration date',
        'been a customer',
        'become a customer',
        'became a customer',
        'sign up',
        'register',
        'join',
        'member since',
      ],
    },
  },
  attribute: { label: { ja: '属性', en: 'attribute' }, personal: false, words: { ja: [], en: [] } },
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;

export const FACT_NAMES = Object.keys(FACTS) as [FactName, ...FactName[]];

export function factOf(name: FactName): FactDefinition {
  return FACTS[name];
}
