import type { Filter, Plan } from '../plan.ts';
import { bothOf, isChoice } from './also-by.ts';

const ALSO = /\b(?:too|as well|in addition)(?:,? (?:please|pls|plz|thanks))?[?.! ]*$/i;

/** “Silver and regular too” behind those of gold: the values that are named stand beside those of before, instead of in their place. */
export function besideToo(plan: Plan, previous: Plan, text: string): Plan {
  const changed = plan.filters.filter((filter) => !previous.filters.some((other) => isSame(other, filter)));
  const [filter, other] = changed;
  if (!ALSO.test(text) || filter === undefined || other !== undefined || !isChoice(filter)) return plan;
  const before = previous.filters.find(({ field }) => field === filter.field);
  const alike =
    JSON.stringify([plan.measures, plan.people, plan.time]) ===
    JSON.stringify([previous.measures, previous.people, previous.time]);
  if (before === undefined || !isChoice(before) || !alike) return plan;
  const both = bothOf(before, filter);
  return { ...plan, filters: plan.filters.map((one) => (one === filter ? both : one)) };
}

const isSame = (one: Filter, other: Filter): boolean => JSON.stringify(one) === JSON.stringify(other);
