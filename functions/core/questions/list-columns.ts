import type { LocalizedText } from '../language.ts';
import type { ColumnUnit } from './answer.ts';
import { isRecordColumn, type RecordColumn, recordColumnLabel, recordColumnName } from './record-columns.ts';

/** What a list of people tells of each beside the name and the figures. */
export interface ListColumnDefinition {
  readonly label: LocalizedText;
  readonly unit: ColumnUnit;
  /** What it means, where the label alone does not say it. */
  readonly definition: LocalizedText | null;
}

const plain = (ja: string, en: string, unit: ColumnUnit = 'text'): ListColumnDefinition => ({
  label: { ja, en },
  unit,
  definition: null,
});

export const LIST_COLUMNS = {
  email: plain('メールアドレス', 'email address'),
  phone: plain('電話番号', 'phone number'),
  prefecture: plain('都道府県', 'prefecture'),
  gender: plain('性別', 'gender'),
  birth_date: plain('生年月日', 'birth date', 'date'),
  age: plain('年齢', 'age', 'score'),
  last_purchase: {
    label: { ja: '最終購入日', en: 'last purchase' },
    unit: 'date',
    definition: {
      ja: '最終購入日は、その人の完了した最後の注文の日です',
      en: 'the last purchase is the day of the person’s last completed order',
    },
  },
  first_purchase: {
    label: { ja: '初回購入日', en: 'first purchase' },
    unit: 'date',
    definition: {
      ja: '初回購入日は、その人の完了した最初の注文の日です',
      en: 'the first purchase is the day of the person’s first completed order',
    },
  },
  registered: {
    label: { ja: '登録日', en: 'registered' },
    unit: 'date',
    definition: {
      ja: '登録日は、どのブランドであれ最初の登録の日です',
      en: 'registered is the day of the first registration with any brand',
    },
  },
  segment: {
    label: { ja: '主なセグメント', en: 'main segment' },
    unit: 'text',
    definition: {
      ja: '主なセグメントは、最新の更新でその人が入っているセグメントのうち優先順位が最も高いものです',
      en: 'the main segment is the one of the highest priority that the person is in as of the newest run',
    },
  },
  cluster: plain('クラスタ', 'cluster'),
  consent_call: plain('電話の許諾', 'consent to calls'),
  consent_email: plain('メールの許諾', 'consent to email'),
  /** Of the attribute that is named. */
  attribute: plain('属性', 'attribute'),
} as const satisfies Record<string, ListColumnDefinition>;

export type ListColumnName = keyof typeof LIST_COLUMNS;

export const LIST_COLUMN_NAMES = Object.keys(LIST_COLUMNS) as [ListColumnName, ...ListColumnName[]];

/** Its place in the result: a list may hold several attributes. */
export const listColumnKey = ({
  name,
  attribute,
}: {
  readonly name: ListColumnName | RecordColumn;
  readonly attribute: string | null;
}): string => (attribute === null ? `of_${name}` : `of_attribute_${attribute}`);

export const listColumnOf = (name: ListColumnName | RecordColumn): ListColumnDefinition =>
  isRecordColumn(name)
    ? { label: recordColumnLabel(recordColumnName(name)), unit: 'text', definition: null }
    : LIST_COLUMNS[name];
