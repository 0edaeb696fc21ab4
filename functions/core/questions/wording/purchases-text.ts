import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { Catalog } from '../catalog.ts';
import { dayText, figureText } from './figures.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, Json>>;

/** So many are told in the sentence; the table has them all. */
const IN_TEXT = 5;

const text = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '');

/** The orders of one customer, newest first: when, where and for how much. */
export function purchasesText(label: string, rows: readonly Row[], catalog: Catalog, locale: Locale): string {
  const told = rows.slice(0, IN_TEXT).map((row) => orderText(row, catalog, locale));
  const more = rows.length - told.length;
  return locale === 'ja'
    ? `${label}は${rows.length}件です。新しい順に、${told.join('、')}${more > 0 ? `、ほか${more}件` : ''}です。`
    : `${capitalised(label)}: ${rows.length}, the newest first: ${told.join('; ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

function orderText(row: Row, catalog: Catalog, locale: Locale): string {
  const status = text(row, 'status');
  const taken = status === '' || status === 'sales' ? [] : [valueText('status', status, catalog)[locale]];
  const amount = typeof row.amount === 'number' ? [figureText(row.amount, 'yen', locale)] : [];
  const brand = valueText('brand', text(row, 'brand'), catalog)[locale];
  const day = dayText(text(row, 'day'), locale);
  const parts = [...amount, ...taken];
  return locale === 'ja' ? `${day} ${brand}（${parts.join('、')}）` : `${day} ${brand} (${parts.join(', ')})`;
}

/** What one customer bought, and on which days: each product once. */
export function productsText(label: string, rows: readonly Row[], locale: Locale): string {
  const days = new Map<string, string[]>();
  for (const row of rows) {
    const product = text(row, 'product') || '-';
    days.set(product, [...(days.get(product) ?? []), dayText(text(row, 'day'), locale)]);
  }
  const comma = locale === 'ja' ? '、' : ', ';
  const names = [...days]
    .slice(0, IN_TEXT)
    .map(([product, bought]) =>
      locale === 'ja' ? `${product}（${bought.join(comma)}）` : `${product} (${bought.join(comma)})`,
    );
  const others = days.size - names.length;
  const more = others > 0 ? (locale === 'ja' ? `ほか${others}商品` : ` and ${others} more`) : '';
  return locale === 'ja'
    ? `${label}は${names.join(comma)}${more}です。`
    : `${capitalised(label)}: ${names.join(comma)}${more}.`;
}

const capitalised = (sentence: string): string => sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());
