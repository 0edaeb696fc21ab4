import type { Condition, PlanMeasure } from '../plan.ts';
import type { Restrictions } from './choose-people.ts';

/** Whoever is in the whole meets it: figures of orders are of people who bought, and so is who bought so often. */
export function isAlwaysAll(
  { filters, people }: Restrictions,
  whole: readonly Condition[],
  measures: readonly PlanMeasure[],
): boolean {
  const bought = isOfOrders(measures) || whole.some((item) => item.kind === 'threshold' && item.measure === 'orders');
  const parts = people.filter(({ item }) => !whole.includes(item));
  return (
    bought &&
    filters.length === 0 &&
    parts.length > 0 &&
    parts.every(({ item }) => item.kind === 'bought' && item.did && item.filters.length === 0 && item.range === null)
  );
}

/** Everything it counts was bought. */
export const isOfOrders = (measures: readonly PlanMeasure[]): boolean =>
  measures.some(({ name }) => name === 'sales' || name === 'orders' || name === 'buyers');
