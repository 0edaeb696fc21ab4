import type { LocalizedText } from '../language.ts';
import { dayOf, instant } from '../time.ts';
import type { AttributeValue } from './definition.ts';
import type { AttributeDefinition } from './measure.ts';

/** A value as it is shown to a person, with its unit: `12,300円`, `181 days`. Moments become days of the business time zone. */
export function formatAttributeValue(definition: AttributeDefinition, value: AttributeValue): LocalizedText {
  if (value === null) return { ja: '記録なし', en: 'none' };
  if (typeof value === 'boolean') return value ? { ja: 'はい', en: 'yes' } : { ja: 'いいえ', en: 'no' };
  if (typeof value === 'string') return definition.measure.kind === 'consent' ? consentText(value) : same(value);
  return formatNumber(definition, value);
}

function formatNumber({ unit, counter }: AttributeDefinition, value: number): LocalizedText {
  const digits = grouped(value);
  if (counter !== null) return { ja: `${digits}${counter.ja}`, en: `${digits}${counter.en}` };
  switch (unit) {
    case 'yen':
      return { ja: `${digits}円`, en: value < 0 ? `-¥${grouped(-value)}` : `¥${digits}` };
    case 'count':
      return { ja: `${digits}件`, en: digits };
    case 'days':
      return { ja: `${digits}日`, en: value === 1 ? '1 day' : `${digits} days` };
    case 'percent':
      return same(`${digits}%`);
    case 'instant':
      return formatDay(value);
    case 'ratio':
    case 'score':
    case 'text':
    case 'flag':
      return same(digits);
  }
}

function formatDay(milliseconds: number): LocalizedText {
  const day = dayOf(instant(milliseconds));
  const [year = '', month = '', date = ''] = day.split('-');
  return { ja: `${Number(year)}年${Number(month)}月${Number(date)}日`, en: day };
}

function consentText(consent: string): LocalizedText {
  if (consent === 'yes') return { ja: '可', en: 'yes' };
  return consent === 'no' ? { ja: '不可', en: 'no' } : { ja: '不明', en: 'unknown' };
}

const same = (text: string): LocalizedText => ({ ja: text, en: text });

/** Three digits at a time before the decimal point: the same in both languages. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
}
