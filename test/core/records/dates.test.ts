import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../functions/core/records/values/day.ts';
import { dayOrderOf, readDayInOrder } from '../../../functions/core/records/values/day-order.ts';
import { readInstant } from '../../../functions/core/records/values/instant.ts';
import { Unreadable } from '../../../functions/core/records/values/reading.ts';
import { instantFromIso } from '../../../functions/core/time.ts';

describe('days', () => {
  it.each([
    ['1985-01-02', '1985-01-02'],
    ['1985/1/2', '1985-01-02'],
    ['1985.01.02', '1985-01-02'],
    ['１９８５年１月２日', '1985-01-02'],
    ['19850102', '1985-01-02'],
    ['昭和60年1月2日', '1985-01-02'],
    ['S60.1.2', '1985-01-02'],
    ['s60/01/02', '1985-01-02'],
    ['平成元年5月9日', '1989-05-09'],
    ['㍻元年5月9日', '1989-05-09'],
    ['R7.10.31', '2025-10-31'],
    ['T15-3-4', '1926-03-04'],
    ['1985-01-02T00:00:00Z', '1985-01-02'],
    ['1985/01/02 0:00', '1985-01-02'],
    ['31/12/1990', '1990-12-31'],
    ['12/31/1990', '1990-12-31'],
    ['05/05/1990', '1990-05-05'],
    ['', null],
    ['-', null],
    ['不明', null],
    ['0000-00-00', null],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each([
    '昭和60年2月31日',
    '1985-02-29',
    '1985-13-01',
    '昭和65年1月1日',
    '03/04/1990',
    '1700-01-01',
    'いつか',
    '1985',
    '198501',
  ])('refuses %s and says why in both languages', (text) => {
    const reading = readDay(text);
    expect(reading).toBeInstanceOf(Unreadable);
    if (reading instanceof Unreadable)
      expect([reading.reason.ja, reading.reason.en].every((reason) => reason.length > 10)).toBe(true);
  });

  it('reads every day of the calendar the same from every unambiguous form', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1926-12-25'), max: new Date('1988-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
          const forms = [
            iso.replaceAll('-', ''),
            `${year}/${month}/${day}`,
            `${year}年${month}月${day}日`,
            `昭和${year - 1925}年${month}月${day}日`,
            `S${year - 1925}.${month}.${day}`,
          ];
          expect(forms.map(readDay)).toEqual(forms.map(() => iso));
        },
      ),
    );
  });
});

describe('moments', () => {
  it.each([
    ['2025-03-04', '2025-03-03T15:00:00Z'],
    ['2025/3/4 9:05', '2025-03-04T00:05:00Z'],
    ['2025-03-04 12:34:56', '2025-03-04T03:34:56Z'],
    ['2025-03-04T12:34:56.789', '2025-03-04T03:34:56.789Z'],
    ['2025-03-04T12:34:56Z', '2025-03-04T12:34:56Z'],
    ['2025-03-04T12:34:56+02:00', '2025-03-04T10:34:56Z'],
    ['2025-03-04 12:34:56 JST', '2025-03-04T03:34:56Z'],
    ['2025年3月4日 12時34分56秒', '2025-03-04T03:34:56Z'],
    ['2025年3月4日（火）12時34分', '2025-03-04T03:34:00Z'],
    ['令和7年3月4日 9時05分', '2025-03-04T00:05:00Z'],
    ['20250304', '2025-03-03T15:00:00Z'],
    ['20250304123456', '2025-03-04T03:34:56Z'],
    ['1741059296', '2025-03-04T03:34:56Z'],
    ['1741059296000', '2025-03-04T03:34:56Z'],
  ])('reads %s as %s', (text, iso) => {
    expect(readInstant(text)).toBe(instantFromIso(iso));
  });

  it.each([
    '2025年13月5日',
    '2025-03-04 25:00',
    '2025-03-04 12:61',
    'soon',
    '12:30',
    '04/05/2025 10:00',
  ])('refuses %s', (text) => {
    expect(readInstant(text)).toBeInstanceOf(Unreadable);
  });

  it('reads back every moment from ISO 8601, from epoch seconds and from Japan’s clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 4_000_000_000 }), (seconds) => {
        const iso = new Date(seconds * 1000).toISOString();
        const japan = new Date(seconds * 1000 + 9 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
        expect([iso, String(seconds), japan].map(readInstant)).toEqual([
          seconds * 1000,
          seconds * 1000,
          seconds * 1000,
        ]);
      }),
    );
  });
});

describe('the order of day and month', () => {
  it.each([
    [['3/4/2025', '31/3/2025'], 'day first'],
    [['3/4/2025', '3-31-2025 10:00'], 'month first'],
    [['3/4/2025', '2025-03-31'], null],
    [['31/3/2025', '3/31/2025'], null],
    [[], null],
  ] as const)('of %j is %s', (texts, order) => {
    expect(dayOrderOf(texts)).toBe(order);
  });

  it('makes one day of an ambiguous text, and changes no other', () => {
    expect(readDayInOrder('３/4/2025 10:00', 'day first')).toBe('2025-04-03');
    expect(readDayInOrder('3.4.2025', 'month first')).toBe('2025-03-04');
    expect(readDayInOrder('31/3/2025', 'month first')).toBeInstanceOf(Unreadable);
    expect(readDayInOrder('2025-03-04', 'day first')).toBe('2025-03-04');
  });

  it('does not concern epoch seconds and milliseconds: they are a day in Japan', () => {
    expect(readDayInOrder('1776957300', null)).toBe('2026-04-24');
    expect(readDayInOrder('1776957300000', 'day first')).toBe('2026-04-24');
  });
});
