import type { Plan } from '../plan.ts';

/** A share is of one figure: of what one customer bought, of the sales. */
export function shareOfOne(plan: Plan): Plan {
  if (plan.share === null || plan.scope !== 'customer' || plan.measures.length < 2) return plan;
  return { ...plan, measures: plan.measures.filter(({ name }) => name === 'sales') };
}
