import type { Plan } from '../plan.ts';

/** The form in which figures of this plan are best seen. */
export function chartOf(plan: Plan): Plan['chart'] {
  if (plan.subject !== 'figures' || plan.limit === 1) return 'none';
  if (plan.time.grain !== null) return 'line';
  if (plan.dimensions.length === 0) return plan.time.comparison === null ? 'none' : 'bar';
  return plan.share !== null && plan.dimensions.length === 1 ? 'pie' : 'bar';
}
