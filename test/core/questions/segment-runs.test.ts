import { describe, expect, test } from 'vitest';
import { runOf, runsBetween } from '../../../functions/core/questions/segment-runs.ts';
import type { IsoDate } from '../../../functions/core/time.ts';

const day = (text: string): IsoDate => text as IsoDate;
const RUNS = ['2026-07-31', '2026-10-01', '2026-10-31'].map(day);

describe('the run of a day', () => {
  test('is the nearest one within three days, before it or behind it', () => {
    expect(runOf(day('2026-09-30'), RUNS)).toEqual({ day: '2026-10-01', isNewest: false, isNear: true });
    expect(runOf(day('2026-08-03'), RUNS)).toEqual({ day: '2026-07-31', isNewest: false, isNear: true });
  });

  test('is else the last one up to the day, which is not near', () => {
    expect(runOf(day('2026-09-15'), RUNS)).toEqual({ day: '2026-07-31', isNewest: false, isNear: false });
  });

  test('is none before the first one, and the newest for every day behind it', () => {
    expect(runOf(day('2026-07-01'), RUNS)).toBeNull();
    expect(runOf(day('2026-12-24'), RUNS)).toEqual({ day: '2026-10-31', isNewest: true, isNear: true });
    expect(runOf(day('2026-12-24'), [])).toBeNull();
  });
});

describe('the runs of a movement', () => {
  test('stand near both of its ends', () => {
    expect(runsBetween(day('2026-09-30'), day('2026-10-31'), RUNS)).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
      toNewest: true,
    });
    expect(runsBetween(day('2026-07-31'), day('2026-09-30'), RUNS)).toMatchObject({ toNewest: false });
  });

  test('are none where no run is near, or where both ends are of one', () => {
    expect(runsBetween(day('2026-08-31'), day('2026-10-31'), RUNS)).toBeNull();
    expect(runsBetween(day('2026-10-29'), day('2026-10-31'), RUNS)).toBeNull();
  });
});
