import type { Answer, AttributeView } from '../../functions/core/contract.ts';
import type { Locale } from '../text/locale.ts';

type Unit = AttributeView['unit'] | Answer['columns'][number]['unit'];
type Cell = Answer['rows'][number][number] | AttributeView['value'];

/** Nothing to show: the data has no value. */
export const NO_VALUE = '–';

/** The business counts its days here, whatever the reader's machine says. */
const TIME_ZONE = 'Asia/Tokyo';

const LANGUAGE = { ja: 'ja-JP', en: 'en-US' } as const satisfies Record<Locale, string>;

/** A value of the data with its unit, as a person reads it. Percentages arrive as 0 to 100. */
export function formatValue(value: Cell | undefined, unit: Unit, locale: Locale): string {
  if (value === null || value === undefined || value === '') return NO_VALUE;
  if (typeof value === 'boolean') return formatFlag(value, locale);
  if (typeof value === 'object') return JSON.stringify(value);
  if (unit === 'instant' || unit === 'date') return formatDay(value, locale);
  if (typeof value === 'string')
    return unit === 'flag' ? formatFlag(value === 'yes' || value === 'true', locale) : value;
  return formatNumber(value, unit, locale);
}

function formatNumber(value: number, unit: Unit, locale: Locale): string {
  switch (unit) {
    case 'yen':
      return formatYen(value, locale);
    case 'days':
      return locale === 'ja'
        ? `${decimal(value, 0, locale)}日`
        : `${decimal(value, 0, locale)} ${value === 1 ? 'day' : 'days'}`;
    case 'percent':
      return `${decimal(value, 1, locale)}%`;
    case 'ratio':
      return decimal(value, 2, locale);
    case 'flag':
      return formatFlag(value !== 0, locale);
    default:
      return decimal(value, 2, locale);
  }
}

export function formatYen(amount: number | null, locale: Locale): string {
  if (amount === null) return NO_VALUE;
  const sign = amount < 0 ? '−' : '';
  const digits = decimal(Math.abs(Math.round(amount)), 0, locale);
  return locale === 'ja' ? `${sign}${digits}円` : `${sign}¥${digits}`;
}

/** A whole number of things. */
export function formatCount(value: number, locale: Locale): string {
  return decimal(value, 0, locale);
}

/** A share, 0 … 1, as a percentage. */
export function formatShare(share: number, locale: Locale): string {
  return `${decimal(share * 100, 1, locale)}%`;
}

/** A calendar day in Tokyo: ISO 8601 text (a day or a moment) or epoch milliseconds. Other text is left as it is. */
export function formatDay(value: string | number | null, locale: Locale): string {
  return formatTime(value, locale, { year: 'numeric', month: locale === 'ja' ? 'numeric' : 'short', day: 'numeric' });
}

/** A moment in Tokyo, to the minute. */
export function formatMoment(value: string | number | null, locale: Locale): string {
  return formatTime(value, locale, {
    year: 'numeric',
    month: locale === 'ja' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

function formatTime(value: string | number | null, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  if (value === null || value === '') return NO_VALUE;
  // A bare day is a day of the calendar, not midnight UTC.
  const isBareDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const isIso = typeof value === 'number' || /^\d{4}-\d{2}-\d{2}/.test(value);
  const moment = isIso ? new Date(value) : null;
  if (moment === null || Number.isNaN(moment.getTime())) return String(value);
  return new Intl.DateTimeFormat(LANGUAGE[locale], { ...parts, timeZone: isBareDay ? 'UTC' : TIME_ZONE }).format(
    moment,
  );
}

function formatFlag(value: boolean, locale: Locale): string {
  if (locale === 'ja') return value ? 'はい' : 'いいえ';
  return value ? 'Yes' : 'No';
}

function decimal(value: number, digits: number, locale: Locale): string {
  return new Intl.NumberFormat(LANGUAGE[locale], { maximumFractionDigits: digits }).format(value);
}

/** A figure on an axis: short, `120万` or `1.2M`. */
export function formatAxis(value: number, unit: Unit, locale: Locale): string {
  const short = new Intl.NumberFormat(LANGUAGE[locale], { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  );
  if (unit === 'percent') return `${short}%`;
  if (unit !== 'yen') return short;
  return locale === 'ja' ? `${short}円` : `¥${short}`;
}

/**
 * A Japanese mobile, 050 or toll-free number as it is written at home (`090-1234-5678`); every other number as it is: where
 * a landline's area code ends takes a table.
 */
export function formatPhone(e164: string): string {
  const mobile = /^\+81([5789]0)(\d{4})(\d{4})$/.exec(e164);
  if (mobile !== null) return `0${mobile[1]}-${mobile[2]}-${mobile[3]}`;
  const tollFree = /^\+81(120)(\d{3})(\d{3})$/.exec(e164);
  return tollFree === null ? e164 : `0${tollFree[1]}-${tollFree[2]}-${tollFree[3]}`;
}
