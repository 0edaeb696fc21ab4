import { type Condition, isValueFilter, type Plan } from '../plan.ts';

/**
 * “List Tsumugi members who never ordered there”: of a list the brand is that of its purchases, which those people have none of. They are the ones
 * who registered with it.
 */
export function membersWithoutPurchases(plan: Plan): Plan {
  const { subject, filters, people } = plan;
  if (subject !== 'list') return plan;
  const brand = filters.find(
    (filter) => isValueFilter(filter) && filter.field === 'brand' && filter.op === 'in' && filter.values.length === 1,
  );
  if (brand === undefined || !isValueFilter(brand)) return plan;
  const [id = null] = brand.values;
  if (!people.some((condition) => isWithoutAny(condition, id))) return plan;
  const registered: Condition = { kind: 'registered', range: { from: null, to: null }, brand: id };
  return { ...plan, filters: filters.filter((filter) => filter !== brand), people: [registered, ...people] };
}

/** Nothing was ever bought from the brand. */
const isWithoutAny = (condition: Condition, brand: string | null): boolean =>
  condition.kind === 'bought' &&
  !condition.did &&
  condition.outcome === 'sale' &&
  condition.range === null &&
  condition.filters.length === 1 &&
  condition.filters.every(
    (filter) =>
      isValueFilter(filter) && filter.field === 'brand' && filter.op === 'in' && filter.values.join() === brand,
  );
