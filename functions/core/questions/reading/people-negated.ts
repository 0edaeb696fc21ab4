import type { Condition, Filter, Operator, Plan } from '../plan.ts';
import { isValueFilter } from '../plan.ts';

/** Whoever is not one of the people that are counted: the one condition that says who they are, denied. Null where several say it. */
export function whoAreNot(plan: Plan): Plan | null {
  const [condition, otherCondition] = plan.people;
  const [filter, otherFilter] = plan.filters;
  if (plan.time.range !== null || otherCondition !== undefined || otherFilter !== undefined) return null;
  if (condition !== undefined && filter === undefined) {
    const not = denied(condition);
    return not === null ? null : { ...plan, people: [not] };
  }
  const not = filter === undefined || condition !== undefined ? null : deniedFilter(filter);
  return not === null ? null : { ...plan, filters: [not] };
}

const OPPOSITE: Readonly<Record<Operator, Operator | null>> = { '>=': '<', '<': '>=', '>': '<=', '<=': '>', '=': null };

function deniedFilter(filter: Filter): Filter | null {
  if (isValueFilter(filter)) return { ...filter, op: filter.op === 'in' ? 'not-in' : 'in' };
  const op = OPPOSITE[filter.op];
  return op === null ? null : { ...filter, op };
}

function denied(condition: Condition): Condition | null {
  switch (condition.kind) {
    case 'segment':
    case 'earlier-segment':
      return { ...condition, member: !condition.member };
    case 'bought':
      return { ...condition, did: !condition.did };
    case 'event':
      return condition.times === null ? { ...condition, did: !condition.did } : null;
    case 'attention':
      return { ...condition, flagged: !condition.flagged };
    case 'consent': {
      const answers = (['yes', 'no', 'unknown'] as const).filter((one) => !condition.answers.includes(one));
      return answers.length === 0 ? null : { ...condition, answers };
    }
    case 'threshold': {
      const op = OPPOSITE[condition.op];
      return op === null ? null : { ...condition, op };
    }
    default:
      return null;
  }
}
