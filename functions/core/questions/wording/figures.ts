import type { Locale, LocalizedText } from '../../language.ts';
import type { Json } from '../../profiles/profile.ts';
import type { ColumnUnit } from '../answer.ts';
import type { MeasureName } from '../measures.ts';
import type { DayRange, Grain } from '../plan.ts';

/** Three digits at a time: the same in both languages and on every machine. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}

const COUNTERS: Readonly<Partial<Record<MeasureName, string>>> = {
  customers: '人',
  buyers: '人',
  new_customers: '人',
  repeat_customers: '人',
  email_consents: '人',
  call_consents: '人',
  orders: '件',
  returned_orders: '件',
  cancelled_orders: '件',
  quantity: '点',
  products_sold: '種類',
  categories_sold: '種類',
  average_age: '歳',
  median_age: '歳',
  highest_age: '歳',
  lowest_age: '歳',
  first_time_buyers: '人',
  segment_members: '人',
  contacts: '件',
  contacting_customers: '人',
  contacts_per_customer: '件',
  average_contact_minutes: '分',
  median_contact_minutes: '分',
  longest_contact_minutes: '分',
  total_contact_minutes: '分',
  average_contact_satisfaction: '点',
  web_events: '回',
  web_visitors: '人',
  survey_answers: '件',
  survey_respondents: '人',
  consent_decisions: '件',
  deciding_customers: '人',
  average_survey_score: '点',
  median_survey_score: '点',
  units_per_order: '点',
  units_per_customer: '点',
  median_units_per_customer: '点',
  orders_per_customer: '件',
  median_orders_per_customer: '件',
};

/** Rounded as it is shown: whole yen, one decimal of a percentage, two of a ratio. Shares come in as 0 … 1. */
export function rounded(value: number, unit: ColumnUnit): number {
  if (unit === 'percent') return Math.round(value * 1000) / 10;
  if (unit === 'yen') return Math.round(value);
  return Math.round(value * 100) / 100;
}

/** A rounded figure with its unit. */
export function figureText(value: number | null, unit: ColumnUnit, locale: Locale, measure?: MeasureName): string {
  if (value === null) return locale === 'ja' ? 'なし' : 'none';
  if (unit === 'yen')
    return locale === 'ja' ? `${grouped(value)}円` : `${value < 0 ? '-' : ''}¥${grouped(Math.abs(value))}`;
  if (unit === 'percent') return `${grouped(value)}%`;
  if (unit === 'days') return locale === 'ja' ? `${grouped(value)}日` : `${grouped(value)} days`;
  const counter = measure === undefined ? undefined : COUNTERS[measure];
  return locale === 'ja' && counter !== undefined ? `${grouped(value)}${counter}` : grouped(value);
}

/** A figure of an answer: a day stands as it is said. */
export function toldText(value: Json, unit: ColumnUnit, locale: Locale, measure?: MeasureName): string {
  if (typeof value === 'string') return unit === 'date' ? dayText(value, locale) : value;
  return figureText(typeof value === 'number' ? value : null, unit, locale, measure);
}

/** `2026-10-01` → 2026年10月1日. */
export function dayText(day: string, locale: Locale): string {
  if (locale === 'en') return day;
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(year)}年${Number(month)}月${Number(date)}日`;
}

export function rangeText(range: DayRange): LocalizedText {
  const { from, to } = range;
  if (from === null && to === null) return { ja: '全期間', en: 'all time' };
  if (from !== null && from === to) return { ja: dayText(from, 'ja'), en: from };
  if (from === null) return { ja: `${dayText(to ?? '', 'ja')}まで`, en: `until ${to}` };
  if (to === null) return { ja: `${dayText(from, 'ja')}から`, en: `since ${from}` };
  return { ja: `${dayText(from, 'ja')}〜${dayText(to, 'ja')}`, en: `${from} to ${to}` };
}

/** The first day of a period as its name: 2026年10月, 2026-Q4, FY2026. */
export function periodText(firstDay: string, grain: Grain, locale: Locale): string {
  const [year = '', month = ''] = firstDay.split('-');
  const quarter = Math.floor((Number(month) - 1) / 3) + 1;
  switch (grain) {
    case 'month':
      return locale === 'ja' ? `${Number(year)}年${Number(month)}月` : `${year}-${month}`;
    case 'quarter':
      return locale === 'ja' ? `${Number(year)}年${3 * quarter - 2}〜${3 * quarter}月` : `${year} Q${quarter}`;
    case 'year':
      return locale === 'ja' ? `${Number(year)}年` : year;
    case 'fiscal-year':
      return locale === 'ja' ? `${Number(year)}年度` : `FY${year}`;
    case 'week':
      return locale === 'ja' ? `${dayText(firstDay, 'ja')}の週` : `week of ${firstDay}`;
    case 'day':
      return dayText(firstDay, locale);
  }
}
