import type { Locale } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { Catalog } from '../catalog.ts';
import { dayText, figureText } from './figures.ts';
import { valueText } from './value-text.ts';

type Row = Readonly<Record<string, Json>>;

const text = (row: Row, name: string): string => (typeof row[name] === 'string' ? row[name] : '');
const count = (row: Row, name: string): number => (typeof row[name] === 'number' ? row[name] : 0);

function byOrder(rows: readonly Row[]): readonly (readonly Row[])[] {
  const orders = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${text(row, 'brand')}:${text(row, 'order_id')}`;
    orders.set(key, [...(orders.get(key) ?? []), row]);
  }
  return [...orders.values()];
}

/** How many orders the lines are of. */
export function ordersIn(rows: readonly Row[]): number {
  return byOrder(rows).length;
}

/** Orders, line by line as they were read, in a sentence. */
export function ordersText(rows: readonly Row[], catalog: Catalog, locale: Locale): string {
  const orders = byOrder(rows);
  const told = orders.map((lines) => orderText(lines, catalog, locale));
  return locale === 'ja'
    ? `${orders.length}件の注文: ${told.join('、')}。`
    : `${orders.length} order${orders.length === 1 ? '' : 's'}: ${told.join('; ')}.`;
}

/** `（表参道店）`: the store, or how it was ordered, where it is held. */
export function placeText(row: Row, locale: Locale): string {
  const place = text(row, 'store') || text(row, 'channel');
  if (place === '') return '';
  return locale === 'ja' ? `（${place}）` : ` (${place})`;
}

function orderText(lines: readonly Row[], catalog: Catalog, locale: Locale): string {
  const [first = {}] = lines;
  const goods = lines.map((row) => `${text(row, 'product') || '-'} ×${count(row, 'quantity')}`);
  const total = figureText(
    lines.reduce((sum, row) => sum + count(row, 'amount'), 0),
    'yen',
    locale,
  );
  const brand = valueText('brand', text(first, 'brand'), catalog)[locale];
  const day = dayText(text(first, 'day'), locale);
  return locale === 'ja'
    ? `${day} ${brand}${placeText(first, locale)}で${goods.join('・')}（計${total}）`
    : `${day} at ${brand}${placeText(first, locale)}: ${goods.join(', ')} (${total})`;
}

/** Which segments a customer came into and left since the run before. */
export function segmentChangesText(rows: readonly Row[], catalog: Catalog, locale: Locale): string {
  const named = (which: (row: Row) => boolean): string =>
    rows
      .filter(which)
      .map((row) => valueText('segment', text(row, 'segment'), catalog)[locale])
      .join(locale === 'ja' ? '、' : ', ');
  const [came, left, stays] = [
    named((row) => count(row, 'now') > 0 && count(row, 'before') === 0),
    named((row) => count(row, 'now') === 0 && count(row, 'before') > 0),
    named((row) => count(row, 'now') > 0 && count(row, 'before') > 0),
  ];
  if (locale === 'ja') {
    const parts = [
      ...(came === '' ? [] : [`新しく入ったのは${came}`]),
      ...(left === '' ? [] : [`外れたのは${left}`]),
      ...(stays === '' ? [] : [`変わらないのは${stays}`]),
    ];
    return `前回のセグメント更新と比べて、${came + left === '' ? '変化はありません' : '変化があります'}（${parts.join('、')}）。`;
  }
  const parts = [
    ...(came === '' ? [] : [`new: ${came}`]),
    ...(left === '' ? [] : [`left: ${left}`]),
    ...(stays === '' ? [] : [`unchanged: ${stays}`]),
  ];
  return `Since the segment run before, ${came + left === '' ? 'nothing has changed' : 'there are changes'} (${parts.join('; ')}).`;
}
