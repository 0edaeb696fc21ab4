import { type Condition, isValueFilter, type Plan } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { brandsOfPeople } from './members-who-registered.ts';

/**
 * “List Tsumugi members who never ordered there”: of a list the brand is that of its purchases, which those people have none of. They are the ones
 * who registered with it.
 */
export function membersWithoutPurchases(plan: Plan, tokens: readonly Token[]): Plan {
  const { subject, filters, people } = plan;
  if (subject === 'figures') return countedMembers(plan, tokens);
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

/** “How many Hoshizora players have never bought anything”: of those who registered with Hoshizora, and not of everyone. */
function countedMembers(plan: Plan, tokens: readonly Token[]): Plan {
  const { scope, measures, filters, people } = plan;
  if (scope !== 'everyone' || measures.length !== 1 || measures[0]?.name !== 'customers') return plan;
  if (filters.some((filter) => isValueFilter(filter) && filter.field === 'brand')) return plan;
  const [id, other] = brandsOfPeople(tokens);
  if (id === undefined || other !== undefined || !people.some((condition) => isWithoutAny(condition, id))) return plan;
  if (people.some((condition) => condition.kind === 'registered')) return plan;
  return { ...plan, people: [{ kind: 'registered', range: { from: null, to: null }, brand: id }, ...people] };
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
