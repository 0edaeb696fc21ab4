import { MEASURES } from './measures.ts';
import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

/** By which step back a figure by period stands beside an earlier one; null: by its own grain. */
export const STEPS_OF_SERIES: Readonly<Record<'change' | 'change-on-year', readonly ['month', number] | null>> = {
  change: null,
  'change-on-year': ['month', 12],
};

/** Whether each figure is told beside an earlier one. */
export function tellsEarlier({ series, time }: Pick<Plan, 'series' | 'time'>): boolean {
  return time.comparison !== null || series === 'change' || series === 'change-on-year';
}

const WITH_A_YEAR_BEFORE: readonly Plan['time']['grain'][] = ['month', 'quarter', 'year', 'fiscal-year'];

/** A series is of one figure by period, plainly ordered; totals are of what adds up. */
export function checkSeries(plan: Plan): Verdict {
  const { series, time, measures } = plan;
  if (series === 'plain') return ALLOWED;
  const alone =
    plan.subject === 'figures' &&
    time.grain !== null &&
    time.comparison === null &&
    measures.length === 1 &&
    plan.share === null &&
    plan.having === null &&
    plan.order === null &&
    plan.limit === null;
  const adds = series !== 'running-total' || measures.every(({ name }) => MEASURES[name].additive);
  const dated = series !== 'change-on-year' || WITH_A_YEAR_BEFORE.includes(time.grain);
  return alone && adds && dated
    ? ALLOWED
    : refused(
        '累計や前の期間との増減は、期間ごとの1つの指標だけで出せます（累計は合計できる指標に限ります）',
        'running totals and changes from period to period are of one figure by period (totals: of one that adds up)',
      );
}
