import { levelOf } from '../dimensions.ts';
import { isValueFilter, type Plan } from '../plan.ts';
import { namesMore } from './earlier-answer.ts';
import type { Frame } from './frame.ts';

/**
 * `つむぎと比べるとどう？`, “compared with Tsumugi?” behind a figure of another brand: both of them side by side. Null where something
 * else is compared.
 */
export function besideOtherValue(frame: Frame, previous: Plan): Plan | null {
  const { filters, people, dimensions, time, share, subject } = previous;
  const single = subject === 'figures' && share === null && time.comparison === null && dimensions.length === 0;
  if (frame.versus === null || !single || frame.measures.length > 0 || frame.left.length > 0) return null;
  if (namesMore({ ...frame, values: [], segments: [], versus: null })) return null;
  const [value] = frame.values;
  const otherValue = frame.values.find(({ meaning }) => meaning.filter.field !== value?.meaning.filter.field);
  const [segments, otherSegments] = frame.segments;
  if (value !== undefined && otherValue === undefined && segments === undefined) {
    const { filter } = value.meaning;
    const before = filters.find((one) => isValueFilter(one) && one.op === 'in' && one.field === filter.field);
    const named = frame.values.map(({ meaning }) => meaning.filter);
    if (before === undefined || !isValueFilter(before) || named.some(({ op }) => op !== 'in')) return null;
    const both = { ...before, values: [...new Set([...before.values, ...named.flatMap(({ values }) => values)])] };
    return sideBySide({ ...previous, filters: filters.map((one) => (one === before ? both : one)) }, filter.field);
  }
  if (segments === undefined || otherSegments !== undefined || value !== undefined || !segments.meaning.member)
    return null;
  const before = people.find((one) => one.kind === 'segment' && one.member);
  if (before?.kind !== 'segment') return null;
  const values = [...new Set([...before.segments, ...segments.meaning.segments])];
  return sideBySide(
    {
      ...previous,
      people: people.filter((one) => one !== before),
      filters: [...filters, { field: 'segment', op: 'in', values }],
    },
    'segment',
  );
}

const sideBySide = (plan: Plan, field: Plan['dimensions'][number]): Plan => ({
  ...plan,
  dimensions: [field],
  order: plan.time.grain === null ? 'descending' : null,
  chart: plan.time.grain === null ? 'bar' : 'line',
});

/** `東京の人は？` behind a number of people: who they are is said of those, and the noun says nothing more. */
export function namesPeopleAlone(frame: Frame, { subject, measures, scope }: Plan): boolean {
  const counted = subject === 'figures' && scope === 'everyone' && measures.every(({ name }) => name === 'customers');
  const { values, segments, customers, everyone, followUp } = frame;
  const ofPeople = values.every(({ meaning }) => levelOf(meaning.filter.field) === 'person');
  if (!counted || customers === null || everyone !== null || followUp !== null || !ofPeople) return false;
  if (values.length + segments.length === 0 || frame.asks.length + frame.measures.length + frame.left.length > 0)
    return false;
  return !namesMore({ ...frame, values: [], segments: [], customers: null });
}
