import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import { DIMENSIONS, NUMBER_FIELDS, type NumberFieldName } from '../dimensions.ts';
import { type Filter, isValueFilter, type Operator } from '../plan.ts';
import { grouped } from './figures.ts';
import { valueText } from './value-text.ts';

type Names = Pick<Catalog, 'brands' | 'segments' | 'attributes'>;

const UNITS: Readonly<Record<NumberFieldName, LocalizedText>> = {
  age: { ja: '歳', en: ' years' },
  order_amount: { ja: '円', en: ' yen' },
  purchase_number: { ja: '回目', en: '' },
  survey_score: { ja: '点', en: '' },
};

/** `カテゴリ: シャツ`: a filter in words. */
export function filterText(filter: Filter, catalog: Names): LocalizedText {
  if (!isValueFilter(filter)) {
    const { label } = NUMBER_FIELDS[filter.field];
    const unit = UNITS[filter.field];
    const limit = limitText(filter.op, `${grouped(filter.value)}${unit.ja}`, `${grouped(filter.value)}${unit.en}`);
    return { ja: `${label.ja}: ${limit.ja}`, en: `${label.en}: ${limit.en}` };
  }
  const texts = filter.values.map((value) => valueText(filter.field, value, catalog));
  const { label } = DIMENSIONS[filter.field];
  const [ja, en] = [texts.map((text) => text.ja).join('・'), texts.map((text) => text.en).join(', ')];
  if (filter.op === 'not-in' && filter.values.join() === 'unknown')
    return { ja: `${label.ja}: 不明を除く`, en: `${label.en}: unknown left out` };
  return filter.op === 'in'
    ? { ja: `${label.ja}: ${ja}`, en: `${label.en}: ${en}` }
    : { ja: `${label.ja}: ${ja}以外（不明を含む）`, en: `${label.en}: not ${en} (unknown included)` };
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
