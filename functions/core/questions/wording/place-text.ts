import type { LocalizedText } from '../../language.ts';
import { FACTS, type FactName } from '../facts.ts';

/** What each of them is, and how they are counted. */
const COUNTED: Readonly<Partial<Record<FactName, (place: number) => LocalizedText>>> = {
  last_purchase: (place) => backwards(place, '購入', 'purchase'),
  first_purchase: (place) => ({ ja: `${place}回目の購入`, en: `${ordinal(place)} purchase` }),
  returned: (place) => backwards(place, '返品', 'return'),
  cancelled: (place) => backwards(place, 'キャンセル', 'cancellation'),
  last_survey: (place) => backwards(place, 'アンケートの回答', 'survey answer'),
  last_contact: (place) => backwards(place, '問い合わせ', 'contact'),
};

/** `直近の購入`; `2番目に新しい購入` of the one before. */
export function labelOf(name: FactName, place: number | null): LocalizedText {
  const counted = place === null || place === 1 ? undefined : COUNTED[name]?.(place);
  return counted ?? FACTS[name].label;
}

function backwards(place: number, ja: string, en: string): LocalizedText {
  return { ja: `${place}番目に新しい${ja}`, en: `${ordinal(place)} newest ${en}` };
}

const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const RULES = new Intl.PluralRules('en', { type: 'ordinal' });

/** `2nd`. */
const ordinal = (place: number): string => `${place}${ENDINGS[RULES.select(place)] ?? 'th'}`;
