import type { MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';

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

const RATES: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  returned_orders: 'return_rate',
  cancelled_orders: 'cancellation_rate',
};

/** “What percentage of her orders were returned”: of the customer's own, not of everyone's. */
export function rateOfOwnOrders(frame: Frame): Frame {
  const [verb, other] = frame.verbs;
  const outcome = verb?.meaning.kind === 'taken-back' && other === undefined ? verb.meaning.outcome : null;
  const [measure] = frame.measures;
  const counted = outcome === null ? measure?.item : (`${outcome}_orders` as const);
  const rate = counted === undefined ? undefined : RATES[counted];
  const token = measure?.token ?? verb;
  const own = frame.thisCustomer !== null && frame.shares.length > 0 && frame.everyone === null;
  const beside = frame.left.some(({ meaning }) => meaning.kind === 'beside') || frame.customers !== null;
  if (!own || beside || rate === undefined || token === undefined || frame.measures.length > 1) return frame;
  return { ...frame, shares: [], within: [], orders: null, verbs: [], measures: [{ item: rate, token }] };
}
