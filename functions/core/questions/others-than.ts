import { levelOf } from './dimensions.ts';
import { type Filter, isValueFilter, type Operator, type Plan, type SingleCondition } from './plan.ts';

type Population = NonNullable<Plan['populations']>[number];

/** Everyone who lacks at least one of what a population keeps; null where that is not people's, or is not to be denied. */
export function othersThan({ filters, people }: Population): Population | null {
  const denied = [
    ...filters.map(lacking),
    ...people.map((condition) => (condition.kind === 'either' ? null : opposite(condition))),
  ];
  const of = denied.filter((condition) => condition !== null);
  const [only, more] = of;
  if (of.length < denied.length || only === undefined) return null;
  return { filters: [], people: more === undefined ? [only] : [{ kind: 'either', of }] };
}

function lacking(filter: Filter): SingleCondition | null {
  if (!isValueFilter(filter) || levelOf(filter.field) !== 'person') return null;
  return { kind: 'person', filter: { ...filter, op: filter.op === 'in' ? 'not-in' : 'in' } };
}

function opposite(condition: SingleCondition): SingleCondition | null {
  switch (condition.kind) {
    case 'segment':
      return { ...condition, member: !condition.member };
    case 'bought':
      return { ...condition, did: !condition.did };
    case 'event':
      return condition.times === null ? { ...condition, did: !condition.did } : null;
    case 'attention':
      return { ...condition, flagged: !condition.flagged };
    case 'consent': {
      const answers = ANSWERS.filter((answer) => !condition.answers.includes(answer));
      return answers.length === 0 ? null : { ...condition, answers };
    }
    case 'threshold':
      return condition.op === '=' ? null : { ...condition, op: OPPOSITE[condition.op] };
    case 'person':
      return lacking(condition.filter);
    default:
      return null;
  }
}

const ANSWERS = ['yes', 'no', 'unknown'] as const;

const OPPOSITE: Readonly<Record<Exclude<Operator, '='>, Operator>> = { '>=': '<', '<=': '>', '>': '<=', '<': '>=' };
