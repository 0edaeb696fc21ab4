import { expect, test } from 'vitest';
import { monthEndsBefore } from '../../functions/core/month-ends.ts';
import { instantFromIso, isoFromInstant } from '../../functions/core/time.ts';

const endsOf = (asOf: string, months: number, timeZone: string): readonly string[] =>
  monthEndsBefore(instantFromIso(asOf), months, timeZone).map(isoFromInstant);

test('are the last seconds of the months that are over, across years', () => {
  expect(endsOf('2026-02-10T03:00:00Z', 3, 'Asia/Tokyo')).toEqual(
    ['2025-11-30T14:59:59Z', '2025-12-31T14:59:59Z', '2026-01-31T14:59:59Z'].map((iso) =>
      isoFromInstant(instantFromIso(iso)),
    ),
  );
});

test('begin anew with the first second of a month, and keep to the clock of the zone', () => {
  expect(endsOf('2026-10-31T15:00:00Z', 1, 'Asia/Tokyo')).toEqual([
    isoFromInstant(instantFromIso('2026-10-31T14:59:59Z')),
  ]);
  expect(endsOf('2026-04-15T00:00:00Z', 2, 'America/New_York')).toEqual(
    ['2026-03-01T04:59:59Z', '2026-04-01T03:59:59Z'].map((iso) => isoFromInstant(instantFromIso(iso))),
  );
});
