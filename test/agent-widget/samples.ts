import type { ContactView, CustomerSearchView, CustomerView, LocalizedText } from '../../functions/core/contract.ts';
import { MERGE, RECORDS } from './identity-samples.ts';
import { BRANDS } from './sample-brands.ts';

/** An invented customer in the contract's shape: what the pages are developed and tested against without a store. */
export const AS_OF = '2026-10-31T14:59:00.000Z';

const [TSUMUGI, HOSHIZORA, LUMIERE] = BRANDS;

export const CUSTOMER: CustomerView = {
  profileId: '0123456789abcdef0123456789abcdef',
  displayName: '髙橋 美咲',
  displayNameKana: 'タカハシ ミサキ',
  attention: true,
  golden: [
    golden('LastName', '姓', 'last name', '髙橋', [['tsumugi', 'T000123']]),
    golden('FirstName', '名', 'first name', '美咲', [['tsumugi', 'T000123']]),
    golden('BirthDate', '生年月日', 'birth date', '1988-04-12', [
      ['tsumugi', 'T000123'],
      ['hoshizora', 'HZ-88201'],
    ]),
    golden('PhoneNumber', '電話番号', 'phone number', '+819012345678', [['tsumugi', 'T000123']]),
    golden('EmailAddress', 'メールアドレス', 'email address', 'misaki.takahashi@example.com', [['lumiere', 'A-4410']]),
    golden('Address.PostalCode', '郵便番号', 'postal code', '150-0001', [['lumiere', 'A-4410']]),
    golden('Address.City', '市区町村', 'city', '渋谷区', [['tsumugi', 'T000123']]),
  ],
  records: RECORDS,
  merges: [MERGE],
  segments: [
    segment('vip', 'VIP', 'VIP', '直近730日の売上が上位2割のお客様', 'Top fifth of buyers by sales', true, true, [
      ['Mスコアが5以上', 'M score: at least 5', '5', '5', true],
      ['最終注文からの日数が180日以下', 'recency: at most 180 days', '31日', '31 days', true],
    ]),
    segment(
      'cross_brand_buyer',
      'ブランド横断',
      'cross-brand buyer',
      '2つ以上のブランドで購入',
      'Completed orders with 2 or more brands',
      true,
      false,
      [['購入ブランド数が2以上', 'brands bought from: at least 2', '3', '3', true]],
    ),
    segment(
      'lost',
      '離反',
      'lost',
      '最終注文から365日を超えている',
      'Last order more than 365 days ago',
      false,
      false,
      [['最終注文からの日数が365日超', 'recency: more than 365 days', '31日', '31 days', false]],
    ),
    segment('at_risk', '離反の恐れ', 'at risk', '普段の間隔の2倍以上', 'Twice the usual interval', false, false, [
      ['注文件数が3件以上', 'orders: at least 3', '14件', '14', true],
      ['超過率が2以上', 'overdue: at least 2', '0.7', '0.7', false],
    ]),
  ],
  attributes: [
    attribute('lifetime_sales_yen', '累計売上', 'lifetime sales', 'yen', 284_300),
    attribute('order_count', '注文件数', 'orders', 'count', 14),
    attribute('recency_days', '最終注文からの日数', 'days since last order', 'days', 31),
    attribute('rfm_score', 'RFMスコア', 'RFM score', 'text', '545'),
    attribute('cross_brand_ratio', 'ブランド横断率', 'cross-brand ratio', 'ratio', 0.42),
    attribute('last_order_at', '最終注文日', 'last order', 'instant', Date.parse('2026-09-30T02:45:00.000Z')),
    attribute('attention_customer', '要注意', 'attention', 'flag', true),
    attribute('favourite_channel', 'よく使うチャネル', 'favourite channel', 'text', null),
  ],
  orders: Array.from({ length: 14 }, (_, index) => order(index)),
  events: [
    {
      entity: 'supportContact',
      label: { ja: '問い合わせ', en: 'support contact' },
      id: 'K-1',
      brand: 'tsumugi',
      brandLabel: { ja: 'つむぎ', en: 'Tsumugi' },
      at: '2026-10-02T03:04:05.000Z',
      details: [{ label: { ja: '内容区分', en: 'topic' }, value: { ja: '返品', en: 'returns' } }],
    },
  ],
  consent: {
    call: {
      overall: 'no',
      byBrand: [
        { brand: TSUMUGI.id, brandLabel: TSUMUGI.label, consent: 'yes' },
        { brand: HOSHIZORA.id, brandLabel: HOSHIZORA.label, consent: 'unknown' },
        { brand: LUMIERE.id, brandLabel: LUMIERE.label, consent: 'no' },
      ],
    },
    email: {
      overall: 'yes',
      byBrand: [
        { brand: TSUMUGI.id, brandLabel: TSUMUGI.label, consent: 'yes' },
        { brand: HOSHIZORA.id, brandLabel: HOSHIZORA.label, consent: 'unknown' },
        { brand: LUMIERE.id, brandLabel: LUMIERE.label, consent: 'yes' },
      ],
    },
  },
  asOf: AS_OF,
};

export const CONTACTS: readonly ContactView[] = [
  contact('c1', '+819012345678', 'INBOUND', 'vip', 'VIPのお客様です', { ja: 'VIPのお客様', en: 'A VIP' }),
  contact('c2', '+815000000000', 'INBOUND', 'general', null, { ja: '知らない番号', en: 'An unknown number' }),
  contact('c3', '+818011112222', 'INBOUND', 'general', null, {
    ja: '家族で共有の番号',
    en: 'A phone shared by a family',
  }),
];

function golden(
  path: string,
  ja: string,
  en: string,
  value: string,
  sources: readonly (readonly [string, string])[],
): CustomerView['golden'][number] {
  return {
    path,
    label: { ja, en },
    value,
    sources: sources.map(([brand, customerId]) => ({ brand, customerId, confirmedAt: '2026-05-11T04:10:00.000Z' })),
  };
}

function segment(
  name: string,
  ja: string,
  en: string,
  describedJa: string,
  describedEn: string,
  member: boolean,
  primary: boolean,
  clauses: readonly (readonly [string, string, string, string, boolean])[],
): CustomerView['segments'][number] {
  return {
    name,
    label: { ja, en },
    description: { ja: describedJa, en: describedEn },
    member,
    primary,
    why: clauses.map(([textJa, textEn, valueJa, valueEn, holds]) => ({
      text: { ja: textJa, en: textEn },
      value: { ja: valueJa, en: valueEn },
      holds,
    })),
    asOf: AS_OF,
  };
}

function attribute(
  name: string,
  ja: string,
  en: string,
  unit: CustomerView['attributes'][number]['unit'],
  value: CustomerView['attributes'][number]['value'],
): CustomerView['attributes'][number] {
  return {
    name,
    label: { ja, en },
    description: { ja: `${ja}の説明`, en: `What ${en} means` },
    unit,
    value,
    asOf: AS_OF,
  };
}

function order(index: number): CustomerView['orders'][number] {
  const brand = BRANDS[index % 3] ?? TSUMUGI;
  return {
    brand: brand.id,
    brandLabel: brand.label,
    orderId: `O-${1000 - index}`,
    orderedAt: new Date(Date.parse('2026-09-30T02:45:00.000Z') - index * 27 * 86_400_000).toISOString(),
    status: index === 2 ? 'returned' : 'completed',
    channel: index % 2 === 0 ? 'online' : 'store',
    total: index === 5 ? null : 12_800 + index * 950,
    lines: [
      { productId: 'P-1', productName: '藍染めストール', category: '小物', quantity: 1, amount: 8_800 + index * 950 },
      { productId: 'P-2', productName: null, category: null, quantity: 2, amount: 4_000 },
    ],
  };
}

function contact(
  contactId: string,
  customerEndpoint: string,
  direction: ContactView['direction'],
  queue: string,
  whisper: string | null,
  label: LocalizedText,
): ContactView {
  const attributes = { customer_endpoint: customerEndpoint };
  return { contactId, channel: 'VOICE', direction, customerEndpoint, queue, whisper, attributes, label };
}

/** Whom a search for 髙橋 finds. */
export const SEARCHED: CustomerSearchView = {
  people: [
    {
      profileId: CUSTOMER.profileId,
      displayName: '髙橋 美咲',
      brands: ['tsumugi', 'lumiere'],
      birthDate: '1988-04-12',
      city: '渋谷区',
      probability: 0.9995,
      band: 'merge',
      reasons: [
        {
          label: { ja: '生年月日', en: 'birth date' },
          finding: { ja: '生年月日が同じ', en: 'same birth date' },
          speaks: 'for',
        },
        { label: { ja: '名', en: 'given name' }, finding: { ja: '名が同じ', en: 'same given name' }, speaks: 'for' },
      ],
    },
    {
      profileId: 'e'.repeat(32),
      displayName: '高橋 岬',
      brands: ['hoshizora'],
      birthDate: '1991-01-02',
      city: null,
      probability: 0.02,
      band: 'leave',
      reasons: [
        { label: { ja: '名', en: 'given name' }, finding: { ja: '名の読みが同じ', en: 'same reading' }, speaks: 'for' },
        {
          label: { ja: '生年月日', en: 'birth date' },
          finding: { ja: '生年月日が違う', en: 'birth dates differ' },
          speaks: 'against',
        },
      ],
    },
  ],
  hasMore: true,
  isTooLittle: false,
  unreadable: [],
};
