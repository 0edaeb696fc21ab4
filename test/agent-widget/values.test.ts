import { describe, expect, it } from 'vitest';
import {
  formatAxis,
  formatDay,
  formatMoment,
  formatPhone,
  formatShare,
  formatValue,
  formatYen,
  NO_VALUE,
} from '../../agent-widget/view/values.ts';

describe('values as a person reads them', () => {
  it('writes money with the currency of the language', () => {
    expect(formatYen(1_234_567, 'ja')).toBe('1,234,567円');
    expect(formatYen(1_234_567, 'en')).toBe('¥1,234,567');
    expect(formatYen(-500, 'ja')).toBe('−500円');
    expect(formatYen(null, 'ja')).toBe(NO_VALUE);
  });

  it('writes every unit', () => {
    expect(formatValue(31, 'days', 'ja')).toBe('31日');
    expect(formatValue(1, 'days', 'en')).toBe('1 day');
    expect(formatValue(12.345, 'percent', 'en')).toBe('12.3%');
    expect(formatValue(0.4, 'ratio', 'ja')).toBe('0.4');
    expect(formatValue(1200, 'count', 'en')).toBe('1,200');
    expect(formatValue('545', 'text', 'ja')).toBe('545');
    expect(formatValue(true, 'flag', 'ja')).toBe('はい');
    expect(formatValue('no', 'flag', 'en')).toBe('No');
    expect(formatValue(0, 'flag', 'en')).toBe('No');
  });

  it('says when there is no value, but keeps zero and false', () => {
    expect(formatValue(null, 'yen', 'ja')).toBe(NO_VALUE);
    expect(formatValue(undefined, 'text', 'ja')).toBe(NO_VALUE);
    expect(formatValue('', 'text', 'ja')).toBe(NO_VALUE);
    expect(formatValue(0, 'yen', 'ja')).toBe('0円');
    expect(formatValue(false, 'flag', 'ja')).toBe('いいえ');
  });

  it('shows times in Tokyo, whatever zone the machine is in', () => {
    const lastSecondOfTheDayInUtc = '2026-03-31T23:59:59.000Z';
    expect(formatDay(lastSecondOfTheDayInUtc, 'ja')).toBe('2026/4/1');
    expect(formatMoment(lastSecondOfTheDayInUtc, 'ja')).toBe('2026/4/1 08:59');
    expect(formatValue(Date.parse(lastSecondOfTheDayInUtc), 'instant', 'en')).toBe('Apr 1, 2026');
  });

  it('takes a bare day as a day of the calendar and leaves other text as it is', () => {
    expect(formatDay('1988-04-12', 'ja')).toBe('1988/4/12');
    expect(formatValue('2026年4月', 'date', 'ja')).toBe('2026年4月');
    expect(formatDay('2026-99-99', 'ja')).toBe('2026-99-99');
  });

  it('shortens figures on an axis', () => {
    expect(formatAxis(1_200_000, 'yen', 'ja')).toBe('120万円');
    expect(formatAxis(1_200_000, 'yen', 'en')).toBe('¥1.2M');
    expect(formatAxis(25, 'percent', 'ja')).toBe('25%');
    expect(formatAxis(2_500, 'count', 'en')).toBe('2.5K');
  });

  it('writes shares as percentages', () => {
    expect(formatShare(0.107, 'ja')).toBe('10.7%');
    expect(formatShare(1, 'en')).toBe('100%');
  });

  it('writes Japanese mobile and toll-free numbers as at home and leaves the others', () => {
    expect(formatPhone('+819012345678')).toBe('090-1234-5678');
    expect(formatPhone('+815012345678')).toBe('050-1234-5678');
    expect(formatPhone('+81120123456')).toBe('0120-123-456');
    expect(formatPhone('+81312345678')).toBe('+81312345678');
    expect(formatPhone('+14155550123')).toBe('+14155550123');
    expect(formatPhone('name@example.com')).toBe('name@example.com');
  });
});
