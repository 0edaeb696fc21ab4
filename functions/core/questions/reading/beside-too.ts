import { type Filter, isValueFilter, type Plan, type ValueFilter } from '../plan.ts';

const ALSO = /\b(?:too|as well|in addition)(?:,? (?:please|pls|plz|thanks))?[?.! ]*$/i;

/** “Silver and regular too” behind those of gold: the values that are named stand beside those of before, instead of in their place. */
export function besideToo(plan: Plan, previous: Plan, text: string): Plan {
  const changed = plan.filters.filter((filter) => !previous.filters.some((other) => isSame(other, filter)));
  const [filter, other] = changed;
  if (!ALSO.test(text) || filter === undefined || other !== undefined || !isIn(filter)) return plan;
  const before = previous.filters.find(({ field }) => field === filter.field);
  const alike =
    JSON.stringify([plan.measures, plan.people, plan.time]) ===
    JSON.stringify([previous.measures, previous.people, previous.time]);
  if (before === undefined || !isIn(before) || !alike) return plan;
  const both = { ...filter, values: [...new Set([...before.values, ...filter.values])] };
  return { ...plan, filters: plan.filters.map((one) => (one === filter ? both : one)) };
}

const isIn = (filter: Filter): filter is ValueFilter => isValueFilter(filter) && filter.op === 'in';

const isSame = (one: Filter, other: Filter): boolean => JSON.stringify(one) === JSON.stringify(other);
