import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAveraged } from '../../../functions/core/questions/each-period.ts';
import { EMPTY_PLAN, type Plan } from '../../../functions/core/questions/plan.ts';
import { addDays, type IsoDate } from '../../../functions/core/time.ts';

const FIRST = '2024-11-01' as IsoDate;

/** 1 is Monday, as the calendar of the language has it. */
const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

const daysOf = ({ time: { range } }: Plan): readonly string[] => {
  const days: string[] = [];
  for (let day = range?.from as IsoDate; day <= (range?.to ?? ''); day = addDays(day, 1)) days.push(day);
  return days;
};

const plans = fc
  .record({
    from: fc.nat(700),
    length: fc.nat(60),
    kept: fc.option(fc.subarray(['1', '2', '3', '4', '5', '6', '7'], { minLength: 1 })),
    by: fc.constantFrom('weekday' as const, 'day_type' as const, null),
  })
  .map(
    ({ from, length, kept, by }): Plan => ({
      ...EMPTY_PLAN,
      dimensions: by === null ? [] : [by],
      filters: kept === null ? [] : [{ field: 'weekday', op: 'in', values: kept }],
      time: {
        ...EMPTY_PLAN.time,
        range: { from: addDays(FIRST, from), to: addDays(FIRST, from + length) },
      },
    }),
  );

describe('an average of days is over', () => {
  it('the days of the range that the plan keeps, and of each day of the week over its own', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const [filter] = plan.filters;
        const kept = filter !== undefined && 'values' in filter ? filter.values : null;
        const days = daysOf(plan).filter((day) => kept?.includes(String(weekdayOf(day))) !== false);
        const groups = new Map<string, number>();
        for (const day of days) {
          const weekday = weekdayOf(day);
          const key = plan.dimensions[0] === 'weekday' ? String(weekday) : weekday > 5 ? 'weekend' : 'weekday';
          groups.set(key, (groups.get(key) ?? 0) + 1);
        }
        const averaged = daysAveraged(plan);
        expect(averaged?.all).toBe(days.length);
        expect(averaged?.groups).toEqual(plan.dimensions.length === 0 ? null : groups);
      }),
    );
  });

  it('nothing that is known where the range has an open end', () => {
    expect(daysAveraged({ ...EMPTY_PLAN, time: { ...EMPTY_PLAN.time, range: { from: FIRST, to: null } } })).toBeNull();
  });
});
