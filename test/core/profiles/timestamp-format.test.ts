import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimestamp } from '../../../functions/core/profiles/timestamp-format.ts';
import { instant, instantFromIso, isoFromInstant } from '../../../functions/core/time.ts';

describe('parseTimestamp', () => {
  it.each([
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2024-02-29T12:34:56Z', '2024-02-29T12:34:56Z'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2024-01-01T09:00:00.250+09:00', '2024-01-01T00:00:00.250Z'],
    ['yyyy/MM/dd HH:mm', '2024/01/02 03:04', '2024-01-02T03:04:00Z'],
    ['yyyyMMddHHmmssZ', '20240102030405-0130', '2024-01-02T04:34:05Z'],
    ["d.M.yyyy 'o''clock'", "2.1.2024 o'clock", '2024-01-02T00:00:00Z'],
  ])('reads by %s the text %s', (format, text, expected) => {
    expect(parseTimestamp(format, text)).toBe(instantFromIso(expected));
  });

  it('reads every moment that is written in ISO 8601', () => {
    const moment = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) }).map(instant);
    fc.assert(
      fc.property(moment, (at) => {
        expect(parseTimestamp("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", isoFromInstant(at))).toBe(at);
      }),
    );
  });

  it('reads nothing from days that do not exist, other texts, or formats with other letters', () => {
    expect(parseTimestamp('yyyy-MM-dd', '2023-02-29')).toBeNull();
    expect(parseTimestamp('yyyy-MM-dd', '2023-02-28x')).toBeNull();
    expect(parseTimestamp('yyyy-MM-dd HH', '2023-02-28 24')).toBeNull();
    expect(parseTimestamp('EEE, d MMM yyyy', 'Mon, 1 Jan 2024')).toBeNull();
    expect(parseTimestamp('', '')).toBeNull();
  });
});
