import type { Locale } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import { LISTED_ORDERS, type ListedOrders } from '../listed-orders.ts';
import type { Plan } from '../plan.ts';
import { LIST_LENGTH } from '../reading/follow-up-people.ts';
import { restrictionTexts } from './conditions.ts';
import { FACT_LABELS } from './fact-labels.ts';
import { dayText, figureText, grouped } from './figures.ts';
import { displayNameOf } from './person-name.ts';
import { type AnswerTable, dimensionColumn, type RawTable, rowsOf, tableOf } from './table.ts';
import { valueText } from './value-text.ts';

/** Orders as the asker reads them: when, which, whose, where and for how much. */
export function ordersTable(raw: RawTable, catalog: Catalog, locale: Locale): AnswerTable {
  const plain = (name: string) => ({
    name,
    label: FACT_LABELS[name]?.label ?? { ja: name, en: name },
    unit: FACT_LABELS[name]?.unit ?? ('text' as const),
    valueOf: (row: ReturnType<typeof rowsOf>[number]) => row[name] ?? null,
  });
  return tableOf(
    [
      plain('day'),
      plain('order_id'),
      { ...plain('full_name'), name: 'name', valueOf: displayNameOf },
      { ...plain('profile_id'), label: { ja: 'プロファイルID', en: 'profile id' } },
      dimensionColumn('brand', catalog, locale),
      plain('channel'),
      plain('store'),
      plain('amount'),
    ],
    raw,
  );
}

const NOUNS: Readonly<
  Record<ListedOrders, { readonly ja: string; readonly en: readonly [one: string, many: string] }>
> = {
  orders: { ja: '注文', en: ['order', 'orders'] },
  returned_orders: { ja: '返品された注文', en: ['returned order', 'returned orders'] },
  cancelled_orders: { ja: 'キャンセルされた注文', en: ['cancelled order', 'cancelled orders'] },
};

/** How many orders are listed, of what, and the first of them. */
export function ordersText(plan: Plan, raw: RawTable, catalog: Catalog, locale: Locale): string {
  const noun =
    NOUNS[(Object.keys(LISTED_ORDERS) as ListedOrders[]).find((name) => name === plan.measures[0]?.name) ?? 'orders'];
  const conditions = restrictionTexts(plan, catalog).map((text) => text[locale]);
  const rows = rowsOf(raw);
  const [first] = rows;
  const cut = rows.length === (plan.limit ?? LIST_LENGTH) && (plan.limit ?? LIST_LENGTH) === LIST_LENGTH;
  const name = first === undefined ? null : displayNameOf(first);
  const brand = valueText('brand', String(first?.brand ?? ''), catalog)[locale];
  const day = typeof first?.day === 'string' ? dayText(first.day, locale) : '';
  const amount = typeof first?.amount === 'number' ? figureText(first.amount, 'yen', locale) : '';
  if (locale === 'ja') {
    const of = conditions.length === 0 ? '' : `${conditions.join('、')}: `;
    if (first === undefined) return `${of}該当する${noun.ja}はありません。`;
    const how = plan.order === null ? '新しい順' : plan.order === 'descending' ? '金額の大きい順' : '金額の小さい順';
    const count = cut
      ? `${grouped(rows.length)}件までを表示します（ほかにもある場合があります）`
      : `${grouped(rows.length)}件です`;
    return `${of}${noun.ja}を${how}に、${count}。先頭は${day}、${brand}、${amount}${name === null ? '' : `、${name}さん`}です。`;
  }
  const of = conditions.length === 0 ? '' : ` (${conditions.join('; ')})`;
  if (first === undefined) return `No ${noun.en[1]} match${of}.`;
  const how =
    plan.order === null ? 'the newest first' : plan.order === 'descending' ? 'the largest first' : 'the smallest first';
  const count = `${cut ? 'The first ' : ''}${grouped(rows.length)} ${noun.en[rows.length === 1 ? 0 : 1]}${of}, ${how}${cut ? '; there may be more' : ''}`;
  return `${count}. The first: ${day}, ${brand}, ${amount}${name === null ? '' : `, ${name}`}.`;
}
