import type { MergeView, PairExplanation, RecordView } from '../../functions/core/contract.ts';
import { BRANDS } from './sample-brands.ts';

const [TSUMUGI, HOSHIZORA, LUMIERE] = BRANDS;

/** The records that the invented customer is made of, and why. */
export const RECORDS: readonly RecordView[] = [
  {
    id: 'tsumugi:T000123',
    brand: TSUMUGI.id,
    brandLabel: TSUMUGI.label,
    customerId: 'T000123',
    name: '髙橋 美咲',
    nameKana: 'タカハシ ミサキ',
    birthDate: '1988-04-12',
    phone: '+819012345678',
    email: 'misaki.takahashi@example.com',
    address: '〒150-0001 東京都渋谷区神宮前1-2-3 メゾン青葉 201',
    registeredAt: '2021-03-02T01:20:00.000Z',
    updatedAt: '2026-05-11T04:10:00.000Z',
  },
  {
    id: 'hoshizora:HZ-88201',
    brand: HOSHIZORA.id,
    brandLabel: HOSHIZORA.label,
    customerId: 'HZ-88201',
    name: 'Misaki Takahashi',
    nameKana: null,
    birthDate: '1988-04-12',
    phone: '+819012345678',
    email: 'mi.chan88@example.jp',
    address: null,
    registeredAt: '2023-08-19T12:00:00.000Z',
    updatedAt: '2024-01-05T09:30:00.000Z',
  },
  {
    id: 'lumiere:A-4410',
    brand: LUMIERE.id,
    brandLabel: LUMIERE.label,
    customerId: 'A-4410',
    name: '高橋 みさき',
    nameKana: null,
    birthDate: null,
    phone: null,
    email: 'misaki.takahashi@example.com',
    address: '〒150-0001 東京都渋谷区神宮前１丁目２−３',
    registeredAt: '2024-12-24T10:05:00.000Z',
    updatedAt: '2026-09-30T02:45:00.000Z',
  },
];

export const EXPLANATIONS: readonly PairExplanation[] = [
  {
    left: 'tsumugi:T000123',
    right: 'hoshizora:HZ-88201',
    probability: 0.99998,
    weight: 15.6,
    decision: { kind: 'learned' },
    reasons: [
      {
        fact: 'name',
        label: { ja: '氏名', en: 'name' },
        left: '髙橋 美咲',
        right: 'Misaki Takahashi',
        finding: { ja: '読みが同じ', en: 'same reading' },
        weight: 9.8,
      },
      {
        fact: 'BirthDate',
        label: { ja: '生年月日', en: 'birth date' },
        left: '1988-04-12',
        right: '1988-04-12',
        finding: { ja: '生年月日が同じ', en: 'same birth date' },
        weight: 11.4,
      },
      {
        fact: 'PhoneNumber',
        label: { ja: '電話番号', en: 'phone number' },
        left: '090-1234-5678',
        right: '+819012345678',
        finding: { ja: '電話番号が同じ', en: 'same phone number' },
        weight: 10.9,
      },
      {
        fact: 'EmailAddress',
        label: { ja: 'メールアドレス', en: 'email address' },
        left: 'misaki.takahashi@example.com',
        right: 'mi.chan88@example.jp',
        finding: { ja: 'メールアドレスが異なる', en: 'different email addresses' },
        weight: -2.1,
      },
      {
        fact: 'Address',
        label: { ja: '住所', en: 'address' },
        left: '東京都渋谷区神宮前1-2-3',
        right: '',
        finding: { ja: '片方に住所がない', en: 'one record has no address' },
        weight: 0,
      },
    ],
  },
  {
    left: 'tsumugi:T000123',
    right: 'lumiere:A-4410',
    probability: 0.9987,
    weight: 9.6,
    decision: { kind: 'rule', level: 2, attributes: ['EmailAddress', 'Address.PostalCode'] },
    reasons: [
      {
        fact: 'EmailAddress',
        label: { ja: 'メールアドレス', en: 'email address' },
        left: 'misaki.takahashi@example.com',
        right: 'misaki.takahashi@example.com',
        finding: { ja: 'メールアドレスが同じ', en: 'same email address' },
        weight: 12.7,
      },
      {
        fact: 'Address',
        label: { ja: '住所', en: 'address' },
        left: '神宮前1-2-3',
        right: '神宮前１丁目２−３',
        finding: { ja: '番地まで同じ', en: 'same to the house number' },
        weight: 7.3,
      },
      {
        fact: 'name',
        label: { ja: '氏名', en: 'name' },
        left: '髙橋 美咲',
        right: '高橋 みさき',
        finding: { ja: '姓が異体字で同じ', en: 'same family name in variant characters' },
        weight: 4.0,
      },
    ],
  },
  {
    left: 'hoshizora:HZ-88201',
    right: 'lumiere:A-4410',
    probability: 0.41,
    weight: -0.5,
    decision: { kind: 'learned' },
    reasons: [
      {
        fact: 'name',
        label: { ja: '氏名', en: 'name' },
        left: 'Misaki Takahashi',
        right: '高橋 みさき',
        finding: { ja: '読みが同じ', en: 'same reading' },
        weight: 9.8,
      },
    ],
  },
];

export const MERGE: MergeView = {
  id: 'm1',
  runId: 'run-1',
  at: '2026-10-31T15:10:00.000Z',
  by: 'learned',
  records: RECORDS.map((record) => record.id),
  explanations: EXPLANATIONS,
  undone: false,
};
