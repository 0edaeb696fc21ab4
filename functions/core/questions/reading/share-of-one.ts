import type { Plan } from '../plan.ts';

/** A share is of one figure: of what one customer bought, of the sales. */
export function shareOfOne(plan: Plan): Plan {
  if (plan.share === null || plan.scope !== 'customer' || plan.measures.length < 2) return plan;
  return { ...plan, measures: plan.measures.filter(({ name }) => name === 'sales') };
}

/** `この方の購入チャネルの内訳`: one customer is not counted, but their orders. */
export function ordersOfOne(plan: Plan): Plan {
  const counted = plan.scope === 'customer' && plan.measures.every(({ name }) => name === 'buyers');
  return counted && plan.measures.length > 0 ? { ...plan, measures: [{ name: 'orders', attribute: null }] } : plan;
}
