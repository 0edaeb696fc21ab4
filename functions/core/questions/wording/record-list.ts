import type { Locale, LocalizedText } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { AnswerColumn } from '../answer.ts';
import type { Catalog } from '../catalog.ts';
import { COLUMNS_OF_RECORDS, isListed, LISTED_RECORDS, type ListedRecords } from '../listed-records.ts';
import type { Plan } from '../plan.ts';
import { LIST_LENGTH } from '../reading/follow-up-people.ts';
import { restrictionTexts } from './conditions.ts';
import { inTenths } from './event-facts-text.ts';
import { FACT_LABELS } from './fact-labels.ts';
import { dayText, figureText, grouped } from './figures.ts';
import { displayNameOf } from './person-name.ts';
import { type AnswerTable, type RawTable, rowsOf, tableOf } from './table.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, Json>>;

const CODED = ['brand', 'contact_channel', 'contact_topic', 'contact_outcome'] as const;

/** Orders, contacts or survey answers as the asker reads them: when, whose, with which brand, and what they were. */
export function recordsTable(plan: Plan, raw: RawTable, catalog: Catalog, locale: Locale): AnswerTable {
  const plain = (name: string): AnswerColumn & { valueOf(row: Row): Json } => ({
    name,
    label: FACT_LABELS[name]?.label ?? { ja: name, en: name },
    unit: FACT_LABELS[name]?.unit ?? 'text',
    valueOf: (row) => valueIn(row, name, catalog, locale),
  });
  const kind = LISTED_RECORDS[listedBy(plan)].of;
  return tableOf(
    [
      plain('day'),
      ...(kind === 'order' ? [plain('order_id')] : []),
      { ...plain('full_name'), name: 'name', valueOf: displayNameOf },
      { ...plain('profile_id'), label: { ja: 'プロファイルID', en: 'profile id' } },
      plain('brand'),
      ...COLUMNS_OF_RECORDS[kind].map(plain),
    ],
    raw,
  );
}

function valueIn(row: Row, name: string, catalog: Catalog, locale: Locale): Json {
  const value = row[name] ?? null;
  const coded = CODED.find((one) => one === name);
  if (coded !== undefined && typeof value === 'string') return valueText(coded, value, catalog)[locale];
  return name === 'minutes' && typeof value === 'number' ? inTenths(value) : value;
}

/** The gate lets no other list through. */
function listedBy({ measures }: Plan): ListedRecords {
  const [measure] = measures;
  return measure !== undefined && isListed(measure.name) ? measure.name : 'orders';
}

interface Noun {
  readonly ja: string;
  readonly en: readonly [one: string, many: string];
}

const NOUNS: Readonly<Record<ListedRecords, Noun>> = {
  orders: { ja: '注文', en: ['order', 'orders'] },
  returned_orders: { ja: '返品された注文', en: ['returned order', 'returned orders'] },
  cancelled_orders: { ja: 'キャンセルされた注文', en: ['cancelled order', 'cancelled orders'] },
  contacts: { ja: '問い合わせ', en: ['contact', 'contacts'] },
  survey_answers: { ja: 'アンケートの回答', en: ['survey answer', 'survey answers'] },
};

const NEWEST_FIRST: LocalizedText = { ja: '新しい順', en: 'the newest first' };
const BY_AMOUNT = {
  descending: { ja: '金額の大きい順', en: 'the largest first' },
  ascending: { ja: '金額の小さい順', en: 'the smallest first' },
} as const;

/** How many are listed, of what, in which order, and the first of them. */
export function recordsText(plan: Plan, raw: RawTable, catalog: Catalog, locale: Locale): string {
  const noun = NOUNS[listedBy(plan)];
  const conditions = restrictionTexts(plan, catalog).map((text) => text[locale]);
  const [first] = rowsOf(raw);
  const count = raw.rows.length;
  // A limit that nobody said cuts what there is.
  const cut = count === plan.limit && plan.limit === LIST_LENGTH;
  const how = (plan.order === null ? NEWEST_FIRST : BY_AMOUNT[plan.order])[locale];
  if (locale === 'ja') {
    const of = conditions.length === 0 ? '' : `${conditions.join('、')}: `;
    if (first === undefined) return `${of}該当する${noun.ja}はありません。`;
    const many = `${grouped(count)}件${cut ? 'までを表示します（ほかにもある場合があります）' : 'です'}`;
    return `${of}${noun.ja}を${how}に、${many}。先頭は${firstText(first, catalog, locale)}です。`;
  }
  const of = conditions.length === 0 ? '' : ` (${conditions.join('; ')})`;
  if (first === undefined) return `No ${noun.en[1]} match${of}.`;
  const many = `${cut ? 'The first ' : ''}${grouped(count)} ${noun.en[count === 1 ? 0 : 1]}${of}, ${how}`;
  return `${many}${cut ? '; there may be more' : ''}. The first: ${firstText(first, catalog, locale)}.`;
}

function firstText(row: Row, catalog: Catalog, locale: Locale): string {
  const name = displayNameOf(row);
  const told = ['contact_channel', 'contact_topic', 'survey'].map((column) => valueIn(row, column, catalog, locale));
  const amount = typeof row.amount === 'number' ? figureText(row.amount, 'yen', locale) : null;
  return [
    typeof row.day === 'string' ? dayText(row.day, locale) : null,
    valueIn(row, 'brand', catalog, locale),
    ...told,
    amount,
    name === null ? null : locale === 'ja' ? `${name}さん` : name,
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(locale === 'ja' ? '、' : ', ');
}
