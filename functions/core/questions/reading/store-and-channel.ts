import type { Filter, Plan } from '../plan.ts';

/**
 * `梅田店は？` behind `銀座ブティックの売上`: the kind of shop was said with the name of the one that was told, and is none of another shop.
 */
export function withoutChannelOfStore(plan: Plan, previous: Plan): Plan {
  const [before, store] = [storeIn(previous.filters), storeIn(plan.filters)];
  if (before === undefined || store === undefined || isSame(before, store)) return plan;
  const channel = previous.filters.find(({ field }) => field === 'channel');
  return channel === undefined ? plan : { ...plan, filters: plan.filters.filter((filter) => !isSame(filter, channel)) };
}

const storeIn = (filters: readonly Filter[]): Filter | undefined => filters.find(({ field }) => field === 'store');

const isSame = (one: Filter, other: Filter): boolean => JSON.stringify(one) === JSON.stringify(other);
