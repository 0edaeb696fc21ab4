import type { LocalizedText } from '../../language.ts';
import type { Catalog } from '../catalog.ts';
import type { DimensionName } from '../dimensions.ts';
import { PREFECTURES } from '../words/prefectures.ts';
import { ageGroupText } from './age-group.ts';

/** A value of a dimension as a person reads it: `tsumugi` → つむぎ, `30s` → 30代, `unknown` → 不明. */
export function valueText(
  dimension: DimensionName | 'period' | 'status',
  value: string,
  catalog: Pick<Catalog, 'brands' | 'segments'>,
): LocalizedText {
  if (value === 'unknown') return { ja: '不明', en: 'unknown' };
  switch (dimension) {
    case 'brand':
      return catalog.brands.find(({ id }) => id === value)?.label ?? same(value);
    case 'segment':
      return catalog.segments.find(({ name }) => name === value)?.label ?? same(value);
    case 'gender':
      return GENDERS[value] ?? same(value);
    case 'age_group':
      return ageGroupText(value);
    case 'prefecture':
      return { ja: value, en: PREFECTURES.find(({ ja }) => ja === value)?.en ?? value };
    case 'consent_call':
    case 'consent_email':
      return CONSENTS[value] ?? same(value);
    case 'status':
      return STATUSES[value] ?? same(value);
    default:
      return same(value);
  }
}

const same = (text: string): LocalizedText => ({ ja: text, en: text });

const GENDERS: Readonly<Record<string, LocalizedText>> = {
  female: { ja: '女性', en: 'female' },
  male: { ja: '男性', en: 'male' },
  other: { ja: 'その他', en: 'other' },
};
const CONSENTS: Readonly<Record<string, LocalizedText>> = {
  yes: { ja: '可', en: 'yes' },
  no: { ja: '不可', en: 'no' },
};
const STATUSES: Readonly<Record<string, LocalizedText>> = {
  sales: { ja: '完了', en: 'completed' },
  returned: { ja: '返品', en: 'returned' },
  cancelled: { ja: 'キャンセル', en: 'cancelled' },
};
