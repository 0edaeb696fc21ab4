import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../../functions/core/questions/plan.ts';
import { acrossAll } from '../../../../functions/core/questions/reading/across-all.ts';
import { besideToo } from '../../../../functions/core/questions/reading/beside-too.ts';
import { boughtAgain } from '../../../../functions/core/questions/reading/bought-again-of-before.ts';
import { Notes } from '../../../../functions/core/questions/reading/notes.ts';
import { sameOfYearBefore } from '../../../../functions/core/questions/reading/same-of-year-before.ts';

const ofBrand: Plan = {
  ...EMPTY_PLAN,
  measures: [{ name: 'sales', attribute: null }],
  filters: [{ field: 'brand', op: 'in', values: ['tsumugi'] }],
};

describe('what a follow-up keeps of the answer before', () => {
  it('leaves the one brand where it is told by brand', () => {
    expect(acrossAll(ofBrand, ['brand'], [], new Notes()).filters).toEqual([]);
    expect(acrossAll(ofBrand, ['channel'], [], new Notes()).filters).toHaveLength(1);
  });

  it('keeps the value of before beside one that is named “too”', () => {
    const other: Plan = { ...ofBrand, filters: [{ field: 'brand', op: 'in', values: ['lumiere'] }] };
    expect(besideToo(other, ofBrand, 'Lumiere too').filters).toEqual([
      { field: 'brand', op: 'in', values: ['tsumugi', 'lumiere'] },
    ]);
    expect(besideToo(other, ofBrand, 'and Lumiere?')).toBe(other);
  });

  it('moves the months of a trend to the year before', () => {
    const trend: Plan = {
      ...ofBrand,
      time: { range: { from: '2026-01-01', to: '2026-09-30' }, grain: 'month', comparison: null },
    };
    expect(sameOfYearBefore('same months of the year before', trend)).toBe('from 2025-01-01 to 2025-09-30');
    expect(sameOfYearBefore('same months of the year before', ofBrand)).toBe('same months of the year before');
  });

  it('reads that people bought again of those who first bought', () => {
    const begun: Plan = {
      ...EMPTY_PLAN,
      people: [{ kind: 'first-bought', filters: [], range: { from: '2026-07-01', to: '2026-07-31' } }],
    };
    expect(boughtAgain('how many of them have ordered again since?', begun)).toBe(
      'how many of them are repeat customers?',
    );
    expect(boughtAgain('how many of them have ordered again since?', ofBrand)).toContain('again');
  });
});
