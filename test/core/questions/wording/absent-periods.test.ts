import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../../functions/core/meanings.ts';
import { EMPTY_PLAN, type Grain, type Plan } from '../../../../functions/core/questions/plan.ts';
import { absentPeriods } from '../../../../functions/core/questions/wording/absent-periods.ts';

const trend = (grain: Grain, from: string | null, to: string | null): Plan => ({
  ...EMPTY_PLAN,
  measures: [{ name: 'orders', attribute: null }],
  time: { range: { from, to }, grain, comparison: null },
});

const told = (...periods: readonly string[]) => ({
  columns: ['period', 'orders'],
  rows: periods.map((period) => [period, 1] as const),
});

const absent = (plan: Plan, ...periods: readonly string[]) => absentPeriods(plan, told(...periods), DEFAULT_MEANINGS);

describe('periods that a trend does not tell', () => {
  it('are said with their number', () => {
    expect(absent(trend('day', '2026-10-01', '2026-10-05'), '2026-10-01', '2026-10-03', '2026-10-04')).toEqual({
      ja: '2日は該当がなく、載せていません',
      en: '2 days with nothing to tell are left out',
    });
    expect(absent(trend('month', '2026-01-10', '2026-03-05'), '2026-01-01', '2026-03-01')?.en).toBe(
      '1 month with nothing to tell is left out',
    );
  });

  it('are looked for between what is told, where the plan has no period', () => {
    expect(absent(trend('week', null, null), '2026-10-05', '2026-10-26')?.en).toContain('2 weeks');
  });

  it.each([
    ['every period is told', trend('day', '2026-10-01', '2026-10-02')],
    ['groups are left out for another reason', { ...trend('day', '2026-10-01', '2026-10-09'), limit: 2 }],
    ['they are told by another group, too', { ...trend('day', '2026-10-01', '2026-10-09'), dimensions: ['brand'] }],
  ] as const)('are none where %s', (_, plan) => {
    expect(absent(plan as Plan, '2026-10-01', '2026-10-02')).toBeNull();
  });
});
