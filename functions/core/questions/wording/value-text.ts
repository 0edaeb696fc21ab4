import type { LocalizedText } from '../../language.ts';
import { wordLabel } from '../../records/word-labels.ts';
import { MILLISECONDS_PER_DAY } from '../../time.ts';
import type { Catalog } from '../catalog.ts';
import type { DimensionName } from '../dimensions.ts';
import { BANDS, MOST_COUNTED } from '../history-dimensions.ts';
import { PREFECTURES } from '../words/prefectures.ts';
import { ageGroupText } from './age-group.ts';
import { grouped } from './figures.ts';

/** A value of a dimension as a person reads it: `tsumugi` → つむぎ, `30s` → 30代, `unknown` → 不明. */
export function valueText(
  dimension: DimensionName | 'period' | 'status',
  value: string,
  catalog: Pick<Catalog, 'brands' | 'segments'> & { readonly values?: Pick<Catalog['values'], 'clusters'> },
): LocalizedText {
  if (dimension === 'cluster') return clusterText(value, catalog.values?.clusters ?? []);
  if (value === 'unknown') return { ja: '不明', en: 'unknown' };
  switch (dimension) {
    case 'brand':
      return catalog.brands.find(({ id }) => id === value)?.label ?? same(value);
    case 'segment':
    case 'earlier_segment':
      return catalog.segments.find(({ name }) => name === value)?.label ?? same(value);
    case 'gender':
      return GENDERS[value] ?? same(value);
    case 'birth_month':
      return monthText(Number(value));
    case 'age_group':
      return ageGroupText(value);
    case 'prefecture':
      return { ja: value, en: PREFECTURES.find(({ ja }) => ja === value)?.en ?? value };
    case 'consent_call':
    case 'consent_email':
      return CONSENTS[value] ?? same(value);
    case 'has_phone':
    case 'has_email':
      return ON_FILE[value] ?? same(value);
    case 'r_score':
    case 'f_score':
    case 'm_score':
    case 'rfm_total':
      return { ja: `${Number(value)}点`, en: String(Number(value)) };
    case 'recommender':
      return RECOMMENDERS[value] ?? same(value);
    case 'consent_channel':
      return CONSENT_CHANNELS[value] ?? same(value);
    case 'consent_decision':
      return DECISIONS[value] ?? same(value);
    case 'weekday':
      return weekdayText(value);
    case 'first_purchase_month':
      return {
        ja: `${Number(value.slice(0, 4))}年${Number(value.slice(4))}月`,
        en: `${value.slice(0, 4)}-${value.slice(4)}`,
      };
    case 'first_purchase_quarter':
      return quarterText(Number(value.slice(0, 4)), Number(value.slice(4)));
    case 'first_purchase_year':
      return { ja: `${Number(value)}年`, en: value };
    case 'months_since_first_purchase':
      return { ja: `${Number(value)}か月後`, en: `${Number(value)} months later` };
    case 'day_type':
      return DAY_TYPES[value] ?? same(value);
    case 'first_brand':
    case 'favourite_brand':
      return valueText('brand', value, catalog);
    case 'price_level':
      return PRICE_LEVELS[value] ?? same(value);
    case 'purchase_turn':
      return TURNS[value] ?? same(value);
    case 'purchase_count':
      return countText(Number(value));
    case 'spend_band':
    case 'order_band':
      return bandText(Number(value));
    case 'hour':
      return { ja: `${Number(value)}時台`, en: `${value}:00` };
    case 'contact_mark':
      return { ja: `${Number(value)}点`, en: `score ${Number(value)}` };
    case 'score':
      return same(String(Number(value)));
    case 'contact_channel':
    case 'contact_outcome':
    case 'event_type':
      return wordLabel(value);
    case 'status':
      return STATUSES[value] ?? same(value);
    default:
      return same(value);
  }
}

/** Whoever had not bought when the clusters were made is in none of them. */
function clusterText(value: string, clusters: Catalog['values']['clusters']): LocalizedText {
  if (value === 'unknown') return { ja: 'クラスタなし', en: 'in no cluster' };
  return clusters.find(({ name }) => name === value)?.label ?? same(value);
}

const same = (text: string): LocalizedText => ({ ja: text, en: text });

const quarterText = (year: number, quarter: number): LocalizedText => ({
  ja: `${year}年${3 * quarter - 2}〜${3 * quarter}月`,
  en: `${year} Q${quarter}`,
});

function countText(count: number): LocalizedText {
  return count >= MOST_COUNTED
    ? { ja: `${MOST_COUNTED}回以上`, en: `${MOST_COUNTED} or more` }
    : { ja: `${count}回`, en: String(count) };
}

/** By where the band begins, in yen. */
function bandText(from: number): LocalizedText {
  const next = BANDS[BANDS.indexOf(from) + 1];
  if (next === undefined) return { ja: `${grouped(from)}円以上`, en: `¥${grouped(from)} or more` };
  return from === 0
    ? { ja: `${grouped(next)}円未満`, en: `below ¥${grouped(next)}` }
    : { ja: `${grouped(from)}円以上${grouped(next)}円未満`, en: `¥${grouped(from)} to below ¥${grouped(next)}` };
}

/** 1 January 2001 was a Monday. */
const MONDAY = Date.UTC(2001, 0, 1);

/** `1` → 月曜日 … `7` → 日曜日. */
function weekdayText(value: string): LocalizedText {
  const name = (locale: 'ja' | 'en'): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
      MONDAY + (Number(value) - 1) * MILLISECONDS_PER_DAY,
    );
  return { ja: name('ja'), en: name('en') };
}

const DAY_TYPES: Readonly<Record<string, LocalizedText>> = {
  weekday: { ja: '平日', en: 'weekdays' },
  weekend: { ja: '週末', en: 'weekends' },
};
function monthText(month: number): LocalizedText {
  const en = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2001, month - 1, 1));
  return { ja: `${month}月`, en };
}

const PRICE_LEVELS: Readonly<Record<string, LocalizedText>> = {
  below: { ja: '値引き（定価より安い）', en: 'below the list price' },
  list: { ja: '定価', en: 'at the list price' },
};
const TURNS: Readonly<Record<string, LocalizedText>> = {
  first: { ja: '新規（初回の注文）', en: 'new (first order)' },
  repeat: { ja: 'リピート（2回目以降の注文）', en: 'repeat (later orders)' },
};
const GENDERS: Readonly<Record<string, LocalizedText>> = {
  female: { ja: '女性', en: 'female' },
  male: { ja: '男性', en: 'male' },
  other: { ja: 'その他', en: 'other' },
};
const CONSENTS: Readonly<Record<string, LocalizedText>> = {
  yes: { ja: '可', en: 'yes' },
  no: { ja: '不可', en: 'no' },
};
const ON_FILE: Readonly<Record<string, LocalizedText>> = {
  yes: { ja: 'あり', en: 'yes' },
  no: { ja: 'なし', en: 'no' },
};
const RECOMMENDERS: Readonly<Record<string, LocalizedText>> = {
  a_promoter: { ja: '推奨者（9〜10点）', en: 'promoters (9 or 10)' },
  b_passive: { ja: '中立者（7〜8点）', en: 'passives (7 or 8)' },
  c_detractor: { ja: '批判者（0〜6点）', en: 'detractors (0 to 6)' },
};
const CONSENT_CHANNELS: Readonly<Record<string, LocalizedText>> = {
  call: { ja: '電話', en: 'calls' },
  email: { ja: 'メール', en: 'emails' },
};
const DECISIONS: Readonly<Record<string, LocalizedText>> = {
  given: { ja: '許諾', en: 'given' },
  withdrawn: { ja: '撤回（許諾から拒否へ）', en: 'withdrawn (from yes to no)' },
  refused: { ja: '拒否', en: 'refused' },
};
const STATUSES: Readonly<Record<string, LocalizedText>> = {
  sales: { ja: '完了', en: 'completed' },
  returned: { ja: '返品', en: 'returned' },
  cancelled: { ja: 'キャンセル', en: 'cancelled' },
};
