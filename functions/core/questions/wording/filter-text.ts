import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import { dimensionOf, NUMBER_FIELDS, type NumberFieldName } from '../dimensions.ts';
import { type Filter, isValueFilter, type Operator } from '../plan.ts';
import { grouped } from './figures.ts';
import { valueText } from './value-text.ts';

type Names = Pick<Catalog, 'brands' | 'segments' | 'attributes'>;

const UNITS: Readonly<Record<Exclude<NumberFieldName, 'birth_date'>, LocalizedText>> = {
  age: { ja: '歳', en: ' years' },
  order_amount: { ja: '円', en: ' yen' },
  order_items: { ja: '点', en: '' },
  order_products: { ja: '種類', en: '' },
  purchase_number: { ja: '回目', en: '' },
  survey_score: { ja: '点', en: '' },
  contact_minutes: { ja: '分', en: ' minutes' },
  contact_satisfaction: { ja: '点', en: '' },
};

/** `カテゴリ: シャツ`: a filter in words. */
export function filterText(filter: Filter, catalog: Names): LocalizedText {
  if (!isValueFilter(filter)) {
    const { label } = NUMBER_FIELDS[filter.field];
    if (filter.field === 'birth_date') return bornText(filter.op, filter.value);
    const unit = UNITS[filter.field];
    const limit = limitText(filter.op, `${grouped(filter.value)}${unit.ja}`, `${grouped(filter.value)}${unit.en}`);
    return { ja: `${label.ja}: ${limit.ja}`, en: `${label.en}: ${limit.en}` };
  }
  const texts = filter.values.map((value) => valueText(filter.field, value, catalog));
  const { label } = dimensionOf(filter.field);
  const [ja, en] = [texts.map((text) => text.ja).join('・'), texts.map((text) => text.en).join(', ')];
  if (filter.op === 'not-in' && filter.values.join() === 'unknown')
    return { ja: `${label.ja}: 不明を除く`, en: `${label.en}: unknown left out` };
  return filter.op === 'in'
    ? { ja: `${label.ja}: ${ja}`, en: `${label.en}: ${en}` }
    : { ja: `${label.ja}: ${ja}以外（不明を含む）`, en: `${label.en}: not ${en} (unknown included)` };
}

/** `1989年1月8日以降に生まれた`, of 19890108. */
function bornText(op: Operator, value: number): LocalizedText {
  const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
  const ja = `${year}年${month}月${day}日`;
  const en = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  switch (op) {
    case '>=':
      return { ja: `生年月日: ${ja}以降`, en: `born on or after ${en}` };
    case '<=':
      return { ja: `生年月日: ${ja}以前`, en: `born on or before ${en}` };
    case '>':
      return { ja: `生年月日: ${ja}より後`, en: `born after ${en}` };
    case '<':
      return { ja: `生年月日: ${ja}より前`, en: `born before ${en}` };
    case '=':
      return { ja: `生年月日: ${ja}`, en: `born on ${en}` };
  }
}

/** `3以上`, “3 or more”: a limit with its number already in words. */
export function limitText(op: Operator, ja: string, en: string): LocalizedText {
  switch (op) {
    case '>=':
      return { ja: `${ja}以上`, en: `${en} or more` };
    case '<=':
      return { ja: `${ja}以下`, en: `${en} or less` };
    case '>':
      return { ja: `${ja}を超える`, en: `more than ${en}` };
    case '<':
      return { ja: `${ja}未満`, en: `less than ${en}` };
    case '=':
      return { ja: `ちょうど${ja}`, en: `exactly ${en}` };
  }
}
