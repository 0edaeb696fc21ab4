import { type Condition, isValueFilter, type Plan } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
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
  if (brand === undefined || !isValueFilter(brand)) return withMembership(plan, tokens);
  const [id = null] = brand.values;
  if (!people.some((condition) => isWithoutAny(condition, id)) && !isListOfMembers(plan, tokens)) return plan;
  const registered: Condition = { kind: 'registered', range: { from: null, to: null }, brand: id };
  return { ...plan, filters: filters.filter((filter) => filter !== brand), people: [registered, ...people] };
}

/** “How many Hoshizora players have never bought anything”: of those who registered with Hoshizora, and not of everyone. */
function countedMembers(plan: Plan, tokens: readonly Token[]): Plan {
  const { scope, measures } = plan;
  if (scope !== 'everyone' || measures.length !== 1 || measures[0]?.name !== 'customers') return plan;
  return withMembership(plan, tokens);
}

/** `つむぎ会員の一覧`: members are all who registered, not only those who bought; who is ranked or told of a period is told by purchases. */
const isListOfMembers = ({ limit, time, people }: Plan, tokens: readonly Token[]): boolean =>
  (limit === null || limit === LIST_LENGTH) &&
  time.range === null &&
  !people.some(({ kind }) => kind === 'registered') &&
  brandsOfPeople(tokens, MEMBERS).length === 1;
const MEMBERS = /会員|メンバー|登録者|members?/iu;

/** Those who registered with the brand that stands right before people, of whom it is said that they never bought from it. */
function withMembership(plan: Plan, tokens: readonly Token[]): Plan {
  const { filters, people } = plan;
  if (filters.some((filter) => isValueFilter(filter) && filter.field === 'brand')) return plan;
  const [id, other] = brandsOfPeople(tokens);
  if (id === undefined || other !== undefined || !people.some((condition) => isWithoutAny(condition, id))) return plan;
  if (people.some((condition) => condition.kind === 'registered')) return plan;
  return { ...plan, people: [{ kind: 'registered', range: { from: null, to: null }, brand: id }, ...people] };
}

/** Nothing was bought from the brand, ever or in a period. */
const isWithoutAny = (condition: Condition, brand: string | null): boolean =>
  condition.kind === 'bought' &&
  !condition.did &&
  condition.outcome === 'sale' &&
  condition.filters.length === 1 &&
  condition.filters.every(
    (filter) =>
      isValueFilter(filter) && filter.field === 'brand' && filter.op === 'in' && filter.values.join() === brand,
  );
